// Around what may answer a text: all of it with its names, so that the names can be ranked.
// Given: gen, known
// Parameters:
//   $p.few  up to so many, all of the data comes with them
// Columns: named [[key, id, names, type, data]], found the ids that known nodes bear
CALL (gen, known) {
  CALL (gen, known) {
{rows}
  }
  RETURN collect([t, key]) AS lists
}
WITH known, lists, size(lists) <= $p.few AS few
RETURN [row IN lists | [row[1], row[0].id, row[0].names, row[0].type, CASE WHEN few THEN row[0].data END]] AS named,
  [n IN known | n.id] AS found
