// Around the lists that an index orders: cuts the rows of each noun to a window while they are read.
// Given: gen, known
// Parameters:
//   $p.nouns  how many lists: one for each of known, or one at the root
//   $p.parts  [{n, lo, hi}]: part 0 holds the rows to show, part 1 those on the other side of where the window begins;
//             a row is in a part if lo <= key < hi
//   $p.back   true: rows are shown from the end
//   $p.limit  the most rows to show
// Columns: pages [[number of the noun, part, rows seen, [[key, data]]]], nodes [[id, data]] what was brought, found
CALL (gen, known) {
  UNWIND range(0, $p.nouns - 1) AS i
  WITH i, known[i] AS n
  UNWIND $p.parts AS part
  CALL (gen, known, n, part) {
{rows}
  }
  WITH i, part.n AS side, t, key ORDER BY key ASC
  WITH i, side, collect([t, key]) AS seen
  RETURN collect({i: i, side: side, size: size(seen), shown: CASE
    WHEN side = 1 THEN []
    WHEN $p.back THEN reverse(seen)[..$p.limit]
    ELSE seen[..$p.limit]
  END}) AS lists
}
{brought}
