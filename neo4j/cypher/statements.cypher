// Claims of sources, or those attributed to actors, by source, line and id.
// Given: gen, n the source or actor, part
// Parameters:
//   $p.most  the most rows to look at
// Columns: t, key
MATCH (t:Claim)
WHERE t.gen = gen AND t.source = n.id AND t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.gen ASC, t.source ASC, t.key ASC LIMIT $p.most
UNION ALL
MATCH (n)<-[:SAID_BY]-(t:Claim)
WHERE t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.key ASC LIMIT $p.most
