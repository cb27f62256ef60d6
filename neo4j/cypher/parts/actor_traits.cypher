// What an actor has to be of itself. A condition whose parameter is null holds. Numbers are places in known.
// Given: t the actor, known
// Parameters:
//   $p.types     types
//   $p.generic   true or false
//   $p.activeOn  a day on which it may have been active
//   $p.notIds, $p.notTypes  what takes it out
($p.types IS NULL OR t.type IN $p.types)
AND ($p.generic IS NULL OR t.generic = $p.generic)
AND ($p.activeOn IS NULL OR coalesce(t.foundedFrom, '') <= $p.activeOn AND coalesce(t.dissolvedTo, '9999-99-99') >= $p.activeOn)
AND ($p.notIds IS NULL OR NOT t IN [i IN $p.notIds | known[i]])
AND ($p.notTypes IS NULL OR NOT t.type IN $p.notTypes)
