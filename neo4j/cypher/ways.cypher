// The shortest ways between two subjects, or some of them if they are many.
// Given: gen, known
// Parameters:
//   $p.most  the most ways
//   $p.few   the most ties that come along with what they lead to
// Columns: ends [data of the two], ways [[[id of the tie, id of the subject it leads to, whether that is generic]]],
//   nodes [[id, data]] the ties and subjects of few ways
CALL (gen, known) {
  WITH known[0] AS x, known[1] AS y WHERE x <> y
  MATCH way = allShortestPaths((x)-[:{along}*..10]-(y))
  {only}
  WITH way LIMIT $p.most
  RETURN collect([r IN relationships(way) | r.id]) AS ties, collect(nodes(way)[1..]) AS subjects
}
CALL (gen, ties, subjects) {
  UNWIND CASE WHEN size(ties) < $p.most THEN ties ELSE [] END AS way
  UNWIND way AS id
  WITH gen, subjects, collect(DISTINCT id) AS ids
  UNWIND CASE WHEN size(ids) <= $p.few THEN ids ELSE [] END AS id
  MATCH (x:Keyed {gen: gen, id: id})
  RETURN collect([x.id, x.data]) AS brought
}
CALL (subjects, brought) {
  UNWIND CASE WHEN size(brought) > 0 THEN subjects ELSE [] END AS way
  UNWIND way AS x
  WITH DISTINCT x
  RETURN collect([x.id, x.data]) AS passed
}
RETURN [n IN known | n.data] AS ends,
  [i IN range(0, size(ties) - 1) | [j IN range(0, size(ties[i]) - 1) | [ties[i][j], subjects[i][j].id, coalesce(subjects[i][j].generic, false)]]] AS ways,
  brought + passed AS nodes
