// Behind the cut of a list: brings what is wanted with the ties that are shown.
// Given: gen, known, lists [{i, side, size, shown [[t, key]]}]
// Parameters:
//   $p.from    bring the nouns that ties come from
//   $p.to      bring the nouns that ties lead to
//   $p.claims  bring the claims that ties rest on
// Columns: pages [[number of the noun, part, rows seen, [[key, data]]]], nodes [[id, data]] what was brought,
//   found the ids that known nodes bear
CALL (gen, lists) {
  UNWIND lists AS page
  UNWIND [row IN page.shown | row[0]] AS t
  UNWIND CASE WHEN $p.from THEN [t.from] ELSE [] END + CASE WHEN $p.to THEN [t.to] ELSE [] END +
    CASE WHEN $p.claims THEN coalesce(t.claims, []) ELSE [] END AS id
  WITH DISTINCT id
  MATCH (x:Keyed {gen: gen, id: id})
  RETURN collect([x.id, {told_x}]) AS nodes
}
RETURN [page IN lists | [page.i, page.side, page.size, [row IN page.shown | [row[1], row[0].data]]]] AS pages, nodes,
  [n IN known | n.id] AS found
