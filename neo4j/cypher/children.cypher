// Places whose parent a place is, by name.
// Given: n the place
// Columns: t, key
MATCH (n)<-[:IN]-(t:Place)
RETURN t, t.byName AS key
