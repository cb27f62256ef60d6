// Links of actors, latest first. Links of symmetric kinds have no direction; one of an actor with itself has both.
// Given: gen, n the actor, part
// Parameters:
//   $p.out   links that lead from the actor
//   $p.in    links that lead to it
//   $p.most  the most rows to look at
// Columns: t, key
MATCH (t:Link)
WHERE t.gen = gen AND t.from = n.id AND t.key >= part.lo AND t.key < part.hi
AND ($p.out OR t.symmetric OR t.to = t.from)
AND {fits}
RETURN t, t.key AS key ORDER BY t.gen ASC, t.from ASC, t.key ASC LIMIT $p.most
UNION ALL
MATCH (t:Link)
WHERE t.gen = gen AND t.to = n.id AND t.key >= part.lo AND t.key < part.hi
AND ($p.in OR t.symmetric) AND t.to <> t.from
AND {fits}
RETURN t, t.key AS key ORDER BY t.gen ASC, t.to ASC, t.key ASC LIMIT $p.most
