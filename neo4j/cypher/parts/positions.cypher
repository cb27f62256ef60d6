// The participations in, and stances on, an agreement or process that no preferred claim denies.
// Given: gen, n
// Columns: t
MATCH (t:Participation) WHERE t.gen = gen AND t.to = n.id AND t.key >= ''
RETURN t
UNION ALL
MATCH (t:Stance) WHERE t.gen = gen AND t.to = n.id AND t.key >= ''
RETURN t
