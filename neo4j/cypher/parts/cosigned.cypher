// The agreements that an actor and another signed, each once with the seats of both.
// Given: n the actor, known; perhaps t the other
// Parameters:
//   $p.mine, $p.theirs  types of relationship that give the actor its seat, and the other
//   $p.between   {from, to}: days that the date of the agreement overlaps
//   $p.asOf      a day behind which its date is not known to lie
//   $p.within    number of a place: it covers a place inside this one, or partly in it
//   $p.generic   true: the other may be generic
// Columns: n, t, g the agreement, mine and theirs [relationship]
MATCH (n)-[r:{took}]->(g:Agreement)
WHERE {seated}
AND ($p.between IS NULL OR g.latest >= $p.between.from AND g.earliest <= $p.between.to)
AND ($p.asOf IS NULL OR coalesce(g.earliest, '') <= $p.asOf)
AND ($p.within IS NULL OR EXISTS { (g)-[:COVERS]->(:Place)-[:IN|PARTLY_IN*0..]->(x) WHERE x = known[$p.within] })
WITH {carried}n, g, collect(r) AS mine, collect(r.behalf) AS sent
WHERE any(r IN mine WHERE type(r) IN $p.mine)
MATCH (g)<-[r:{took}]-(t:Actor)
WHERE t <> n AND (t.generic = false OR $p.generic) AND {seated}
WITH {others}n, t, g, mine, sent, collect(r) AS theirs
WHERE any(r IN theirs WHERE type(r) IN $p.theirs)
AND (size(sent) = 0 OR NOT t.id IN sent) AND NOT any(r IN theirs WHERE coalesce(r.behalf = n.id, false))
