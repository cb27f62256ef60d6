// Around every write of a load: does nothing without the lock, and renews the lease.
// Parameters:
//   $p.holder  who holds the lock
//   $p.lease   for how many milliseconds more
// Columns: written how many rows (nothing at all if another load has taken the lock)
MATCH (l:Lock {one: true, holder: $p.holder})
SET l.until = timestamp() + $p.lease
WITH l
CALL () {
{writing}
}
RETURN written
