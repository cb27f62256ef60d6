// What a relationship has to be to be followed, between subjects a and b. A condition whose parameter is null holds.
// Given: r the relationship, a, b
// Parameters:
//   $p.ties        kinds of tie
//   $p.roles, $p.polarities, $p.signatures  of participations
//   $p.positions   of stances
//   $p.links       kinds of link
//   $p.asOf        a day on which it and both subjects are there, as far as is known
($p.ties IS NULL OR r.tie IN $p.ties)
AND (r.tie <> 'PARTICIPATION' OR ($p.roles IS NULL OR r.role IN $p.roles) AND ($p.polarities IS NULL OR r.polarity IN $p.polarities)
  AND ($p.signatures IS NULL OR r.signature IN $p.signatures))
AND (r.tie <> 'STANCE' OR $p.positions IS NULL OR r.position IN $p.positions)
AND (r.tie <> 'LINK' OR $p.links IS NULL OR type(r) IN $p.links)
AND ($p.asOf IS NULL OR coalesce(r.earliest, '') <= $p.asOf AND coalesce(r.endTo, '9999-99-99') >= $p.asOf
  AND coalesce(a.earliest, '') <= $p.asOf AND coalesce(b.earliest, '') <= $p.asOf)
