// What a stance has to be. A condition whose parameter is null holds.
// Given: t the stance
// Parameters:
//   $p.positions  values, one of which it has
//   $p.asOf       a day behind which its date is not known to lie
($p.positions IS NULL OR t.position IN $p.positions)
AND ($p.asOf IS NULL OR coalesce(t.earliest, '') <= $p.asOf)
