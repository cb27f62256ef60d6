package storetest

import "github.com/accordgraph/accord"

var participationPromises = []promise{
	{"Participations/EndedByID", participationsEndedByID},
	{"Participations/ParallelTiesEachListed", participationsParallel},
	{"Participations/DeniedAreLeftOut", participationsDenied},
	{"Participations/RefusalsAreListed", participationsRefusals},
	{"Participations/OfProcesses", participationsOfProcess},
	{"Participations/Roles", participationsRoles},
	{"Participations/RoleClasses", participationsClasses},
	{"Participations/Polarities", participationsPolarities},
	{"Participations/Signatures", participationsSignatures},
	{"Participations/ActorTypes", participationsActorTypes},
	{"Participations/AllFieldsHold", participationsCombined},
	{"Participations/EmptyListMatchesNothing", participationsEmptyList},
	{"Participations/ByNameOfTheOtherEnd", participationsByName},
	{"Participations/Represented", participationsRepresented},
	{"Participations/LimitIsPerNoun", participationsLimit},
	{"Participations/CountIsPerNoun", participationsCount},
	{"Participations/WindowIsPerNoun", participationsWindow},
	{"Participations/EmptyWindowHasFlags", participationsEmptyWindow},
	{"Participations/RetiredUnderTheAskedID", participationsRetired},
	{"Participations/UnknownAndOtherKindsHaveNoPage", participationsNoPage},
	{"Participations/NothingAskedNothingAnswered", participationsOfNone},
	{"Participations/Along", participationsAlong},
}

// Equal dates are ended by id, which ascends in both directions.
func participationsEndedByID(p *proof) {
	want := []accord.ID{"a-x-1", "a-x-2", "a-x-3", "b-x", "c-x-1", "c-x-2", "d-x", "person-x", "state-x"}
	for i := range want {
		want[i] = "participation:" + want[i]
	}
	p.want(p.participations("agreement:x", accord.ParticipationsAsk{}), want...)
	for _, direction := range accord.OrderDirections {
		order := accord.ParticipationOrder{Field: accord.ParticipationsByDate, Direction: direction}
		p.want(p.participations("agreement:x", accord.ParticipationsAsk{Order: order}), want...)
	}
}

// An actor that is tied three times to one agreement is listed three times.
func participationsParallel(p *proof) {
	p.want(p.participations("actor:a", accord.ParticipationsAsk{}), "participation:a-y", "participation:a-talks",
		"participation:a-x-1", "participation:a-x-2", "participation:a-x-3", "participation:a-z")
}

// A participation whose preferred claim denies it is in no list; a denial that is not preferred takes out nothing.
func participationsDenied(p *proof) {
	p.want(p.participations("actor:d", accord.ParticipationsAsk{}), "participation:d-talks", "participation:d-x")
	p.want(p.participations("actor:e", accord.ParticipationsAsk{}), "participation:e-y")
}

// Who refused or was not asked is listed beside who took part.
func participationsRefusals(p *proof) {
	p.want(p.participations("actor:c", accord.ParticipationsAsk{}), "participation:c-y", "participation:c-x-1", "participation:c-x-2")
}

// Talks have participations as agreements have.
func participationsOfProcess(p *proof) {
	p.want(p.participations("process:talks", accord.ParticipationsAsk{}), "participation:a-talks", "participation:d-talks")
}

// Roles: any of them.
func participationsRoles(p *proof) {
	p.want(p.participations("agreement:x", accord.ParticipationsAsk{Roles: []accord.Role{accord.RoleGuarantor, accord.RoleRepresentative}}),
		"participation:a-x-3", "participation:d-x", "participation:person-x")
}

// Who did not take part has no role, and so no class.
func participationsClasses(p *proof) {
	third := accord.ParticipationsAsk{RoleClasses: []accord.RoleClass{accord.ClassThirdParty}}
	p.want(p.participations("agreement:x", third), "participation:a-x-3", "participation:d-x")
	p.want(p.participations("actor:c", accord.ParticipationsAsk{RoleClasses: accord.RoleClasses}))
}

// Polarities: any of them.
func participationsPolarities(p *proof) {
	p.want(p.participations("agreement:x", accord.ParticipationsAsk{Polarities: []accord.Polarity{accord.PolarityRefused, accord.PolarityNotInvited}}),
		"participation:c-x-1", "participation:c-x-2")
}

// Signatures: any of them.
func participationsSignatures(p *proof) {
	p.want(p.participations("agreement:x", accord.ParticipationsAsk{Signatures: []accord.Signature{accord.SignatureSigned, accord.SignatureNotSignatory}}),
		"participation:a-x-1", "participation:b-x", "participation:c-x-1", "participation:c-x-2")
}

