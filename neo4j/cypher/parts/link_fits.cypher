// What a link has to be. A condition whose parameter is null holds.
// Given: t the link
// Parameters:
//   $p.kinds  values, one of which it has
//   $p.asOf   a day that its interval includes, as far as it is known
($p.kinds IS NULL OR t.kind IN $p.kinds)
AND ($p.asOf IS NULL OR coalesce(t.startFrom, '') <= $p.asOf AND coalesce(t.endTo, '9999-99-99') >= $p.asOf)
