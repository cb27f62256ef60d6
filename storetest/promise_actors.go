package storetest

import "github.com/accordgraph/accord"

var actorFilterPromises = []promise{
	{"Actors/NilFilterLeavesAll", actorsNilFilter},
	{"Actors/IDs", actorsIDs},
	{"Actors/Types", actorsTypes},
	{"Actors/Generic", actorsGeneric},
	{"Actors/TookPartIn", actorsTookPartIn},
	{"Actors/TookPartInEachAs", actorsTookPartInAs},
	{"Actors/TookPartAsSomewhere", actorsTookPartAs},
	{"Actors/Stance", actorsStance},
	{"Actors/Not", actorsNot},
	{"Actors/AllFieldsHold", actorsCombined},
	{"Actors/EmptyListMatchesNothing", actorsEmptyList},
	{"Actors/EmptyNotTakesOutNothing", actorsEmptyNot},
	{"Actors/RetiredIDsInFilters", actorsRetired},
	{"Actors/UnknownIDInEachField", actorsUnknown},
	{"Actors/FirstUnknownIDIsNamed", actorsFirstUnknown},
	{"Actors/WrongKindIsUnknown", actorsWrongKind},
	{"ActorCounts/ByTypeWithoutZeros", actorCounts},
	{"ActorCounts/Filtered", actorCountsFiltered},
	{"ActorCounts/UnknownID", actorCountsUnknown},
}

// Without a filter, and with an empty one, all actors are there, those without ties too.
func actorsNilFilter(p *proof) {
	page, err := p.Actors(p.ctx, &accord.ActorsAsk{Window: all})
	p.answered(err)
	p.true(page.Total == 10 && len(page.Rows) == 10, "%d actors, want 10", page.Total)
	p.true(len(p.actors(accord.ActorFilter{})) == 10, "an empty filter takes out actors")
}

// IDs: any of them, each once, in the order of the list and not of the ids.
func actorsIDs(p *proof) {
	p.want(p.actors(accord.ActorFilter{IDs: []accord.ID{"actor:f", "actor:a", "actor:d", "actor:a"}}), "actor:d", "actor:a", "actor:f")
}

// Types: any of them.
func actorsTypes(p *proof) {
	p.want(p.actors(accord.ActorFilter{Types: []accord.ActorType{accord.TypeState, accord.TypePerson}}), "actor:d", "actor:state", "actor:person")
}

// Generic is true, false or no condition.
func actorsGeneric(p *proof) {
	yes, no := true, false
	p.want(p.actors(accord.ActorFilter{Generic: &yes}), "actor:crowd")
	p.true(len(p.actors(accord.ActorFilter{Generic: &no})) == 9, "not generic: %v", p.actors(accord.ActorFilter{Generic: &no}))
}

// Who took part in each of these: no refusals, no denied ties; talks count as agreements do.
func actorsTookPartIn(p *proof) {
	p.want(p.actors(accord.ActorFilter{TookPartIn: []accord.ID{"agreement:x"}}), "actor:d", "actor:b", "actor:state", "actor:a", "actor:person")
	p.want(p.actors(accord.ActorFilter{TookPartIn: []accord.ID{"agreement:x", "agreement:y"}}), "actor:b", "actor:state", "actor:a")
	p.want(p.actors(accord.ActorFilter{TookPartIn: []accord.ID{"agreement:x", "process:talks"}}), "actor:d", "actor:a")
}

// With TookPartAs: in each of these in one of the roles.
func actorsTookPartInAs(p *proof) {
	in := []accord.ID{"agreement:x", "process:talks"}
	p.want(p.actors(accord.ActorFilter{TookPartIn: in, TookPartAs: []accord.Role{accord.RoleGuarantor}}))
	p.want(p.actors(accord.ActorFilter{TookPartIn: in, TookPartAs: []accord.Role{accord.RoleGuarantor, accord.RoleHost}}), "actor:d")
	p.want(p.actors(accord.ActorFilter{TookPartIn: in[:1], TookPartAs: []accord.Role{accord.RoleGuarantor}}), "actor:d", "actor:a")
}

// TookPartAs alone: somewhere, talks included, denied ties not.
func actorsTookPartAs(p *proof) {
	p.want(p.actors(accord.ActorFilter{TookPartAs: []accord.Role{accord.RoleHost, accord.RoleMediator}}), "actor:d", "actor:a")
	p.want(p.actors(accord.ActorFilter{TookPartAs: []accord.Role{accord.RoleParty}}), "actor:b", "actor:state", "actor:a", "actor:e")
}

