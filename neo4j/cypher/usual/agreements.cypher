// Agreements, latest first, from a place on, and whether there are some before it.
// Given: gen
// Parameters:
//   $p.start    the key where the list begins
//   $p.between  {from, to}: days that the date of an agreement overlaps; null: any
//   $p.most     the most agreements
// Columns: list, before
CALL (gen) {
  MATCH (t:Agreement)
  WHERE t.gen = gen AND t.byDateDown >= $p.start
  AND ($p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to)
  WITH t ORDER BY t.gen ASC, t.byDateDown ASC LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN list, $p.start > '' AND EXISTS {
  MATCH (t:Agreement) WHERE t.gen = gen AND t.byDateDown < $p.start
  AND ($p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to)
} AS before
