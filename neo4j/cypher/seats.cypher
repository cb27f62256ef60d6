// Who sits at agreements: at those of some actors, at some, or at all.
// Given: gen, known
// Parameters:
//   $p.by          of: agreements of some actors; at: some agreements; all: every agreement
//   $p.of          numbers of actors
//   $p.at          ids of agreements
//   $p.between     {from, to}: days that the date of the agreement overlaps
//   $p.asOf        a day behind which its date is not known to lie
//   $p.within      number of a place: it covers a place inside this one, or partly in it
//   $p.without     ids of sources whose claims support nothing
// Columns: seats [[key of the agreement, its id, earliest and latest day, id of the actor, generic, type, id of the participation,
//   role, whom it acts for]] by the id of the agreement and of the participation,
//   found the ids that known nodes bear
CALL (gen, known) {
  CALL (gen, known) {
    UNWIND CASE $p.by WHEN 'of' THEN $p.of ELSE [] END AS i
    WITH known[i] AS n
    MATCH (n)-[:{took}]->(g:Agreement)
    RETURN g
    UNION
    UNWIND CASE $p.by WHEN 'at' THEN $p.at ELSE [] END AS id
    MATCH (g:Keyed {gen: gen, id: id}) WHERE g:Agreement
    RETURN g
    UNION
    WITH CASE $p.by WHEN 'all' THEN gen END AS every
    MATCH (g:Agreement) WHERE g.gen = every AND g.byName >= ''
    RETURN g
  }
  WITH gen, known, g
  WHERE ($p.between IS NULL OR g.latest >= $p.between.from AND g.earliest <= $p.between.to)
  AND ($p.asOf IS NULL OR coalesce(g.earliest, '') <= $p.asOf)
  AND ($p.within IS NULL OR EXISTS { (g)-[:COVERS]->(:Place)-[:IN|PARTLY_IN*0..]->(x) WHERE x = known[$p.within] })
  MATCH (g)<-[r:{took}]-(a:Actor)
  WHERE {seated}
  AND ($p.without IS NULL OR {held_up})
  WITH g, r, a ORDER BY g.id ASC, r.id ASC
  RETURN collect([g.byDateDown, g.id, g.earliest, g.latest, a.id, a.generic, a.type, r.id, r.role, r.behalf]) AS seats
}
RETURN seats, [n IN known | n.id] AS found
