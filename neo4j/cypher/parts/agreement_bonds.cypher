// What an agreement has to be tied to. A condition whose parameter is null holds. Numbers are places in known.
// Given: t the agreement, known
// Parameters:
//   $p.ids           numbers of agreements
//   $p.within        number of the place inside which, or partly in which, a place is that it covers
//   $p.covers        number of the place that it covers, or of which it covers one that contains it
//   $p.process       number of the process that it is of, or of a round below it
//   $p.participants  numbers of the actors, each of which took part
//   $p.roles         roles in which they did; without participants: in which somebody did
//   $p.inForce       {on, answers}: a day, and what the answer for it is to be
//   $p.forceAt       number of the place for which that is asked; null: wherever it holds
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
AND ($p.inForce IS NULL OR CASE
  WHEN $p.forceAt IS NULL OR {spell} = 'NO' THEN {spell}
  WHEN EXISTS { (t)-[:LEAVES_OUT]->(x:Place) WHERE x = known[$p.forceAt] OR x.id IN known[$p.forceAt].within } THEN 'NO'
  WHEN EXISTS { (t)-[:LEAVES_OUT]->(x:Place) WHERE x.id IN known[$p.forceAt].touches
    OR any(id IN x.partlyIn WHERE id = known[$p.forceAt].id OR id IN known[$p.forceAt].within) } THEN 'UNKNOWN'
  WHEN EXISTS { (t)-[:COVERS]->(x:Place) WHERE x = known[$p.forceAt] OR x.id IN known[$p.forceAt].within } THEN {spell}
  WHEN NOT EXISTS { (t)-[:COVERS]->() } OR EXISTS { (t)-[:COVERS]->(x:Place) WHERE x.id IN known[$p.forceAt].touches
    OR any(id IN x.partlyIn WHERE id = known[$p.forceAt].id OR id IN known[$p.forceAt].within)
    OR known[$p.forceAt].id IN x.within OR known[$p.forceAt].id IN x.touches
    OR any(id IN known[$p.forceAt].partlyIn WHERE id = x.id OR id IN x.within) } THEN 'UNKNOWN'
  ELSE 'NO'
END IN $p.inForce.answers)
