// Around the lists of attendances: a row is a noun and the ids of the participations by which it is in the list.
// Given: gen, known
// Parameters:
//   $p.parts   [{n, lo, hi}]: part 0 holds the rows to show, part 1 those on the other side of where the window begins;
//              a row is in a part if lo <= key < hi
//   $p.back    true: rows are shown from the end
//   $p.limit   the most rows to show
//   $p.ties    bring the participations; else the list of their ids is null
//   $p.claims  bring the claims that participations rest on
// Columns: pages [[number of the noun, part, rows seen, [[key, id, [id of participation]]]]],
//   nodes [[id, data]] nouns and participations and claims
CALL (gen, known) {
  UNWIND range(0, size(known) - 1) AS i
  WITH i, known[i] AS n
  CALL (n) {
{rows}
  }
  UNWIND $p.parts AS part
  WITH i, part, t, key, by WHERE key >= part.lo AND key < part.hi
  WITH i, part.n AS side, t, key, by ORDER BY key ASC
  WITH i, side, collect([key, t, by]) AS seen
  RETURN collect({i: i, side: side, size: size(seen), shown: CASE
    WHEN side = 1 THEN []
    WHEN $p.back THEN reverse(seen)[..$p.limit]
    ELSE seen[..$p.limit]
  END}) AS lists
}
CALL (gen, lists) {
  UNWIND CASE WHEN $p.ties OR $p.claims THEN lists ELSE [] END AS page
  UNWIND page.shown AS row
  UNWIND row[2] AS id
  MATCH (t:Keyed {gen: gen, id: id})
  RETURN collect(t) AS ties
}
CALL (gen, lists, ties) {
  CALL (gen, lists, ties) {
    UNWIND lists AS page
    UNWIND [row IN page.shown | row[1]] AS x
    RETURN x
    UNION ALL
    UNWIND CASE WHEN $p.ties THEN ties ELSE [] END AS x
    RETURN x
    UNION ALL
    UNWIND CASE WHEN $p.claims THEN ties ELSE [] END AS t
    UNWIND t.claims AS id
    MATCH (x:Keyed {gen: gen, id: id})
    RETURN x
  }
  WITH DISTINCT x
  RETURN collect([x.id, x.data]) AS nodes
}
RETURN [page IN lists | [page.i, page.side, page.size, [row IN page.shown | [row[0], row[1].id, CASE WHEN $p.ties THEN row[2] END]]]] AS pages, nodes
