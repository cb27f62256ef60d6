// Subjects of some kinds that may answer a text.
// Given: gen
// Parameters:
//   $p.kinds  kinds of subject; null: all
// Columns: t, key
{words}
WHERE $p.kinds IS NULL OR s.kind IN $p.kinds
RETURN DISTINCT s AS t, s.id AS key
