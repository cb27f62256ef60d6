// Clears a part of a generation.
// Parameters:
//   $p.gen   the generation
//   $p.rows  how many nodes at most
// Columns: written
MATCH (n:Keyed) WHERE n.gen = $p.gen AND n.id >= ''
WITH n LIMIT $p.rows
DETACH DELETE n
RETURN count(*) AS written
