// The answer whether an agreement was in force on a day, wherever it holds.
// Given: t the agreement
// Parameters:
//   $p.inForce  {on}: the day
substring(last([s IN t.spells WHERE left(s, 10) <= $p.inForce.on]), 11)
