// The lineage of agreements and processes, and the links of descent of actors, by id.
// Given: gen, n the noun
// Parameters:
//   $p.before  those in which the noun is the later of the two
//   $p.after   those in which it is the earlier
// Columns: t, key
MATCH (t:Descent)
WHERE t.gen = gen AND t.later = CASE WHEN $p.before THEN n.id END
RETURN t, '\u0000' + t.id AS key
UNION
MATCH (t:Descent)
WHERE t.gen = gen AND t.earlier = CASE WHEN $p.after THEN n.id END
RETURN t, '\u0000' + t.id AS key
