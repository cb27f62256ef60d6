// Actors in an order, those with the right traits.
// Given: gen, known, part
// Parameters:
//   $p.most  the most rows to look at
// Columns: t, key
MATCH (t:Actor)
WHERE t.gen = gen AND t.byName >= part.lo AND t.byName < part.hi
AND {traits}
RETURN t, t.byName AS key ORDER BY t.gen ASC, t.byName ASC LIMIT $p.most
