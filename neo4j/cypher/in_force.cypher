// Agreements with the places that they cover and those that they leave out.
// Given: known
// Parameters:
//   $p.at  number of the place that is asked about; null: none
// Columns: agreements [[number of the noun, data, [data] of places]], place data of the one asked about,
//   found the ids that known nodes bear
CALL (known) {
  UNWIND range(0, size(known) - 1) AS i
  WITH i, known[i] AS n WHERE n:Agreement
  RETURN collect([i, n.data, COLLECT { MATCH (n)-[:COVERS|LEAVES_OUT]->(x:Place) RETURN x.data }]) AS agreements
}
RETURN agreements, known[$p.at].data AS place, [n IN known | n.id] AS found
