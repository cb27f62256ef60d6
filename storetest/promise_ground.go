package storetest

import "github.com/accordgraph/accord"

var groundPromises = []promise{
	{"Agreements/Within", agreementsWithin},
	{"Agreements/CoversByParentAlone", agreementsCovers},
	{"Agreements/ProcessWithRoundsBelow", agreementsProcess},
	{"Agreements/Excludes", agreementsExcludes},
	{"Actors/Within", actorsWithin},
	{"Actors/ProcessWithRoundsAndTexts", actorsProcess},
	{"Actors/TookPartInWithoutRounds", actorsInWithoutRounds},
	{"AgreementsIn/OfProcesses", agreementsInProcesses},
	{"AgreementsIn/OfPlaces", agreementsInPlaces},
	{"AgreementsIn/LimitAndCountPerNoun", agreementsInLimit},
	{"AgreementsIn/OfOtherKindsHaveNoPage", agreementsInNoPage},
	{"Children/ByNameThenID", childrenByName},
	{"Children/LimitAndCountPerPlace", childrenLimit},
	{"Children/OfPlacesOnly", childrenNoPage},
}

// Within a place is what covers it or a place inside it; a place that straddles is inside each that it lies in partly.
func agreementsWithin(p *proof) {
	for place, want := range map[accord.ID][]accord.ID{
		"place:quarter":   deal("two", "quarter"),
		"place:town":      deal("two", "town", "quarter"),
		"place:north":     deal("camp", "two", "zone", "north", "town", "quarter"),
		"place:was-north": deal("camp", "two", "zone", "north", "town", "quarter"),
		"place:south":     deal("camp", "zone"),
		"place:land":      deal("camp", "two", "zone", "north", "town", "quarter"),
		"place:zone":      deal("camp", "zone"),
		"place:sea":       deal("two"),
		"place:village":   nil,
	} {
		p.want(p.agreements(accord.AgreementFilter{Within: place}), want...)
	}
}

// Covers a place is what covers it or one that contains all of it: straddling is not enough.
func agreementsCovers(p *proof) {
	for place, want := range map[accord.ID][]accord.ID{
		"place:quarter":   deal("two", "north", "town", "quarter"),
		"place:town":      deal("north", "town"),
		"place:village":   deal("north"),
		"place:was-north": deal("north"),
		"place:camp":      deal("camp", "zone"),
		"place:zone":      deal("zone"),
		"place:land":      nil,
		"place:sea":       deal("two"),
	} {
		p.want(p.agreements(accord.AgreementFilter{Covers: place}), want...)
	}
}

// The texts of a process are its own and those of the rounds below it, however deep.
func agreementsProcess(p *proof) {
	for process, want := range map[accord.ID][]accord.ID{
		"process:track":     deal("two", "zone", "north", "town"),
		"process:was-track": deal("two", "zone", "north", "town"),
		"process:round-b":   deal("north", "town"),
		"process:session":   deal("town"),
		"process:other":     deal("nowhere"),
	} {
		p.want(p.agreements(accord.AgreementFilter{Process: process}), want...)
	}
}

// Excludes is who or where is left out by name.
func agreementsExcludes(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Excludes: "place:camp"}), deal("zone", "north")...)
	p.want(p.agreements(accord.AgreementFilter{Excludes: "actor:a"}), deal("zone")...)
	p.want(p.agreements(accord.AgreementFilter{Excludes: "place:zone"}))
}

// Within is who took part in an agreement that is within; talks cover no place.
func actorsWithin(p *proof) {
	for place, want := range map[accord.ID][]accord.ID{
		"place:town": {"actor:a", "actor:c"}, "place:was-north": {"actor:a", "actor:b", "actor:c"},
		"place:south": {"actor:b"}, "place:sea": nil, "place:land": {"actor:a", "actor:b", "actor:c"},
	} {
		p.want(p.actors(accord.ActorFilter{Within: place}), want...)
	}
}

// Process is who took part in it, in a round below it, or in a text of either.
func actorsProcess(p *proof) {
	for process, want := range map[accord.ID][]accord.ID{
		"process:was-track": {"actor:b", "actor:c", "actor:e"}, "process:round-b": {"actor:b", "actor:c"}, "process:round-a": nil, "process:other": {"actor:d"},
	} {
		p.want(p.actors(accord.ActorFilter{Process: process}), want...)
	}
}

// TookPartIn a process is in that very process: rounds and texts do not count.
func actorsInWithoutRounds(p *proof) {
	p.want(p.actors(accord.ActorFilter{TookPartIn: []accord.ID{"process:was-track"}}), "actor:e")
	p.want(p.actors(accord.ActorFilter{TookPartIn: []accord.ID{"process:round-b"}}))
}

// The agreements of a process are those of the rounds below it too, in the usual order.
func agreementsInProcesses(p *proof) {
	p.want(p.agreementsBelow("process:was-track"), deal("two", "zone", "north", "town")...)
	p.want(p.agreementsBelow("process:round-a"), deal("two")...)
}

// The agreements of a place are those that cover a place inside it, each once, in the usual order.
func agreementsInPlaces(p *proof) {
	p.want(p.agreementsBelow("place:land"), deal("camp", "two", "zone", "north", "town", "quarter")...)
	p.want(p.agreementsBelow("place:south"), deal("camp", "zone")...)
	p.want(p.agreementsBelow("place:village"))
}

// Windows and totals are those of each noun.
func agreementsInLimit(p *proof) {
	of := []accord.ID{"process:track", "place:land", "place:sea", "place:village"}
	pages, err := p.AgreementsIn(p.ctx, of, &accord.ListAsk{Window: accord.Window{Limit: 2, Count: true}})
	p.answered(err)
	for id, total := range map[accord.ID]int{"process:track": 4, "place:land": 6, "place:sea": 1, "place:village": 0} {
		page := pages.Of[id]
		p.true(page.Total == total && len(page.Rows) == min(2, total) && page.Next == (total > 2), "%s: %+v, want a total of %d", id, page, total)
	}
}

// Actors and agreements have no agreements below them.
func agreementsInNoPage(p *proof) {
	pages, err := p.AgreementsIn(p.ctx, []accord.ID{"actor:a", "agreement:town", "process:gone"}, &accord.ListAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}

// Children lie right below a place, by name and id; what lies in it partly is no child.
func childrenByName(p *proof) {
	p.want(p.children("place:land"), "place:north", "place:south")
	p.want(p.children("place:was-north"), "place:town", "place:village")
	p.want(p.children("place:south"))
}

// Windows and totals are those of each place.
func childrenLimit(p *proof) {
	pages, err := p.Children(p.ctx, []accord.ID{"place:land", "place:north", "place:zone"}, &accord.ListAsk{Window: accord.Window{Limit: 1, Back: true, Count: true}})
	p.answered(err)
	p.want(ids(pages.Of["place:land"].Rows), "place:south")
	p.want(ids(pages.Of["place:north"].Rows), "place:village")
	p.want(ids(pages.Of["place:zone"].Rows), "place:camp")
	p.true(pages.Of["place:land"].Total == 2 && pages.Of["place:land"].Prev && !pages.Of["place:zone"].Prev, "pages %+v", pages.Of)
}

// Only places have children: rounds are no children of a process.
func childrenNoPage(p *proof) {
	pages, err := p.Children(p.ctx, []accord.ID{"process:track", "actor:a"}, &accord.ListAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}
