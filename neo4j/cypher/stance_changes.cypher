// What actors are tied to some agreements, processes and the rounds below these by, with both ends.
// Given: gen, known
// Parameters:
//   $p.claims  bring the claims that the ties rest on
// Columns: ties [data], nodes [[id, data]] both ends and claims, found the ids that known nodes bear
CALL (gen, known) {
  UNWIND known AS x
  MATCH (x)<-[:PART_OF*0..]-(n) WHERE n = x OR n:Process
  WITH DISTINCT n
  CALL (gen, n) {
{positions}
  }
  RETURN collect(t) AS all
}
CALL (gen, all) {
  UNWIND all AS t
  UNWIND [t.from, t.to] + CASE WHEN $p.claims THEN t.claims ELSE [] END AS id
  WITH DISTINCT id
  MATCH (x:Keyed {gen: gen, id: id})
  RETURN collect([x.id, x.data]) AS nodes
}
RETURN [t IN all | t.data] AS ties, nodes, [n IN known | n.id] AS found
