// The last level of usual questions, where that is what each actor above guaranteed, or who guaranteed each agreement; latest first.
// Given: the nouns above
// Parameters:
//   $p.limit  the most of each list to show
//   $p.most   the most of each noun
// Columns: lists [[id of the noun above, [[participation, noun at its other end]]]], shown these nouns, if whole ones are wanted
CALL ({above}) {
  UNWIND {above} AS n
  CALL (n) {
    MATCH (n)-[t:GUARANTEED]-(x)
    WITH t, x ORDER BY t.key LIMIT $p.most
    RETURN collect([t, x]) AS list
  }
  RETURN collect([n.id, list]) AS {lists}
}
CALL ({lists}) {
  UNWIND CASE WHEN {brief} THEN [] ELSE {lists} END AS one
  UNWIND one[1][..$p.limit] AS t
  RETURN collect(DISTINCT t[1]) AS {shown}
}
