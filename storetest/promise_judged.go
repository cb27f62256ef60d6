package storetest

import (
	"fmt"
	"slices"

	"github.com/accordgraph/accord"
)

var judgedPromises = []promise{
	{"Standings/AllThatHoldInOrder", standingsAll},
	{"Standings/ByNameThenID", standingsOrder},
	{"Standings/OfTheNounItself", standingsOf},
	{"Standings/Window", standingsWindow},
	{"Standings/ActorsAndClaimsComeAlong", standingsAlong},
	{"StanceChanges/NeighboursInTimeThatDiffer", changesNeighbours},
	{"StanceChanges/RoundsBelowCount", changesRounds},
	{"StanceChanges/UndatedAreCounted", changesUndated},
	{"StanceChanges/Between", changesBetween},
	{"StanceChanges/UnknownIDs", changesUnknown},
	{"StanceChanges/Window", changesWindow},
	{"InForce/OnADay", inForceDays},
	{"InForce/AtAPlace", inForcePlaces},
	{"InForce/OfAgreementsOnly", inForceOf},
	{"InForce/UnknownPlace", inForceUnknown},
	{"Agreements/InForce", agreementsInForce},
	{"Contested/WhatClaimsDisagreeOn", contestedAll},
	{"Contested/ClaimsSideBySide", contestedClaims},
	{"Contested/Window", contestedWindow},
}

// All standings of an actor in the order of the vocabulary, with its ties: participations, then stances, each by id.
func standingsAll(p *proof) {
	pages, err := p.Standings(p.ctx, []accord.ID{"agreement:x"}, &accord.StandingsAsk{Window: all})
	p.answered(err)
	alpha := pages.Of["agreement:x"].Rows[0]
	p.true(slices.Equal(alpha.Standings, accord.Standings), "standings %v", alpha.Standings)
	p.want(ids(alpha.Ties), "participation:a-chair", "participation:a-declared", "participation:a-left-out", "participation:a-refused",
		"participation:a-sponsor", "stance:a-doubts", "stance:a-welcomes")
}

// Actors stand by name, then id; who has only denied ties does not stand there.
func standingsOrder(p *proof) {
	pages, err := p.Standings(p.ctx, []accord.ID{"agreement:x"}, &accord.StandingsAsk{Window: all})
	p.answered(err)
	page := pages.Of["agreement:x"]
	p.want(stood(page.Rows), "actor:a", "actor:twin", "actor:c", "actor:d")
	p.true(page.Total == 4, "total %d", page.Total)
}

// Standings are those to the noun itself, not to rounds; only agreements and talks have them.
func standingsOf(p *proof) {
	of := []accord.ID{"process:was-talks", "agreement:was-x", "actor:a", "agreement:gone", "agreement:z", "place:town"}
	pages, err := p.Standings(p.ctx, of, &accord.StandingsAsk{Window: all})
	p.answered(err)
	p.want(stood(pages.Of["process:was-talks"].Rows), "actor:twin", "actor:c", "actor:d")
	p.true(len(pages.Of["agreement:was-x"].Rows) == 4 && len(pages.Of["agreement:z"].Rows) == 0, "pages %v", pages.Of)
	for _, id := range []accord.ID{"actor:a", "agreement:gone", "place:town"} {
		_, has := pages.Of[id]
		p.true(!has, "%s has a page", id)
	}
}

func standingsWindow(p *proof) {
	ask := accord.StandingsAsk{Window: accord.Window{Limit: 2}}
	pages, err := p.Standings(p.ctx, []accord.ID{"agreement:x", "process:talks"}, &ask)
	p.answered(err)
	page := pages.Of["agreement:x"]
	p.want(stood(page.Rows), "actor:a", "actor:twin")
	p.true(page.Next && !page.Prev, "Next %v, Prev %v", page.Next, page.Prev)
	ask.After = page.Keys[1]
	pages, err = p.Standings(p.ctx, []accord.ID{"agreement:x"}, &ask)
	p.answered(err)
	p.want(stood(pages.Of["agreement:x"].Rows), "actor:c", "actor:d")
}

