// Notes a new generation before its first row, so that the next load can clear it.
// Parameters:
//   $p.gen  its number
// Columns: written
CREATE (d:Dataset {gen: $p.gen})
RETURN count(d) AS written
