// Whether a relationship gives an actor a seat: one of its own, or one of the others.
// Given: r
// Parameters:
//   $p.signatures  values, one of which it has
//   $p.ownRoles    roles of the actor asked about, instead of the class of parties
//   $p.roles       roles of the others, likewise
//   $p.asOf        a day behind which its date is not known to lie
r.signature <> 'NOT_SIGNATORY' AND ($p.signatures IS NULL OR r.signature IN $p.signatures)
AND ($p.asOf IS NULL OR coalesce(r.earliest, '') <= $p.asOf)
AND (CASE WHEN $p.ownRoles IS NULL THEN r.class = 'PARTY' ELSE r.role IN $p.ownRoles END
  OR CASE WHEN $p.roles IS NULL THEN r.class = 'PARTY' ELSE r.role IN $p.roles END)
