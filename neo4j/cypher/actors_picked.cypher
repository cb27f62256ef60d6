// Actors in an order, those among a few candidates that fit.
// Given: gen, known
// Parameters:
//   $p.order  the property that holds the key
// Columns: t, key
CALL (gen, known) {
{candidates}
}
WITH t
WHERE {fits}
RETURN t, t[$p.order] AS key
