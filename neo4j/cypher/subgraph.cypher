// The neighbourhood of subjects, level by level, and every tie between two of it.
// Given: gen, known the subjects; {fits} which ties are followed, {levels} reached.cypher for each level
// Parameters:
//   $p.nodes  the most subjects to reach
//   $p.shown  the most ties to show
//   $p.bare   true: ties are their ids alone
// Columns: nodes [[id, data]] the subjects in the order in which they were reached, ties [data] or [id] by id,
//   left how many ties are not shown, out how many subjects were seen for which there was no room,
//   fans whether ties were not followed, found the ids that known nodes bear
CALL (known) {
  UNWIND range(0, size(known) - 1) AS i
  WITH known[i] AS n, min(i) AS at ORDER BY at ASC
  RETURN collect(n) AS around
}
WITH gen, known, around[..$p.nodes] AS reached, around[$p.nodes..] AS seen, 0 AS from, false AS fans
{levels}
// As a rule few ties lead to an agreement, and many from an actor.
CALL (gen, reached) {
  UNWIND reached AS b
  MATCH (a)-[r:{ties}]->(b)
  WHERE a IN reached AND {fits}
  WITH r.id AS id ORDER BY id ASC
  RETURN collect(id) AS ids
}
CALL (gen, ids) {
  UNWIND CASE WHEN $p.bare THEN [] ELSE ids[..$p.shown] END AS id
  MATCH (t:Keyed {gen: gen, id: id})
  RETURN collect(t.data) AS ties
}
CALL (seen) {
  UNWIND seen AS n
  RETURN count(DISTINCT n) AS out
}
RETURN [n IN reached | [n.id, {told_n}]] AS nodes, CASE WHEN $p.bare THEN ids[..$p.shown] ELSE ties END AS ties,
  size(ids) - size(ids[..$p.shown]) AS left, out, fans, [n IN known | n.id] AS found
