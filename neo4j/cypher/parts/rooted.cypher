// Around the root lists that an index orders: cuts the rows to a window while they are read.
// Given: gen, known
// Parameters:
//   $p.parts  [{n, lo, hi}]: part 0 holds the rows to show, part 1 those on the other side of where the window begins;
//             a row is in a part if lo <= key < hi
//   $p.limit  the most rows to show
// Columns: pages [[0, part, rows seen, [[key, data]]]], total how many there are of the kind,
//   found the ids that known nodes bear
CALL (gen, known) {
  UNWIND $p.parts AS part
  CALL (gen, known, part) {
{rows}
  }
  WITH part.n AS side, t, key ORDER BY key ASC
  WITH side, collect([key, t]) AS seen
  RETURN collect({side: side, size: size(seen), shown: CASE side WHEN 0 THEN seen[..$p.limit] ELSE [] END}) AS lists
}
CALL (gen) { MATCH (d:Dataset {gen: gen}) RETURN d.{kind} AS total }
RETURN [list IN lists | [0, list.side, list.size, [row IN list.shown | [row[0], row[1].data]]]] AS pages, total,
  [n IN known | n.id] AS found
