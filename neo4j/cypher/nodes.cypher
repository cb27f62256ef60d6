// Anything by id.
// Given: known
// Parameters:
//   $p.brief  true: subjects need not be whole
// Columns: nodes [[id, data]] in the order of known (null for an unknown id)
RETURN [n IN known | [n.id, CASE WHEN $p.brief THEN coalesce(n.brief, n.data) ELSE n.data END]] AS nodes
