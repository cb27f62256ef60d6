// Agreements that actors took part in, latest first. Each kind of question has a branch of its own: what else an actor did is not looked at there.
// Given: the nouns above
// Parameters:
//   $p.as    signed, guaranteed, attended: the way in which they were there
//   $p.most  the most of each actor
// Columns: n the actor, list
UNWIND CASE $p.as WHEN 'signed' THEN {above} ELSE [] END AS n
WITH n WHERE n:Actor
CALL (n) {
  MATCH (n)-[:SIGNED|PARTY_TO]->(t:Agreement)
  WITH DISTINCT t ORDER BY t.byDateDown LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
UNION ALL
UNWIND CASE $p.as WHEN 'guaranteed' THEN {above} ELSE [] END AS n
WITH n WHERE n:Actor
CALL (n) {
  MATCH (n)-[:GUARANTEED]->(t:Agreement)
  WITH DISTINCT t ORDER BY t.byDateDown LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
UNION ALL
UNWIND CASE $p.as WHEN 'attended' THEN {above} ELSE [] END AS n
WITH n WHERE n:Actor
CALL (n) {
  MATCH (n)-[:{took}]->(t:Agreement)
  WITH DISTINCT t ORDER BY t.byDateDown LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
