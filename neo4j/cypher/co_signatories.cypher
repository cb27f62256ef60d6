// The co-signatories of actors, who shares most first, then by id; with agreements as evidence.
// Given: gen, known
// Parameters:
//   $p.nouns     how many of known are asked about
//   $p.least     agreements that they share at least
//   $p.parts     [{n, lo, hi}]: part 0 holds the rows to show, part 1 those on the other side of where the window begins;
//                a row is in a part if lo <= key < hi
//   $p.back      true: rows are shown from the end
//   $p.limit     the most rows to show
//   $p.signed    show the agreements that they signed, and when
//   $p.evidence  the most agreements to show of each
//   $p.mine, $p.theirs  as in cosigned.cypher
//   $p.claims    bring the claims that participations rest on
// Columns: pages [[number of the noun, part, rows seen, [[key, id, id of the first agreement, of the last,
//   [[id of an agreement, [id of mine], [id of theirs]]]]]]], nodes [[id, data]], found the ids that known nodes bear
CALL (gen, known) {
  UNWIND range(0, $p.nouns - 1) AS i
  WITH i, known[i] AS n WHERE n:Actor
  CALL (n, known) {
{counted}
    WITH t, count(g) AS shared WHERE shared >= $p.least
    RETURN t, toString(999999999 - shared) + '\u0000' + t.id AS key
  }
  UNWIND $p.parts AS part
  WITH i, part, t, key WHERE key >= part.lo AND key < part.hi
  WITH i, part.n AS side, t, key ORDER BY key ASC
  WITH i, side, collect([key, t]) AS seen
  RETURN collect({i: i, side: side, size: size(seen), shown: CASE
    WHEN side = 1 THEN []
    WHEN $p.back THEN reverse(seen)[..$p.limit]
    ELSE seen[..$p.limit]
  END}) AS lists
}
CALL (gen, known, lists) {
  UNWIND CASE WHEN $p.signed THEN lists ELSE [] END AS page
  UNWIND page.shown AS row
  WITH page.i AS i, row[0] AS key, known[page.i] AS n, row[1] AS t
{shown}
  WITH i, key, t, g, [r IN mine WHERE type(r) IN $p.mine | r.id] AS mine,
    [r IN theirs WHERE type(r) IN $p.theirs | r.id] AS theirs ORDER BY g.byDateDown ASC
  WITH i, key, t, collect([g, mine, theirs]) AS signed
  WITH i, key, t, signed[..$p.evidence] AS evidence, CASE WHEN signed[0][0].earliest IS NOT NULL THEN signed[0][0] END AS last,
    reduce(first = null, s IN signed | CASE WHEN s[0].earliest IS NULL THEN first
      WHEN first IS NULL OR s[0].byDate < first.byDate THEN s[0] ELSE first END) AS first
  RETURN collect([i, key, t, first, last, evidence]) AS rows
}
CALL (gen, lists, rows) {
  CALL (gen, lists, rows) {
    UNWIND lists AS page
    UNWIND [row IN page.shown | row[1]] AS x
    RETURN x
    UNION ALL
    UNWIND rows AS row
    UNWIND [row[3], row[4]] + [e IN row[5] | e[0]] AS x
    RETURN x
    UNION ALL
    UNWIND rows AS row
    UNWIND row[5] AS e
    UNWIND e[1] + e[2] AS id
    MATCH (x:Keyed {gen: gen, id: id})
    RETURN x
    UNION ALL
    UNWIND CASE WHEN $p.claims THEN rows ELSE [] END AS row
    UNWIND row[5] AS e
    UNWIND e[1] + e[2] AS id
    MATCH (t:Keyed {gen: gen, id: id})
    UNWIND t.claims AS claim
    MATCH (x:Keyed {gen: gen, id: claim})
    RETURN x
  }
  WITH DISTINCT x WHERE x IS NOT NULL
  RETURN collect([x.id, x.data]) AS nodes
}
RETURN [page IN lists | [page.i, page.side, page.size, [row IN page.shown | CASE WHEN $p.signed
  THEN head([r IN rows WHERE r[0] = page.i AND r[1] = row[0] | [r[1], r[2].id, r[3].id, r[4].id, [e IN r[5] | [e[0].id, e[1], e[2]]]]])
  ELSE [row[0], row[1].id, null, null, []] END]]] AS pages, nodes, [n IN known | n.id] AS found
