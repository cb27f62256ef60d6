// What an agreement has to be of itself. A condition whose parameter is null holds. Numbers are places in known.
// Given: t the agreement, known
// Parameters:
//   $p.stages, $p.deals, $p.levels, $p.statuses  values, one of which it has
//   $p.between  {from, to}: days that its date overlaps
//   $p.notIds, $p.notDeals, $p.notLevels  what takes it out
($p.stages IS NULL OR t.stage IN $p.stages)
AND ($p.deals IS NULL OR any(deal IN t.deals WHERE deal IN $p.deals))
AND ($p.levels IS NULL OR t.level IN $p.levels)
AND ($p.statuses IS NULL OR t.status IN $p.statuses)
AND ($p.between IS NULL OR t.latest >= $p.between.from AND t.earliest <= $p.between.to)
AND ($p.notIds IS NULL OR NOT t IN [i IN $p.notIds | known[i]])
AND ($p.notDeals IS NULL OR NOT any(deal IN t.deals WHERE deal IN $p.notDeals))
AND ($p.notLevels IS NULL OR NOT t.level IN $p.notLevels)
