// Gives the lock of loading back.
// Parameters:
//   $p.holder  who holds it
// Columns: released how many locks
MATCH (l:Lock {one: true, holder: $p.holder})
SET l.until = 0
RETURN count(l) AS released
