// The few actors among which a filter leaves some, by its most telling condition.
// Given: gen, known
// Parameters:
//   $p.by          the condition: ids, tookPartIn, on, words, process, within; all: every actor
//   $p.ids, $p.tookPartIn, $p.on, $p.process, $p.within  as in actor_fits.cypher
// Columns: t
UNWIND CASE $p.by WHEN 'ids' THEN $p.ids ELSE [] END AS i
WITH known[i] AS t WHERE t:Actor
RETURN t
UNION
WITH CASE $p.by WHEN 'tookPartIn' THEN known[$p.tookPartIn[0]] END AS x
MATCH (t:Actor)-[:{took}]->(x)
RETURN t
UNION
WITH CASE $p.by WHEN 'on' THEN known[$p.on] END AS x
MATCH (t:Actor)-[:{stances}]->(x)
RETURN t
UNION
WITH CASE $p.by WHEN 'process' THEN known[$p.process] END AS x
MATCH (x)<-[:PART_OF*0..]-(y)
WITH DISTINCT y
MATCH (t:Actor)-[:{took}]->(y)
RETURN t
UNION
WITH CASE $p.by WHEN 'within' THEN known[$p.within] END AS x
MATCH (x)<-[:IN|PARTLY_IN*0..]-(y:Place)
WITH DISTINCT y
MATCH (y)<-[:COVERS]-(g:Agreement)
WITH DISTINCT g
MATCH (t:Actor)-[:{took}]->(g)
RETURN t
UNION
{words}
WHERE s:Actor AND $p.by = 'words'
RETURN s AS t
UNION
WITH CASE $p.by WHEN 'all' THEN gen END AS every
MATCH (t:Actor) WHERE t.gen = every AND t.byName >= ''
RETURN t
