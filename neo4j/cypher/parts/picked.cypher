// Around root lists that no index orders: gathers all rows, and shows them with what a text is held against.
// Given: gen, known
// Parameters:
//   $p.parts   [{n, lo, hi}]: part 0 holds the rows to show, part 1 those on the other side of where the window begins;
//              a row is in a part if lo <= key < hi
//   $p.back    true: rows are shown from the end
//   $p.limit   the most rows to show
//   $p.named   true: names come with them
//   $p.few     the most rows whose data comes with them
//   $p.counts  true: count them by type
// Columns: picked [[part, rows seen, [[key, id, data, names, type]]]], counts [[type, number]],
//   found the ids that known nodes bear
CALL (gen, known) {
  CALL (gen, known) {
{rows}
  }
  UNWIND $p.parts AS part
  WITH part, t, key WHERE key >= part.lo AND key < part.hi
  WITH part.n AS side, t, key ORDER BY key ASC
  WITH side, collect([key, t]) AS seen
  RETURN collect({side: side, seen: seen, shown: CASE
    WHEN side = 1 THEN []
    WHEN $p.back THEN reverse(seen)[..$p.limit]
    ELSE seen[..$p.limit]
  END}) AS lists
}
CALL (lists) {
  UNWIND CASE WHEN $p.counts THEN lists ELSE [] END AS list
  UNWIND list.seen AS row
  WITH row[1].type AS type, count(*) AS number
  RETURN collect([type, number]) AS counts
}
RETURN [list IN lists | [list.side, size(list.seen), [row IN list.shown |
  [row[0], row[1].id, CASE WHEN size(list.shown) <= $p.few THEN row[1].data END, CASE WHEN $p.named THEN row[1].names END, row[1].type]]]] AS picked,
  counts, [n IN known | n.id] AS found
