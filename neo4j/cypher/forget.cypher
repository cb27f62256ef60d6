// Forgets a generation that is cleared.
// Parameters:
//   $p.gen  the generation
// Columns: written
MATCH (d:Dataset {gen: $p.gen})
DETACH DELETE d
RETURN count(*) AS written
