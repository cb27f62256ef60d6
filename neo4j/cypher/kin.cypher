// Who is a member of what, and an organ of what.
// Given: gen
// Parameters:
//   $p.asOf     a day that the interval of a link includes, as far as it is known
//   $p.without  ids of sources whose claims support nothing
// Columns: kin [[kind, id of the one, id of the other, first and last day of the start, of the end,
//   type of the one, of the other, whether the one is generic, the other]]
CALL (gen) {
  MATCH (a:Actor)-[r:MEMBER_OF|ORGAN_OF]->(b)
  WHERE a.gen = gen AND a.byName >= ''
  AND ($p.asOf IS NULL OR coalesce(r.earliest, '') <= $p.asOf AND coalesce(r.endTo, '9999-99-99') >= $p.asOf)
  AND ($p.without IS NULL OR {held_up})
  RETURN collect([type(r), a.id, b.id, r.earliest, r.startTo, r.endFrom, r.endTo, a.type, b.type, a.generic, b.generic]) AS kin
}
RETURN kin