// Types are those of the actor of the participation, also where an actor is asked about.
func participationsActorTypes(p *proof) {
	states := accord.ParticipationsAsk{ActorTypes: []accord.ActorType{accord.TypeState}}
	p.want(p.participations("agreement:x", states), "participation:d-x", "participation:state-x")
	p.want(p.participations("actor:a", states))
	p.want(p.participations("actor:state", states), "participation:state-y", "participation:state-x")
}

// Several fields: all hold.
func participationsCombined(p *proof) {
	p.want(p.participations("agreement:x", accord.ParticipationsAsk{
		Roles: []accord.Role{accord.RoleParty, accord.RoleGuarantor}, RoleClasses: []accord.RoleClass{accord.ClassParty},
		Signatures: []accord.Signature{accord.SignatureUnknown},
	}), "participation:a-x-2")
}

// A nil list is no condition, an empty one matches nothing.
func participationsEmptyList(p *proof) {
	for _, ask := range []accord.ParticipationsAsk{
		{Roles: []accord.Role{}}, {RoleClasses: []accord.RoleClass{}}, {Polarities: []accord.Polarity{}},
		{Signatures: []accord.Signature{}}, {ActorTypes: []accord.ActorType{}},
	} {
		p.want(p.participations("agreement:x", ask))
	}
}

// By name is by the label of the end that was not asked about, then by id.
func participationsByName(p *proof) {
	up := accord.ParticipationsAsk{Order: accord.ParticipationOrder{Field: accord.ParticipationsByName, Direction: accord.Ascending}}
	p.want(p.participations("agreement:x", up), "participation:d-x", "participation:b-x", "participation:state-x", "participation:c-x-1",
		"participation:c-x-2", "participation:a-x-1", "participation:a-x-2", "participation:a-x-3", "participation:person-x")
	p.want(p.participations("actor:a", up), "participation:a-x-1", "participation:a-x-2", "participation:a-x-3",
		"participation:a-y", "participation:a-z", "participation:a-talks")
	down := accord.ParticipationsAsk{Order: accord.ParticipationOrder{Field: accord.ParticipationsByName, Direction: accord.Descending}}
	p.want(p.participations("agreement:y", down), "participation:e-y", "participation:a-y", "participation:c-y", "participation:b-y", "participation:state-y")
}

// Represented are those in which the actor acted for another, not its own; denied ones are left out.
func participationsRepresented(p *proof) {
	acted := accord.ParticipationsAsk{Represented: true}
	p.want(p.participations("actor:person", acted), "participation:state-y", "participation:state-x")
	p.want(p.participations("actor:crowd", acted), "participation:state-x")
	p.want(p.participations("actor:state", acted))
	p.want(p.participations("actor:person", accord.ParticipationsAsk{}), "participation:person-x")
}

// Limit counts for each noun by itself.
func participationsLimit(p *proof) {
	of := []accord.ID{"agreement:x", "actor:a", "actor:f", "process:talks"}
	pages, err := p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: accord.Window{Limit: 2}})
	p.answered(err)
	p.want(ids(pages.Of["agreement:x"].Rows), "participation:a-x-1", "participation:a-x-2")
	p.want(ids(pages.Of["actor:a"].Rows), "participation:a-y", "participation:a-talks")
	p.want(ids(pages.Of["process:talks"].Rows), "participation:a-talks", "participation:d-talks")
	p.want(ids(pages.Of["actor:f"].Rows))
	for id, next := range map[accord.ID]bool{"agreement:x": true, "actor:a": true, "process:talks": false, "actor:f": false} {
		p.true(pages.Of[id].Next == next && !pages.Of[id].Prev, "%s: Next %v, want %v", id, pages.Of[id].Next, next)
	}
}

// The total is that of each noun, after the filter, also where no rows are wanted.
func participationsCount(p *proof) {
	for _, limit := range []int{0, 1, 100} {
		ask := accord.ParticipationsAsk{Polarities: []accord.Polarity{accord.PolarityTookPart}, Window: accord.Window{Limit: limit, Count: true}}
		pages, err := p.Participations(p.ctx, []accord.ID{"agreement:x", "actor:c", "actor:a", "actor:f"}, &ask)
		p.answered(err)
		for id, total := range map[accord.ID]int{"agreement:x": 7, "actor:c": 0, "actor:a": 6, "actor:f": 0} {
			p.true(pages.Of[id].Total == total, "limit %d: total of %s is %d, want %d", limit, id, pages.Of[id].Total, total)
		}
	}
}

