package neo4j

import "github.com/accordgraph/accord"

// agreementFilter sets what a filter asks for, as actorFilter does.
func (p params) agreementFilter(f *accord.AgreementFilter) (picks bool) {
	if f == nil {
		return false
	}
	n := p.refs(f.Refs())
	numbers(p, "ids", f.IDs, n)
	set(p, "stages", f.Stages)
	set(p, "deals", f.Deals)
	set(p, "levels", f.Levels)
	set(p, "statuses", f.Statuses)
	p.between(f.Between)
	p.inForce(f.InForce, n)
	number(p, "within", f.Within, n)
	number(p, "covers", f.Covers, n)
	number(p, "process", f.Process, n)
	numbers(p, "participants", f.Participants, n)
	set(p, "roles", f.Roles)
	number(p, "excludes", f.Excludes, n)
	if f.Not != nil {
		numbers(p, "notIds", f.Not.IDs, n)
		set(p, "notDeals", f.Not.Deals)
		set(p, "notLevels", f.Not.Levels)
		numbers(p, "notParticipants", f.Not.Participants, n)
	}
	p.words(f.Text)
	return p.by("ids", "participants", "excludes", "words", "process", "covers", "within") || p.over("roles", "notParticipants", "inForce")
}
