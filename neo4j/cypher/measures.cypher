// The measures of actors.
// Given: known
// Columns: measures [JSON] in the order of known (null for an actor outside the network)
RETURN [n IN known | n.measures] AS measures
