// Agreements that actors took part in. The roles most asked for have a branch each: what else an actor did is not looked at there.
// Given: n the actor
// Parameters:
//   $p.order           the property that holds the key
//   $p.only            PARTY, GUARANTOR: the one role; null: any of $p.types
//   $p.types           types of relationship, as roles and classes are written; null: any
//   $p.between         {from, to}: days that the date of the agreement overlaps; null: any
//   $p.ties, $p.claims  the ids of participations are needed
// Columns: t, key, by
CALL (n) {
  WITH n WHERE $p.only IS NULL
  MATCH (n)-[r:{took}]->(t:Agreement) WHERE $p.types IS NULL OR type(r) IN $p.types
  RETURN r, t
  UNION ALL
  WITH n WHERE $p.only = 'PARTY'
  MATCH (n)-[r:SIGNED|PARTY_TO]->(t:Agreement)
  RETURN r, t
  UNION ALL
  WITH n WHERE $p.only = 'GUARANTOR'
  MATCH (n)-[r:GUARANTEED]->(t:Agreement)
  RETURN r, t
}
WITH r, t WHERE $p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to
WITH t, collect(CASE WHEN $p.ties OR $p.claims THEN r.id END) AS by
RETURN t, t[$p.order] AS key, by
