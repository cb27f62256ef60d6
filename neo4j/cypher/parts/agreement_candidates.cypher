// The few agreements among which a filter leaves some, by its most telling condition.
// Given: gen, known
// Parameters:
//   $p.by        the condition: ids, participants, excludes, words, process, covers, within; all: every agreement
//   $p.ids, $p.participants, $p.excludes, $p.process, $p.covers, $p.within  as in agreement_fits.cypher
// Columns: t
UNWIND CASE $p.by WHEN 'ids' THEN $p.ids ELSE [] END AS i
WITH known[i] AS t WHERE t:Agreement
RETURN t
UNION
WITH CASE $p.by WHEN 'participants' THEN known[$p.participants[0]] END AS x
MATCH (x)-[:{took}]->(t:Agreement)
RETURN t
UNION
WITH CASE $p.by WHEN 'excludes' THEN known[$p.excludes] END AS x
MATCH (t:Agreement)-[:LEAVES_OUT]->(x)
RETURN t
UNION
WITH CASE $p.by WHEN 'process' THEN known[$p.process] END AS x
MATCH (x)<-[:PART_OF*0..]-(y:Process)
WITH DISTINCT y
MATCH (t:Agreement)-[:PART_OF]->(y)
RETURN t
UNION
WITH CASE $p.by WHEN 'covers' THEN known[$p.covers] END AS x
MATCH (x)-[:IN*0..]->(y:Place)
WITH DISTINCT y
MATCH (t:Agreement)-[:COVERS]->(y)
RETURN t
UNION
WITH CASE $p.by WHEN 'within' THEN known[$p.within] END AS x
MATCH (x)<-[:IN|PARTLY_IN*0..]-(y:Place)
WITH DISTINCT y
MATCH (t:Agreement)-[:COVERS]->(y)
RETURN t
UNION
{words}
WHERE s:Agreement AND $p.by = 'words'
RETURN s AS t
UNION
WITH CASE $p.by WHEN 'all' THEN gen END AS every
MATCH (t:Agreement) WHERE t.gen = every AND t.byName >= ''
RETURN t
