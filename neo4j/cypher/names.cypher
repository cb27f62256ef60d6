// What subjects are called, by id.
// Given: gen
// Parameters:
//   $p.after, $p.before  ids between which they lie
//   $p.most              the most subjects
// Columns: names [[id, [name]]]
MATCH (s:Keyed) WHERE s.gen = gen AND s.id > $p.after AND s.id < $p.before AND s.names IS NOT NULL
WITH s ORDER BY s.gen, s.id LIMIT $p.most
RETURN collect([s.id, s.names]) AS names
