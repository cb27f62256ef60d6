// Agreements that actors took part in.
// Given: n the actor
// Parameters:
//   $p.order           the property that holds the key
//   $p.roles, $p.classes  values, one of which a participation has; null: any
//   $p.between         {from, to}: days that the date of the agreement overlaps; null: any
// Columns: t, key, by
MATCH (n)-[r:{took}]->(t:Agreement)
WHERE ($p.roles IS NULL OR r.role IN $p.roles)
AND ($p.classes IS NULL OR r.class IN $p.classes)
AND ($p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to)
WITH t, collect(r.id) AS by
RETURN t, t[$p.order] AS key, by
