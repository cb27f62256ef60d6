// What is a tie away from the subjects that were reached last.
// Given: gen, known, reached the subjects so far, from which on these stand, seen those for which there was no room,
//   fans whether ties were not followed; {level} the number of the level, {fits} which ties are followed
// Parameters:
//   $p.depth  how many levels there are
//   $p.nodes  the most subjects to reach
//   $p.fan    the most ties to follow from each
//   $p.most   one more
CALL (gen, reached, from) {
  UNWIND range(from, CASE WHEN $p.depth >= {level} THEN size(reached) ELSE 0 END - 1) AS i
  WITH i, reached[i] AS a
  CALL (gen, a) {
    MATCH (a)-[r:{ties}]-(b)
    WHERE {fits}
    WITH b, r.key AS key ORDER BY key ASC LIMIT $p.most
    RETURN collect(b) AS fan
  }
  UNWIND range(0, CASE WHEN size(fan) > $p.fan THEN $p.fan ELSE size(fan) END - 1) AS j
  WITH fan[j] AS b, min(i * $p.most + j) AS at, max(size(fan)) AS widest
  WITH b, at, widest ORDER BY at ASC
  RETURN collect(CASE WHEN NOT b IN reached THEN b END) AS more, coalesce(max(widest), 0) > $p.fan AS wide
}
WITH gen, known, reached + more[..$p.nodes - size(reached)] AS reached, size(reached) AS from,
  seen + more[$p.nodes - size(reached)..] AS seen, fans OR wide AS fans
