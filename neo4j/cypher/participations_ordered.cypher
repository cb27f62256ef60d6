// Participations as in participations.cypher, in an order that no index has.
// Given: gen, n the noun
// Parameters:
//   $p.spoke  true: those in which the actor represented another
//   $p.order  the property of the other end whose text orders; keyUp: the property of the participation that holds the key
// Columns: t, key
CALL (gen, n) {
  MATCH (t:Participation)
  WHERE t.gen = gen AND t.from = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= ''
  RETURN t
  UNION ALL
  MATCH (t:Participation)
  WHERE t.gen = gen AND t.to = CASE WHEN $p.spoke THEN NULL ELSE n.id END AND t.key >= ''
  RETURN t
  UNION ALL
  WITH CASE WHEN $p.spoke THEN n END AS x
  MATCH (x)<-[:REPRESENTED_BY]-(t:Participation) WHERE t.key >= ''
  RETURN t
}
WITH gen, n, t
WHERE {fits}
MATCH (other:Keyed {gen: gen, id: CASE t.from WHEN n.id THEN t.to ELSE t.from END})
RETURN t, CASE $p.order WHEN 'keyUp' THEN t.keyUp ELSE split(other[$p.order], '\u0000')[0] + '\u0000' + t.id END AS key
