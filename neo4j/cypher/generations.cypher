// What generations there are, also those that a load left behind.
// Columns: gen served or null, oldest that is held, version of its dataset, schema of its shape, all numbers there are
OPTIONAL MATCH (s:Served {one: true})
OPTIONAL MATCH (d:Dataset {gen: s.gen})
RETURN s.gen AS gen, s.oldest AS oldest, d.version AS version, s.schema AS schema, COLLECT { MATCH (x:Dataset) RETURN x.gen } AS all
