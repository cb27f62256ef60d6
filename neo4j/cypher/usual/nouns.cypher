// A further level of usual questions: one list of nouns for each noun above.
// Given: gen, the nouns above
// Parameters:
//   $p.limit  the most of each list to show
// Columns: lists [[id of the noun above, [noun]]], shown the nouns to go on from
CALL (gen, {above}) {
  CALL (gen, {above}) {
{rows}
  }
  RETURN collect([n.id, list]) AS {lists}
}
CALL ({lists}) {
  UNWIND {on} AS one
  UNWIND one[1][..$p.limit] AS t
  RETURN collect(DISTINCT t) AS {shown}
}
