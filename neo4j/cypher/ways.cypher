// The shortest ways between two subjects, the first of them: those with the fewest generic subjects, then by what each step reaches.
// Given: gen, known
// Parameters:
//   $p.most   the most ways to look at
//   $p.first  the most to tell
//   $p.bring  bring the ties
// Columns: ends [data of the two], length of the ways, number of them, ways [[[id of the tie, id of the subject it leads to]]]
//   and one more than wanted where there are more, nodes [[id, data]] the ties and subjects of these
CALL (known) {
  WITH known[0] AS x, known[1] AS y WHERE x <> y
  MATCH way = allShortestPaths((x)-[:{along}*..10]-(y))
  {only}
  WITH way LIMIT $p.most
  WITH way, size([n IN nodes(way) WHERE n.generic]) AS generic, reduce(steps = '', i IN range(0, length(way) - 1) |
    steps + nodes(way)[i + 1].id + '\u0000' + relationships(way)[i].id + '\u0000') AS steps
  WITH collect([generic, steps, way]) AS list
  // The first of them are kept: to sort all takes longer.
  CALL (list) {
    UNWIND list AS one
    WITH one ORDER BY one[0] ASC, one[1] ASC LIMIT $p.first + 1
    RETURN collect(one[2]) AS best
  }
  RETURN size(list) AS number, best
}
CALL (gen, best) {
  UNWIND CASE WHEN $p.bring THEN best[..$p.first] ELSE [] END AS way
  UNWIND relationships(way) AS r
  WITH DISTINCT gen, r.id AS id
  MATCH (t:Keyed {gen: gen, id: id})
  RETURN collect([t.id, t.data]) AS ties
}
CALL (best) {
  UNWIND best[..$p.first] AS way
  UNWIND nodes(way) AS n
  WITH DISTINCT n
  RETURN collect([n.id, {told_n}]) AS subjects
}
RETURN [n IN known | {end}] AS ends, length(best[0]) AS length, number,
  [way IN best | [i IN range(0, length(way) - 1) | [relationships(way)[i].id, nodes(way)[i + 1].id]]] AS ways, ties + subjects AS nodes