// A stance on this, of one of these positions; either may be left open. Denied ones do not count.
func actorsStance(p *proof) {
	rejects := []accord.Position{accord.PositionRejects}
	p.want(p.actors(accord.ActorFilter{Stance: &accord.StanceFilter{Positions: rejects, On: "agreement:x"}}), "actor:a")
	p.want(p.actors(accord.ActorFilter{Stance: &accord.StanceFilter{On: "agreement:x"}}), "actor:b", "actor:a")
	p.want(p.actors(accord.ActorFilter{Stance: &accord.StanceFilter{Positions: rejects}}), "actor:b", "actor:a")
	p.want(p.actors(accord.ActorFilter{Stance: &accord.StanceFilter{}}), "actor:b", "actor:a")
	p.want(p.actors(accord.ActorFilter{Stance: &accord.StanceFilter{Positions: []accord.Position{}}}))
}

// Any field of Not takes out.
func actorsNot(p *proof) {
	p.want(p.actors(accord.ActorFilter{Not: &accord.ActorExclusion{
		IDs: []accord.ID{"actor:b", "actor:was-a"}, Types: []accord.ActorType{accord.TypeState, accord.TypeDelegation}, TookPartIn: []accord.ID{"agreement:y"},
	}}), "actor:c", "actor:f", "actor:person", "actor:crowd")
	p.want(p.actors(accord.ActorFilter{Not: &accord.ActorExclusion{TookPartIn: []accord.ID{"agreement:y", "process:talks"}}}),
		"actor:c", "actor:group", "actor:f", "actor:person", "actor:crowd")
}

// Several fields: all hold.
func actorsCombined(p *proof) {
	no := false
	p.want(p.actors(accord.ActorFilter{
		Types: []accord.ActorType{accord.TypeFaction}, Generic: &no, TookPartIn: []accord.ID{"agreement:x"},
		Stance: &accord.StanceFilter{On: "agreement:x"}, Not: &accord.ActorExclusion{IDs: []accord.ID{"actor:a"}},
	}), "actor:b")
}

// An empty list of a filter matches nothing.
func actorsEmptyList(p *proof) {
	for _, f := range []accord.ActorFilter{
		{IDs: []accord.ID{}}, {Types: []accord.ActorType{}}, {TookPartIn: []accord.ID{}}, {TookPartAs: []accord.Role{}},
		{TookPartIn: []accord.ID{}, TookPartAs: []accord.Role{accord.RoleParty}}, {TookPartIn: []accord.ID{"agreement:x"}, TookPartAs: []accord.Role{}},
	} {
		p.want(p.actors(f))
	}
}

// Empty lists below Not take out nothing.
func actorsEmptyNot(p *proof) {
	not := &accord.ActorExclusion{IDs: []accord.ID{}, Types: []accord.ActorType{}, TookPartIn: []accord.ID{}}
	p.true(len(p.actors(accord.ActorFilter{Not: not})) == 10, "an empty Not takes out actors")
	p.true(len(p.actors(accord.ActorFilter{Not: &accord.ActorExclusion{}})) == 10, "a Not of nothing takes out actors")
}

// Retired ids mean what took their place, in every field.
func actorsRetired(p *proof) {
	p.want(p.actors(accord.ActorFilter{IDs: []accord.ID{"actor:was-a"}}), "actor:a")
	p.want(p.actors(accord.ActorFilter{IDs: []accord.ID{"actor:was-a", "actor:a"}}), "actor:a")
	p.want(p.actors(accord.ActorFilter{TookPartIn: []accord.ID{"agreement:was-x", "process:talks"}}), "actor:d", "actor:a")
	p.want(p.actors(accord.ActorFilter{Stance: &accord.StanceFilter{On: "agreement:was-x"}}), "actor:b", "actor:a")
	p.want(p.actors(accord.ActorFilter{Types: []accord.ActorType{accord.TypeFaction}, Not: &accord.ActorExclusion{TookPartIn: []accord.ID{"agreement:was-x"}}}),
		"actor:c", "actor:e", "actor:f", "actor:crowd")
}

