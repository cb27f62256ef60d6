// How long the shortest ways between two subjects are.
// Given: known
// Columns: ends [data of the two], length null: there is no way
CALL (known) {
  WITH known[0] AS x, known[1] AS y WHERE x <> y
  MATCH way = shortestPath((x)-[:{along}*..10]-(y))
  {only}
  RETURN collect(length(way)) AS lengths
}
RETURN [n IN known | {end}] AS ends, head(lengths) AS length
