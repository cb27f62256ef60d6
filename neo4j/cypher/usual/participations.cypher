// Participations of actors or in agreements, latest first.
// Given: gen, the nouns above
// Parameters:
//   $p.roles  roles, one of which they have; null: any
//   $p.most   the most of each noun
// Columns: n the noun, list
UNWIND {above} AS n
CALL (gen, n) {
  MATCH (t:Participation)
  WHERE t.gen = gen AND t.{end} = n.id AND t.key >= '' AND ($p.roles IS NULL OR t.role IN $p.roles)
  WITH t ORDER BY t.gen, t.{end}, t.key LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN n, list