// The actors come along without being asked for, claims of their ties when asked.
func standingsAlong(p *proof) {
	ask := accord.StandingsAsk{Window: accord.Window{Limit: 2}, Along: accord.AlongClaims}
	pages, err := p.Standings(p.ctx, []accord.ID{"agreement:x"}, &ask)
	p.answered(err)
	for _, id := range []accord.ID{"actor:a", "actor:twin", "claim:participation-a-chair", "claim:stance-a-doubts"} {
		p.true(pages.Nodes[id] != nil, "%s did not come along", id)
	}
}

// Ties of one actor follow each other in time; a row for each neighbouring pair on
// different sides. What is on or before a day stands on that day.
func changesNeighbours(p *proof) {
	found := p.changes(accord.StanceChangesAsk{On: []accord.ID{"agreement:x", "process:was-talks"}})
	p.want(pairs(found.Rows), "participation:a-round > participation:a-session",
		"stance:c-rejects > participation:c-talks", "participation:c-talks > participation:c-round", "participation:c-round > stance:c-session")
	p.true(found.Total == 4, "total %d", found.Total)
	for _, id := range []accord.ID{"actor:c", "agreement:x", "process:session"} {
		p.true(found.Nodes[id] != nil, "%s did not come along", id)
	}
}

// A process is compared with the rounds below it, a round without what is above.
func changesRounds(p *proof) {
	found := p.changes(accord.StanceChangesAsk{On: []accord.ID{"process:round"}})
	p.want(pairs(found.Rows), "participation:a-round > participation:a-session", "participation:c-round > stance:c-session")
	p.want(pairs(p.changes(accord.StanceChangesAsk{On: []accord.ID{"process:session"}}).Rows))
	p.want(pairs(p.changes(accord.StanceChangesAsk{}).Rows))
}

// Ties for or against without a date make no change, and are counted, whatever the range.
func changesUndated(p *proof) {
	for _, between := range []*accord.DateRange{nil, {From: "2030-01-01"}} {
		found := p.changes(accord.StanceChangesAsk{On: []accord.ID{"agreement:x", "process:talks"}, Between: between})
		p.true(found.Undated == 2, "undated %d, want the stances of alpha and delta", found.Undated)
	}
}

// A range leaves ties out before neighbours are found.
func changesBetween(p *proof) {
	found := p.changes(accord.StanceChangesAsk{On: []accord.ID{"agreement:x", "process:talks"}, Between: &accord.DateRange{To: "2017-02-01"}})
	p.want(pairs(found.Rows), "stance:c-rejects > participation:c-talks")
	p.want(pairs(p.changes(accord.StanceChangesAsk{On: []accord.ID{"agreement:x", "process:talks"}, Between: &accord.DateRange{From: "2017-05-04"}}).Rows))
}

func changesUnknown(p *proof) {
	_, err := p.StanceChanges(p.ctx, &accord.StanceChangesAsk{On: []accord.ID{"agreement:x", "agreement:gone"}, Window: all})
	p.unknown(err, "agreement:gone", "on")
	_, err = p.StanceChanges(p.ctx, &accord.StanceChangesAsk{On: []accord.ID{"actor:a"}, Window: all})
	p.unknown(err, "actor:a", "on")
}

func changesWindow(p *proof) {
	ask := accord.StanceChangesAsk{On: []accord.ID{"agreement:x", "process:talks"}, Window: accord.Window{Limit: 2}}
	found, err := p.StanceChanges(p.ctx, &ask)
	p.answered(err)
	p.true(len(found.Rows) == 2 && found.Next, "rows %v", found.Rows)
	ask.After = found.Keys[1]
	found, err = p.StanceChanges(p.ctx, &ask)
	p.answered(err)
	p.want(pairs(found.Rows), "participation:c-talks > participation:c-round", "participation:c-round > stance:c-session")
}

