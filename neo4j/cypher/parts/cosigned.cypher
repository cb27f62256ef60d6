// The agreements that an actor and another signed, each once with the seats of both.
// Given: n the actor, known; perhaps t the other
// Parameters:
//   $p.ownRoles, $p.roles  as in seated.cypher
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
WITH {carried}n, g, collect(r) AS mine
WHERE any(r IN mine WHERE CASE WHEN $p.ownRoles IS NULL THEN r.class = 'PARTY' ELSE r.role IN $p.ownRoles END)
MATCH (g)<-[r:{took}]-(t:Actor)
WHERE t <> n AND (t.generic = false OR $p.generic) AND {seated}
WITH {others}n, t, g, mine, collect(r) AS theirs
WHERE any(r IN theirs WHERE CASE WHEN $p.roles IS NULL THEN r.class = 'PARTY' ELSE r.role IN $p.roles END)
AND none(r IN mine WHERE coalesce(r.behalf, '') = t.id) AND none(r IN theirs WHERE coalesce(r.behalf, '') = n.id)
