// Actors by name, from a place on, and whether there are some before it.
// Given: gen
// Parameters:
//   $p.start  the key where the list begins
//   $p.types  types, one of which an actor has; null: any
//   $p.most   the most actors
// Columns: list, before
CALL (gen) {
  MATCH (t:Actor)
  WHERE t.gen = gen AND t.byName >= $p.start AND ($p.types IS NULL OR t.type IN $p.types)
  WITH t ORDER BY t.gen ASC, t.byName ASC LIMIT $p.most
  RETURN collect(t) AS list
}
RETURN list, $p.start > '' AND EXISTS {
  MATCH (t:Actor) WHERE t.gen = gen AND t.byName < $p.start AND ($p.types IS NULL OR t.type IN $p.types)
} AS before
