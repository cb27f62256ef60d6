// What has a name with a word near one of a text.
// Given: gen
// Parameters:
//   $p.words      ids of words that begin the words of names
//   $p.spellings  ids of spellings, one of which a word with a letter amiss shares
// Columns: s
CALL (gen) {
  UNWIND $p.words AS word
  MATCH (w:Keyed) WHERE w.gen = gen AND w.id STARTS WITH word
  RETURN w
  UNION
  UNWIND $p.spellings AS spelling
  MATCH (:Keyed {gen: gen, id: spelling})-[:NEAR]->(w:Word)
  RETURN w
}
MATCH (w)<-[:CALLED]-(s)
