// The first level of usual questions at the root: the beginning of a list.
// Given: gen
// Parameters:
//   $p.limit  the most rows to show
// Columns: shown the nouns to go on from, more whether the list has more, before, total how many there are of the kind
CALL (gen) {
{rows}
}
CALL (gen, list) {
  MATCH (d:Dataset {gen: gen})
  RETURN list[..$p.limit] AS shown, size(list) > $p.limit AS more, d.{kind} AS total
}
