// Signatories of agreements, or guarantors, by name.
// Given: n the agreement
// Parameters:
//   $p.guarantors  true: guarantors; else signatories
// Columns: t, key, by
WITH n WHERE n:Agreement
MATCH (n)<-[r:{took}]-(t:Actor)
WHERE CASE WHEN $p.guarantors THEN type(r) = 'GUARANTEED' ELSE r.signs END
WITH t, collect(r.id) AS by
RETURN t, t.byName AS key, by