// An id that is not there is an UnknownError with its path, whatever else the filter says.
func actorsUnknown(p *proof) {
	const gone = accord.ID("agreement:gone")
	for _, c := range []struct {
		filter accord.ActorFilter
		id     accord.ID
		path   []string
	}{
		{accord.ActorFilter{IDs: []accord.ID{"actor:a", "actor:gone"}}, "actor:gone", []string{"ids"}},
		{accord.ActorFilter{Within: "place:gone"}, "place:gone", []string{"within"}},
		{accord.ActorFilter{Process: "process:gone"}, "process:gone", []string{"process"}},
		{accord.ActorFilter{TookPartIn: []accord.ID{gone}}, gone, []string{"tookPartIn"}},
		{accord.ActorFilter{Stance: &accord.StanceFilter{On: gone}}, gone, []string{"stance", "on"}},
		{accord.ActorFilter{Not: &accord.ActorExclusion{IDs: []accord.ID{"actor:gone"}}}, "actor:gone", []string{"not", "ids"}},
		{accord.ActorFilter{Not: &accord.ActorExclusion{TookPartIn: []accord.ID{gone}}}, gone, []string{"not", "tookPartIn"}},
		{accord.ActorFilter{Types: []accord.ActorType{}, TookPartIn: []accord.ID{gone}}, gone, []string{"tookPartIn"}},
	} {
		_, err := p.Actors(p.ctx, &accord.ActorsAsk{Filter: &c.filter, Window: all})
		p.unknown(err, c.id, c.path...)
	}
}

// Of several unknown ids the first is named, in the order of Refs.
func actorsFirstUnknown(p *proof) {
	f := accord.ActorFilter{
		IDs: []accord.ID{"actor:a"}, TookPartIn: []accord.ID{"agreement:x", "agreement:gone", "agreement:lost"},
		Not: &accord.ActorExclusion{IDs: []accord.ID{"actor:gone"}},
	}
	_, err := p.Actors(p.ctx, &accord.ActorsAsk{Filter: &f, Window: all})
	p.unknown(err, "agreement:gone", "tookPartIn")
}

// An id of the wrong kind is as unknown as one that is not there, also as a retired one.
func actorsWrongKind(p *proof) {
	for _, id := range []accord.ID{"agreement:x", "participation:a-x-1", "claim:doubt", "agreement:was-x", "nonsense", ""} {
		_, err := p.Actors(p.ctx, &accord.ActorsAsk{Filter: &accord.ActorFilter{IDs: []accord.ID{id}}, Window: all})
		p.unknown(err, id, "ids")
	}
	_, err := p.Actors(p.ctx, &accord.ActorsAsk{Filter: &accord.ActorFilter{TookPartIn: []accord.ID{"actor:a"}}, Window: all})
	p.unknown(err, "actor:a", "tookPartIn")
}

// Counts are by type in the order of the vocabulary; types without actors are left out.
func actorCounts(p *proof) {
	counts, err := p.ActorCounts(p.ctx, nil)
	p.answered(err)
	want := []accord.ActorTypeCount{
		{Type: accord.TypeState, Count: 2}, {Type: accord.TypeFaction, Count: 6}, {Type: accord.TypeDelegation, Count: 1}, {Type: accord.TypePerson, Count: 1},
	}
	p.true(len(counts) == len(want), "%v, want %v", counts, want)
	for i := range min(len(counts), len(want)) {
		p.true(counts[i] == want[i], "%v, want %v", counts[i], want[i])
	}
}

// Counts are those of the actors that the filter leaves.
func actorCountsFiltered(p *proof) {
	counts, err := p.ActorCounts(p.ctx, &accord.ActorFilter{TookPartIn: []accord.ID{"agreement:was-x"}, Not: &accord.ActorExclusion{IDs: []accord.ID{"actor:d"}}})
	p.answered(err)
	p.true(len(counts) == 3 && counts[0] == accord.ActorTypeCount{Type: accord.TypeState, Count: 1}, "counts %v", counts)
	none, err := p.ActorCounts(p.ctx, &accord.ActorFilter{IDs: []accord.ID{}})
	p.true(err == nil && len(none) == 0, "counts of nobody: %v, %v", none, err)
}

// Counts refuse unknown ids as lists do.
func actorCountsUnknown(p *proof) {
	_, err := p.ActorCounts(p.ctx, &accord.ActorFilter{IDs: []accord.ID{"actor:gone"}})
	p.unknown(err, "actor:gone", "ids")
}
