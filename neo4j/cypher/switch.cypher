// Serves a generation from now on; the one before is kept for those who read it.
// Parameters:
//   $p.gen     the generation
//   $p.schema  the version of the shape of the graph
//   $p.info    what the dataset is
// Columns: written
MERGE (s:Served {one: true})
SET s.oldest = coalesce(s.gen, $p.gen), s.gen = $p.gen, s.schema = $p.schema
WITH s
MATCH (d:Dataset {gen: $p.gen})
SET d += $p.info
RETURN count(d) AS written
