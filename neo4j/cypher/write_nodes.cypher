// Writes nodes.
// Parameters:
//   $p.rows  [{labels, props}]; props hold gen and id
// Columns: written
UNWIND $p.rows AS row
CREATE (n:Keyed:$(row.labels))
SET n = row.props
RETURN count(*) AS written
