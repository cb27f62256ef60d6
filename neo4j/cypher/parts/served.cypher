// Around every question: finds the generation to read, and what the ids asked for name.
// Parameters:
//   $p.gen    the generation of the reading; null: the one that is served
//   $p.self   true: bring what the ids asked for name
//   $p.asked  ids, retired ones too; in the question, known holds their nodes in the same order, null for an unknown one
// Columns: gen, oldest the oldest generation still held, served the newest, schema, self [data] in the order of known,
//   {columns} those of the question
MATCH (s:Served {one: true})
WITH coalesce($p.gen, s.gen) AS gen
WITH gen, [id IN coalesce($p.asked, []) | head(COLLECT {
  MATCH (:Keyed {gen: gen, id: id})-[:NOW*0..1]->(n) WHERE n.data IS NOT NULL
  RETURN n
})] AS known
CALL (gen, known) {
{question}
}
CALL (gen) { MATCH (s:Served {one: true}) RETURN s.oldest AS oldest, s.gen AS served, s.schema AS schema }
RETURN gen, oldest, served, schema, CASE WHEN $p.self THEN [n IN known | {told_n}] END AS self, {columns}
