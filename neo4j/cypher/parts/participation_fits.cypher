// What a participation has to be. A condition whose parameter is null holds.
// Given: t the participation
// Parameters:
//   $p.roles, $p.classes, $p.polarities, $p.signatures, $p.actorTypes  values, one of which it has
//   $p.between  {from, to}: days that its date overlaps
//   $p.asOf     a day behind which its date is not known to lie
($p.roles IS NULL OR t.role IN $p.roles)
AND ($p.classes IS NULL OR t.class IN $p.classes)
AND ($p.polarities IS NULL OR t.polarity IN $p.polarities)
AND ($p.signatures IS NULL OR t.signature IN $p.signatures)
AND ($p.actorTypes IS NULL OR t.actorType IN $p.actorTypes)
AND ($p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to)
AND ($p.asOf IS NULL OR coalesce(t.earliest, '') <= $p.asOf)
