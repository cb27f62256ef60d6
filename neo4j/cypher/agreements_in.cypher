// Agreements of processes and the rounds below them, or that cover a place inside places; latest first.
// Given: n the process or place
// Columns: t, key
MATCH (n)<-[:PART_OF*0..]-(x:Process)
WITH DISTINCT x
MATCH (t:Agreement)-[:PART_OF]->(x)
RETURN t, t.byDateDown AS key
UNION
MATCH (n)<-[:IN|PARTLY_IN*0..]-(x:Place)
WITH DISTINCT x
MATCH (t:Agreement)-[:COVERS]->(x)
RETURN t, t.byDateDown AS key
