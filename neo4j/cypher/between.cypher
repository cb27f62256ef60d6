// Subjects, and the ties between them that are followed, by id.
// Given: gen, known
// Parameters:
//   $p.without  ids of sources whose claims support nothing
//   $p.most  the most ties to show
// Columns: nodes [[id, data]] the subjects, ties [data], left how many ties are not shown, found the ids that known nodes bear
CALL (gen, known) {
  UNWIND known AS a
  WITH DISTINCT a
  MATCH (a)-[r:{ties}]->(b)
  WHERE b IN known AND {followed} AND ($p.without IS NULL OR {held_up})
  WITH r.id AS id ORDER BY id ASC
  RETURN collect(id) AS ids
}
CALL (gen, ids) {
  UNWIND ids[..$p.most] AS id
  MATCH (t:Keyed {gen: gen, id: id})
  RETURN collect(t.data) AS ties
}
RETURN [n IN known | [n.id, n.data]] AS nodes, ties, size(ids) - size(ties) AS left, [n IN known | n.id] AS found
