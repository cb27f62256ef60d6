// The co-signatories of actors from seats, whatever the agreement: who shares most first, then by id.
// Given: known
// Parameters:
//   $p.least    agreements that they share at least, 1 or more
//   $p.generic  true: the other may be generic
//   $p.limit    the most of each actor to show
//   $p.most     the most to look at
// Columns: level1 [[[id of the actor, [[id, shared]], how many were seen]], [[id, data]]], found the ids that known nodes bear
CALL (known) {
  UNWIND known AS n
  WITH n WHERE n:Actor
  CALL (n) {
    CALL (n) {
      MATCH (n)-[:SEATED_AT]->()<-[:SEATED_AT]-(t)
      RETURN t, count(*) AS number
      UNION ALL
      MATCH (n)-[r:ONE_SEAT]-(t)
      RETURN t, -r.agreements AS number
    }
    WITH t, sum(number) AS shared
    WHERE shared >= $p.least AND ($p.generic OR NOT t.generic)
    WITH t, shared ORDER BY shared DESC, t.id ASC LIMIT $p.most
    RETURN collect([t, shared]) AS list
  }
  RETURN collect([n.id, list]) AS lists
}
CALL (lists) {
  UNWIND lists AS one
  UNWIND one[1][..$p.limit] AS row
  WITH DISTINCT row[0] AS t
  RETURN collect([t.id, {told_t}]) AS nodes
}
RETURN [[one IN lists | [one[0], [row IN one[1][..$p.limit] | [row[0].id, row[1]]], size(one[1])]], nodes] AS level1, [n IN known | n.id] AS found
