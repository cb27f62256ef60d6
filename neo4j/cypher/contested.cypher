// What claims disagree on, by the id of the thing, then the attribute.
// Given: gen, part
// Parameters:
//   $p.most  the most rows to look at
// Columns: t, key
MATCH (t:Contested)
WHERE t.gen = gen AND t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.gen ASC, t.key ASC LIMIT $p.most
