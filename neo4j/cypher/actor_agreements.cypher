// Agreements that actors took part in.
// Given: n the actor
// Parameters:
//   $p.order           the property that holds the key
//   $p.types           types of relationship, as roles and classes are written; null: any
//   $p.between         {from, to}: days that the date of the agreement overlaps; null: any
//   $p.ties, $p.claims  the ids of participations are needed
// Columns: t, key, by
MATCH (n)-[r:{took}]->(t:Agreement)
WHERE ($p.types IS NULL OR type(r) IN $p.types)
AND ($p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to)
WITH t, collect(CASE WHEN $p.ties OR $p.claims THEN r.id END) AS by
RETURN t, t[$p.order] AS key, by
