// The last level of usual questions, where that is participations of each noun above.
// Given: gen, the nouns above
// Parameters:
//   $p.limit   the most of each list to show
//   $p.from    bring the actors that participations come from
//   $p.to      bring what they lead to
//   $p.claims  bring the claims that they rest on
// Columns: lists [[id of the noun above, [participation]]], shown what was brought
CALL (gen, {above}) {
  CALL (gen, {above}) {
{rows}
  }
  RETURN collect([n.id, list]) AS {lists}
}
CALL (gen, {lists}) {
  UNWIND {lists} AS one
  UNWIND one[1][..$p.limit] AS t
  UNWIND CASE WHEN $p.from THEN [t.from] ELSE [] END + CASE WHEN $p.to THEN [t.to] ELSE [] END +
    CASE WHEN $p.claims THEN t.claims ELSE [] END AS id
  WITH DISTINCT id
  MATCH (x:Keyed {gen: gen, id: id})
  RETURN collect(x) AS {shown}
}
