// The last level of usual questions, where that is what each actor above guaranteed, or who guaranteed each agreement; latest first.
// Given: the nouns above
// Parameters:
//   $p.most   the most of each noun
// Columns: lists [[id of the noun above, [[data of the participation, data of the noun at its other end]]]]
CALL ({above}) {
  UNWIND {above} AS n
  CALL (n) {
    MATCH (n)-[t:GUARANTEED]-(x)
    WITH t, x ORDER BY t.key LIMIT $p.most
    RETURN collect([t.data, {told_x}]) AS list
  }
  RETURN collect([n.id, list]) AS {lists}
}
