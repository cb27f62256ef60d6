// Writes relationships between nodes of one generation.
// Parameters:
//   $p.gen   the generation
//   $p.rows  [{from, type, to, props}]
// Columns: written
UNWIND $p.rows AS row
MATCH (a:Keyed {gen: $p.gen, id: row.from})
MATCH (b:Keyed {gen: $p.gen, id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.props
RETURN count(*) AS written
