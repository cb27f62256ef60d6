// Agreements that actors took part in in one way, latest first.
// Given: the nouns above
// Parameters:
//   $p.most  the most of each actor
// Columns: n the actor, list
UNWIND {above} AS n
WITH n WHERE n:Actor
CALL (n) {
  MATCH (n)-[:{way}]->(t:Agreement)
  WITH DISTINCT t ORDER BY t.byDateDown LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