// One key bounds the window of every noun.
func participationsWindow(p *proof) {
	of := []accord.ID{"agreement:x", "actor:a"}
	pages, err := p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: all})
	p.answered(err)
	key := pages.Of["agreement:x"].Keys[1] // that of a-x-2, which both have
	pages, err = p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: accord.Window{Limit: 2, After: key}})
	p.answered(err)
	p.want(ids(pages.Of["agreement:x"].Rows), "participation:a-x-3", "participation:b-x")
	p.want(ids(pages.Of["actor:a"].Rows), "participation:a-x-3", "participation:a-z")
	pages, err = p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: accord.Window{Limit: 2, Back: true, Before: key}})
	p.answered(err)
	p.want(ids(pages.Of["agreement:x"].Rows), "participation:a-x-1")
	p.want(ids(pages.Of["actor:a"].Rows), "participation:a-talks", "participation:a-x-1")
}

// A window without rows tells what lies before and behind it.
func participationsEmptyWindow(p *proof) {
	of := []accord.ID{"agreement:x", "actor:b", "actor:f"}
	for _, back := range []bool{false, true} {
		for key, first := range map[accord.Key]bool{"\U0010FFFF": false, " ": true} { // behind all keys, before all keys
			w := accord.Window{Limit: 3, Back: back, After: key}
			if first {
				w.After, w.Before = "", key
			}
			pages, err := p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: w})
			p.answered(err)
			for id, rows := range map[accord.ID]bool{"agreement:x": true, "actor:b": true, "actor:f": false} {
				page := pages.Of[id]
				p.true(len(page.Rows) == 0 && page.Prev == (rows && !first) && page.Next == (rows && first), "%+v of %s: %+v", w, id, page)
			}
		}
	}
}

// A retired id is answered, and its page stands under it; both ids of one noun have a page each.
func participationsRetired(p *proof) {
	of := []accord.ID{"agreement:was-x", "agreement:x", "actor:was-a"}
	pages, err := p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: accord.Window{Limit: 1, Count: true}})
	p.answered(err)
	for id, total := range map[accord.ID]int{"agreement:was-x": 9, "agreement:x": 9, "actor:was-a": 6, "actor:a": 0} {
		p.true(pages.Of[id].Total == total, "total under %s is %d, want %d", id, pages.Of[id].Total, total)
	}
	page := p.participations("actor:was-a", accord.ParticipationsAsk{Order: accord.ParticipationOrder{Field: accord.ParticipationsByName, Direction: accord.Ascending}})
	p.want(p.part(page, 0, 1), "participation:a-x-1")
}

// Unknown ids and nouns that cannot have the list have no page, and are no error.
func participationsNoPage(p *proof) {
	of := []accord.ID{"actor:nobody", "source:report", "participation:a-x-1", "nonsense", "", "actor:f", "actor:b"}
	pages, err := p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: all})
	p.answered(err)
	for _, id := range of[:5] {
		_, there := pages.Of[id]
		p.true(!there, "%q has a page", id)
	}
	p.want(ids(pages.Of["actor:b"].Rows), "participation:b-y", "participation:b-x")
}

// Without nouns there are no pages.
func participationsOfNone(p *proof) {
	for _, of := range [][]accord.ID{nil, {}} {
		pages, err := p.Participations(p.ctx, of, &accord.ParticipationsAsk{Window: all, Along: accord.AlongFrom | accord.AlongTo})
		p.answered(err)
		p.true(len(pages.Of) == 0, "pages of nothing: %v", pages.Of)
	}
}

// What is wanted with the ties that are shown comes along: either end, the claims, or all of them.
func participationsAlong(p *proof) {
	for along, want := range map[accord.Along][]accord.ID{
		0:                                   nil,
		accord.AlongFrom:                    {"actor:e"},
		accord.AlongTo:                      {"agreement:y"},
		accord.AlongClaims:                  {"claim:participation-e-y", "claim:doubt"},
		accord.AlongFrom | accord.AlongTo:   {"actor:e", "agreement:y"},
		accord.AlongTo | accord.AlongClaims: {"agreement:y", "claim:participation-e-y", "claim:doubt"},
	} {
		pages, err := p.Participations(p.ctx, []accord.ID{"actor:e"}, &accord.ParticipationsAsk{Window: all, Along: along})
		p.answered(err)
		for _, id := range want {
			p.true(pages.Nodes[id] != nil && pages.Nodes[id].NodeID() == id, "along %b: %s did not come along", along, id)
		}
	}
}
