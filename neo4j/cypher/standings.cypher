// What actors are tied to agreements and processes by, with the actors.
// Given: gen, known
// Parameters:
//   $p.claims  bring the claims that the ties rest on
// Columns: ties [[number of the noun, data]], nodes [[id, data]] actors and claims
CALL (gen, known) {
  UNWIND range(0, size(known) - 1) AS i
  WITH i, known[i] AS n WHERE n:Agreement OR n:Process
  CALL (gen, n) {
{positions}
  }
  RETURN collect([i, t]) AS all
}
CALL (gen, all) {
  UNWIND all AS one
  UNWIND [one[1].from] + CASE WHEN $p.claims THEN one[1].claims ELSE [] END AS id
  WITH DISTINCT id
  MATCH (x:Keyed {gen: gen, id: id})
  RETURN collect([x.id, {told_x}]) AS nodes
}
RETURN [one IN all | [one[0], one[1].data]] AS ties, nodes
