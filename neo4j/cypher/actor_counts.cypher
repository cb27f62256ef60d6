// How many actors fit, by type.
// Given: gen, known
// Columns: counts [[type, number]], found the ids that known nodes bear
CALL (gen, known) {
  CALL (gen, known) {
{candidates}
  }
  WITH t
  WHERE {fits}
  WITH t.type AS type, count(*) AS number
  RETURN collect([type, number]) AS counts
}
RETURN counts, [n IN known | n.id] AS found
