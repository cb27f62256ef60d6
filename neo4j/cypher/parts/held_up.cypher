// Whether a claim is left that supports a tie.
// Given: gen, r the relationship of the tie
// Parameters:
//   $p.without  ids of sources whose claims do not count, nor those that were taken via one of them
EXISTS { MATCH (:Keyed {gen: gen, id: r.id})<-[:ABOUT]-(c:Claim)
  WHERE (NOT c.denies OR c.attribute IS NOT NULL) AND NOT c.source IN $p.without AND NOT coalesce(c.via, '') IN $p.without }
