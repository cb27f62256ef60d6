// Processes by label.
// Given: gen, part
// Parameters:
//   $p.most  the most rows to look at
// Columns: t, key
MATCH (t:Process)
WHERE t.gen = gen AND t.byName >= part.lo AND t.byName < part.hi
RETURN t, t.byName AS key ORDER BY t.gen ASC, t.byName ASC LIMIT $p.most