// What is known of an agreement's life decides; a planned effect suffices, an end in doubt does not.
func inForceDays(p *proof) {
	const no, yes, unknown = accord.InForceNo, accord.InForceYes, accord.InForceUnknown
	for _, try := range []struct {
		slug string
		on   accord.Date
		want accord.InForceAnswer
	}{
		{"signed-only", "2017-07-21", no}, {"signed-only", "2017-07-22", unknown},
		{"attested", "2017-07-21", no}, {"attested", "2017-07-22", yes}, {"attested", "2017-11-01", yes}, {"attested", "2017-11-02", unknown},
		{"planned", "2017-08-17", no}, {"planned", "2017-08-18", unknown},
		{"expired", "2017-02-28", yes}, {"expired", "2017-03-01", no},
		{"uncertain", "2017-06-30", no}, {"uncertain", "2017-07-15", unknown}, {"uncertain", "2017-07-31", yes}, {"uncertain", "2017-09-15", unknown}, {"uncertain", "2017-09-30", no},
		{"renewed", "2017-01-31", yes}, {"renewed", "2017-02-15", no}, {"renewed", "2017-03-01", yes}, {"renewed", "2018-01-01", no},
		{"collapsed", "2016-12-31", no}, {"collapsed", "2017-01-01", unknown},
		{"superseded", "2016-09-11", yes}, {"superseded", "2016-09-12", no},
		{"broken", "2017-06-01", yes}, {"broken", "2017-06-02", unknown},
		{"denied", "2017-01-01", unknown}, {"denied", "2016-12-31", no},
		{"z", "2017-01-01", unknown},
	} {
		id := accord.ID("agreement:" + try.slug)
		found, err := p.InForce(p.ctx, []accord.ID{id}, &accord.InForceAsk{On: try.on})
		p.answered(err)
		p.true(found[id].Answer == try.want && found[id].Because != "", "%s on %s: %v, want %s", id, try.on, found[id], try.want)
	}
}

// A place outside what is covered, or excluded, is NO; one across a border or around it is not settled.
func inForcePlaces(p *proof) {
	const no, yes, unknown = accord.InForceNo, accord.InForceYes, accord.InForceUnknown
	for _, try := range []struct {
		slug  string
		place accord.ID
		want  accord.InForceAnswer
	}{
		{"attested", "place:was-town", yes}, {"attested", "place:quarter", yes}, {"attested", "place:north", unknown},
		{"attested", "place:south", no}, {"attested", "place:zone", unknown},
		{"straddling", "place:south", yes}, {"straddling", "place:zone", yes}, {"straddling", "place:north", unknown},
		{"straddling", "place:town", unknown}, {"straddling", "place:quarter", no}, {"straddling", "place:land", unknown},
		{"nowhere", "place:town", unknown}, {"signed-only", "place:south", no},
	} {
		id := accord.ID("agreement:" + try.slug)
		found, err := p.InForce(p.ctx, []accord.ID{id}, &accord.InForceAsk{On: "2017-08-01", At: try.place})
		p.answered(err)
		p.true(found[id].Answer == try.want && found[id].Because != "", "%s at %s: %v, want %s", id, try.place, found[id], try.want)
	}
}

func inForceOf(p *proof) {
	found, err := p.InForce(p.ctx, []accord.ID{"agreement:was-x", "process:talks", "actor:a", "agreement:gone"}, &accord.InForceAsk{On: "2017-01-01"})
	p.answered(err)
	p.true(len(found) == 1 && found["agreement:was-x"].Answer != "", "found %v", found)
}

func inForceUnknown(p *proof) {
	_, err := p.InForce(p.ctx, []accord.ID{"agreement:x"}, &accord.InForceAsk{On: "2017-01-01", At: "place:gone"})
	p.unknown(err, "place:gone", "at")
	_, err = p.Agreements(p.ctx, &accord.AgreementsAsk{Filter: &accord.AgreementFilter{InForce: &accord.InForceFilter{On: "2017-01-01", At: "actor:a"}}, Window: all})
	p.unknown(err, "actor:a", "inForce", "at")
}

