// Signatories of agreements, or guarantors, by name.
// Given: n the agreement
// Parameters:
//   $p.guarantors  true: guarantors; else signatories
//   $p.ties, $p.claims  the ids of participations are needed
// Columns: t, key, by
CALL (n) {
  WITH n WHERE n:Agreement AND NOT $p.guarantors
  MATCH (n)<-[r:{bound}]-(t:Actor) WHERE r.signs
  RETURN r, t
  UNION ALL
  WITH n WHERE n:Agreement AND $p.guarantors
  MATCH (n)<-[r:GUARANTEED]-(t:Actor)
  RETURN r, t
}
WITH t, collect(CASE WHEN $p.ties OR $p.claims THEN r.id END) AS by
RETURN t, t.byName AS key, by
