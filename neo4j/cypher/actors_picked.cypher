// Actors in an order, those among some candidates that fit.
// Given: gen, known
// Parameters:
//   $p.order  the property that holds the key
// Columns: t, key
CALL (gen, known) {
{candidates}
}
WITH t
WHERE {traits}
AND {deeds}
RETURN t, t[$p.order] AS key