// The filter keeps agreements by their answer, YES where none is asked for.
func agreementsInForce(p *proof) {
	in := func(f accord.InForceFilter) []accord.ID { return p.agreements(accord.AgreementFilter{InForce: &f}) }
	p.want(in(accord.InForceFilter{On: "2017-08-01"}), "agreement:attested", "agreement:uncertain", "agreement:renewed", "agreement:straddling")
	p.want(in(accord.InForceFilter{On: "2017-08-01", At: "place:south"}), "agreement:straddling")
	p.want(in(accord.InForceFilter{On: "2017-08-01", At: "place:south", Answers: []accord.InForceAnswer{}}))
	both := in(accord.InForceFilter{On: "2017-08-01", At: "place:town", Answers: []accord.InForceAnswer{accord.InForceYes, accord.InForceUnknown}})
	p.true(slices.Contains(both, "agreement:straddling") && !slices.Contains(both, "agreement:expired"), "%v", both)
	narrow := accord.AgreementFilter{InForce: &accord.InForceFilter{On: "2017-08-01"}, Within: "place:north", Between: &accord.DateRange{From: "2017-07-01"}}
	p.want(p.agreements(narrow), "agreement:attested", "agreement:uncertain")
}

// A row for each thing and attribute, by id, then attribute; ties and milestones that are denied too.
func contestedAll(p *proof) {
	page, err := p.Contested(p.ctx, &accord.ListAsk{Window: all})
	p.answered(err)
	var rows []accord.ID
	for _, c := range page.Rows {
		rows = append(rows, accord.ID(string(c.About)+" "+c.Attribute))
	}
	p.want(rows, "actor:d type", "agreement:x remark", "agreement:z remark", "milestone:denied-1 ", "milestone:x-1 date",
		"participation:b-x ", "participation:twin-x ")
}

// All claims about it stand side by side, and those elsewhere that contradict them; they come along.
func contestedClaims(p *proof) {
	page, err := p.Contested(p.ctx, &accord.ListAsk{Window: all})
	p.answered(err)
	p.want(page.Rows[0].ClaimIDs, "claim:type-1", "claim:type-2", "claim:type-3")
	p.want(page.Rows[2].ClaimIDs, "claim:mention-1", "claim:mention-2")
	p.want(page.Rows[6].ClaimIDs, "claim:denial", "claim:participation-twin-x")
	for _, id := range []accord.ID{"actor:d", "claim:type-3", "milestone:x-1"} {
		p.true(page.Nodes[id] != nil, "%s did not come along", id)
	}
}

func contestedWindow(p *proof) {
	page, err := p.Contested(p.ctx, &accord.ListAsk{Window: accord.Window{Limit: 1, Count: true}})
	p.answered(err)
	p.true(page.Total == 7 && page.Next && len(page.Rows) == 1, "page %v", page.Page)
	page, err = p.Contested(p.ctx, &accord.ListAsk{Window: accord.Window{Limit: 1, After: page.Keys[0]}})
	p.answered(err)
	p.true(len(page.Rows) == 1 && page.Rows[0].About == "agreement:x", "rows %v", page.Rows)
}

func (p *proof) changes(ask accord.StanceChangesAsk) *accord.StanceChanges {
	p.Helper()
	ask.Window = all
	found, err := p.StanceChanges(p.ctx, &ask)
	p.answered(err)
	return found
}

// stood are the actors of standings.
func stood(rows []accord.ActorStanding) (all []accord.ID) {
	for _, s := range rows {
		all = append(all, s.With)
	}
	return all
}

// pairs are changes in short.
func pairs(rows []accord.StanceChange) (all []accord.ID) {
	for _, c := range rows {
		all = append(all, accord.ID(fmt.Sprintf("%s > %s", c.Earlier.NodeID(), c.Later.NodeID())))
	}
	return all
}
