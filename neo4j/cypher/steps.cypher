// The ties at subjects that are followed, in their order.
// Given: gen, known
// Columns: steps [[number of the subject, id of the tie, id of the other subject, whether that is generic]]
CALL (gen, known) {
  UNWIND range(0, size(known) - 1) AS i
  WITH i, known[i] AS a
  MATCH (a)-[r:{ties}]-(b)
  WHERE {followed}
  WITH i, r, b ORDER BY i ASC, r.key ASC
  RETURN collect([i, r.id, b.id, coalesce(b.generic, false)]) AS steps
}
RETURN steps
