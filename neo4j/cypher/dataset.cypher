// What is served.
// Given: gen
// Columns: info
MATCH (d:Dataset {gen: gen})
RETURN d {.*} AS info
