// Stances of actors, or on agreements and processes, latest first; or those that actors spoke for another.
// Given: gen, n the noun, part
// Parameters:
//   $p.spoke  true: those that the actor spoke for another
//   $p.most   the most rows to look at
// Columns: t, key
MATCH (t:Stance)
WHERE t.gen = gen AND t.from = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= part.lo AND t.key < part.hi
AND {fits}
RETURN t, t.key AS key ORDER BY t.gen ASC, t.from ASC, t.key ASC LIMIT $p.most
UNION ALL
MATCH (t:Stance)
WHERE t.gen = gen AND t.to = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= part.lo AND t.key < part.hi
AND {fits}
RETURN t, t.key AS key ORDER BY t.gen ASC, t.to ASC, t.key ASC LIMIT $p.most
UNION ALL
WITH CASE WHEN $p.spoke THEN n END AS x
MATCH (x)<-[:SPOKEN_BY]-(t:Stance)
WHERE t.key >= part.lo AND t.key < part.hi
AND {fits}
RETURN t, t.key AS key ORDER BY t.key ASC LIMIT $p.most
