// Takes the lock of loading, unless somebody holds it whose lease has not ended. Setting tries locks the node first.
// Parameters:
//   $p.holder  who asks
//   $p.lease   for how many milliseconds
// Columns: holder who holds it now, until when its lease ends, left the milliseconds until then
MERGE (l:Lock {one: true})
SET l.tries = coalesce(l.tries, 0) + 1
WITH l, coalesce(l.until, 0) < timestamp() OR l.holder = $p.holder AS free
SET l.holder = CASE WHEN free THEN $p.holder ELSE l.holder END,
    l.until = CASE WHEN free THEN timestamp() + $p.lease ELSE l.until END
RETURN l.holder AS holder, l.until AS until, l.until - timestamp() AS left
