// Signatories of agreements, or guarantors, by name.
// Given: the nouns above
// Parameters:
//   $p.as    SIGNATORY, GUARANTOR
//   $p.most  the most of each agreement
// Columns: n the agreement, list
UNWIND CASE $p.as WHEN 'SIGNATORY' THEN {above} ELSE [] END AS n
WITH n WHERE n:Agreement
CALL (n) {
  MATCH (n)<-[:SEATED_AT]-(t:Actor)
  WITH t ORDER BY t.byName LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
UNION ALL
UNWIND CASE $p.as WHEN 'GUARANTOR' THEN {above} ELSE [] END AS n
WITH n WHERE n:Agreement
CALL (n) {
  MATCH (n)<-[:GUARANTEED]-(t:Actor)
  WITH DISTINCT t ORDER BY t.byName LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
