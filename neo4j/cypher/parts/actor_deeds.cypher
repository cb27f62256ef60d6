// What an actor has to have done. A condition whose parameter is null holds. Numbers are places in known.
// Given: t the actor, known
// Parameters:
//   $p.ids         numbers of actors
//   $p.within      number of the place inside which an agreement is that it took part in
//   $p.process     number of the process that it took part in, or in a round below it, or in an agreement of these
//   $p.tookPartIn  numbers of the agreements and processes, in each of which it took part
//   $p.tookPartAs  roles in which it did; without tookPartIn: anywhere
//   $p.stance      true: it has a stance
//   $p.positions   of one of these positions
//   $p.on          on this number
//   $p.notTookPartIn  numbers of agreements and processes that take it out
($p.ids IS NULL OR t IN [i IN $p.ids | known[i]])
AND ($p.within IS NULL OR EXISTS { (t)-[:{took}]->(:Agreement)-[:COVERS]->(:Place)-[:IN|PARTLY_IN*0..]->(p) WHERE p = known[$p.within] })
AND ($p.process IS NULL OR EXISTS { (t)-[:{took}]->()-[:PART_OF*0..]->(p) WHERE p = known[$p.process] })
AND ($p.tookPartIn IS NULL OR size($p.tookPartIn) > 0 AND all(i IN $p.tookPartIn WHERE EXISTS {
  (t)-[r:{took}]->(x) WHERE x = known[i] AND ($p.tookPartAs IS NULL OR r.role IN $p.tookPartAs) }))
AND ($p.tookPartAs IS NULL OR $p.tookPartIn IS NOT NULL OR EXISTS { (t)-[r:{took}]->() WHERE r.role IN $p.tookPartAs })
AND ($p.stance IS NULL OR EXISTS {
  (t)-[r:{stances}]->(x) WHERE ($p.positions IS NULL OR r.position IN $p.positions) AND ($p.on IS NULL OR x = known[$p.on]) })
AND ($p.notTookPartIn IS NULL OR NOT EXISTS { (t)-[:{took}]->(x) WHERE x IN [i IN $p.notTookPartIn | known[i]] })
