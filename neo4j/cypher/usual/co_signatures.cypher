// Who signed the agreements with the right traits, from seats.
// Given: gen, known
// Parameters:
//   $p.till  a key by date that lies behind all that the traits leave
// Columns: agreements [[earliest, latest day of the date]] by id, actors [[id, name, type, generic, [number of an agreement],
//   [[number of an agreement, [id of those for whom it acts there]]]]], found the ids that known nodes bear
CALL (gen, known) {
  MATCH (t:Agreement)
  WHERE t.gen = gen AND t.byDate >= '' AND t.byDate < $p.till AND {traits}
  WITH t ORDER BY t.id ASC
  RETURN collect(t) AS signed
}
CALL (signed) {
  UNWIND range(0, size(signed) - 1) AS i
  WITH i, signed[i] AS g
  MATCH (g)<-[r:SEATED_AT]-(a:Actor)
  WITH a, collect(i) AS at, collect(CASE WHEN r.behalf IS NOT NULL THEN [i, r.behalf] END) AS acts
  RETURN collect([a.id, a.name, a.type, a.generic, at, acts]) AS actors
}
RETURN [g IN signed | [g.earliest, g.latest]] AS agreements, actors, [n IN known | n.id] AS found
