// Allegations against actors, or about agreements and processes, latest first; or those that actors allege.
// Given: gen, n the noun, part
// Parameters:
//   $p.spoke  true: those that the actor alleges
//   $p.most   the most rows to look at
// Columns: t, key
MATCH (t:Allegation)
WHERE t.gen = gen AND t.from = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.gen ASC, t.from ASC, t.key ASC LIMIT $p.most
UNION ALL
MATCH (t:Allegation)
WHERE t.gen = gen AND t.agreement = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.gen ASC, t.agreement ASC, t.key ASC LIMIT $p.most
UNION ALL
MATCH (t:Allegation)
WHERE t.gen = gen AND t.process = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.gen ASC, t.process ASC, t.key ASC LIMIT $p.most
UNION ALL
WITH CASE WHEN $p.spoke THEN n END AS x
MATCH (x)<-[:ALLEGED_BY]-(t:Allegation)
WHERE t.key >= part.lo AND t.key < part.hi
RETURN t, t.key AS key ORDER BY t.key ASC LIMIT $p.most
