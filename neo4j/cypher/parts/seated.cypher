// Whether a relationship gives an actor a seat: one of its own, or one of the others. Most types are read, not properties.
// Given: r
// Parameters:
//   $p.seats       types of relationship that do
//   $p.signatures  values, one of which it has
//   $p.asOf        a day behind which its date is not known to lie
type(r) IN $p.seats
AND (type(r) = 'SIGNED' OR r.signature <> 'NOT_SIGNATORY') AND ($p.signatures IS NULL OR r.signature IN $p.signatures)
AND ($p.asOf IS NULL OR coalesce(r.earliest, '') <= $p.asOf)
