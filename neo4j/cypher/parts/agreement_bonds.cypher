// What an agreement has to be tied to. A condition whose parameter is null holds. Numbers are places in known.
// Given: t the agreement, known
// Parameters:
//   $p.ids           numbers of agreements
//   $p.within        number of the place inside which, or partly in which, a place is that it covers
//   $p.covers        number of the place that it covers, or of which it covers one that contains it
//   $p.process       number of the process that it is of, or of a round below it
//   $p.participants  numbers of the actors, each of which took part
//   $p.roles         roles in which they did; without participants: in which somebody did
//   $p.excludes      number of what it leaves out
//   $p.notParticipants  numbers of actors that take it out
($p.ids IS NULL OR t IN [i IN $p.ids | known[i]])
AND ($p.within IS NULL OR EXISTS { (t)-[:COVERS]->(:Place)-[:IN|PARTLY_IN*0..]->(x) WHERE x = known[$p.within] })
AND ($p.covers IS NULL OR EXISTS { (t)-[:COVERS]->(x) WHERE x IN COLLECT { MATCH (y)-[:IN*0..]->(z) WHERE y = known[$p.covers] RETURN z } })
AND ($p.process IS NULL OR EXISTS { (t)-[:PART_OF*1..]->(x) WHERE x = known[$p.process] })
AND ($p.participants IS NULL OR size($p.participants) > 0 AND all(i IN $p.participants WHERE EXISTS {
  (t)<-[r:{took}]-(x) WHERE x = known[i] AND ($p.roles IS NULL OR r.role IN $p.roles) }))
AND ($p.roles IS NULL OR $p.participants IS NOT NULL OR EXISTS { (t)<-[r:{took}]-() WHERE r.role IN $p.roles })
AND ($p.excludes IS NULL OR EXISTS { (t)-[:LEAVES_OUT]->(x) WHERE x = known[$p.excludes] })
AND ($p.notParticipants IS NULL OR NOT EXISTS { (t)<-[:{took}]-(x) WHERE x IN [i IN $p.notParticipants | known[i]] })
