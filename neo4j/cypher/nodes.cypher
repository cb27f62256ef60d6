// Anything by id.
// Given: known
// Columns: nodes [[id, data]] in the order of known (null for an unknown id)
RETURN [n IN known | [n.id, {told_n}]] AS nodes
