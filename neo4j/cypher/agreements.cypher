// Agreements in an order, those with the right traits.
// Given: gen, known, part
// Parameters:
//   $p.most  the most rows to look at
// Columns: t, key
MATCH (t:Agreement)
WHERE t.gen = gen AND t.byDateDown >= part.lo AND t.byDateDown < part.hi
AND {traits}
RETURN t, t.byDateDown AS key ORDER BY t.gen ASC, t.byDateDown ASC LIMIT $p.most
