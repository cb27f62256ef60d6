package storetest

import (
	"reflect"

	"github.com/accordgraph/accord"
)

var belowPromises = []promise{
	{"Below/OfActors", belowActors},
	{"Below/OfAgreements", belowAgreements},
	{"Below/OfAttendances", belowAttendances},
	{"Below/InAWindow", belowWindow},
}

// What comes with a page is what would be asked for of the nouns of its rows; so with that which comes below it.
func belowActors(p *proof) {
	for _, below := range lowerAsks() {
		page, err := p.Actors(p.ctx, &accord.ActorsAsk{Window: all, Below: below})
		p.answered(err)
		p.brought(page.Below, below, ids(page.Rows))
	}
}

func belowAgreements(p *proof) {
	for _, below := range lowerAsks() {
		page, err := p.Agreements(p.ctx, &accord.AgreementsAsk{Window: all, Below: below})
		p.answered(err)
		p.brought(page.Below, below, ids(page.Rows))
	}
}

func belowAttendances(p *proof) {
	for _, below := range lowerAsks() {
		of := []accord.ID{"actor:b", "actor:a", "actor:nobody"}
		pages, err := p.ActorAgreements(p.ctx, of, &accord.ActorAgreementsAsk{Window: all, Below: below})
		p.answered(err)
		p.brought(pages.Below, below, distinct(with(pages.Of["actor:a"].Rows), with(pages.Of["actor:b"].Rows)))
		of = []accord.ID{"agreement:x", "agreement:y"}
		pages, err = p.AgreementActors(p.ctx, of, &accord.AgreementActorsAsk{Window: all, Below: below})
		p.answered(err)
		p.brought(pages.Below, below, distinct(with(pages.Of["agreement:x"].Rows), with(pages.Of["agreement:y"].Rows)))
	}
}

// Nouns that the window does not show have nothing below them.
func belowWindow(p *proof) {
	below := &accord.ActorAgreementsAsk{Window: accord.Window{Limit: 1, Count: true}}
	for _, w := range []accord.Window{{Limit: 2}, {Limit: 2, Back: true}, {Limit: 0, Count: true}} {
		page, err := p.Actors(p.ctx, &accord.ActorsAsk{Window: w, Below: below})
		p.answered(err)
		p.brought(page.Below, below, ids(page.Rows))
	}
}

// lowerAsks are questions below nouns, some of them with others below.
func lowerAsks() []accord.TiesAsk {
	some := accord.Window{Limit: 2, Count: true}
	return []accord.TiesAsk{
		&accord.ParticipationsAsk{Window: some, Along: accord.AlongFrom | accord.AlongClaims},
		&accord.ParticipationsAsk{Window: some, Order: accord.ParticipationOrder{Field: accord.ParticipationsByName, Direction: accord.Ascending}},
		&accord.ActorAgreementsAsk{Window: some, RoleClasses: []accord.RoleClass{accord.ClassParty}, Along: accord.AlongTies},
		&accord.AgreementActorsAsk{Window: some, Along: accord.AlongClaims},
		&accord.AgreementActorsAsk{Window: some, Below: &accord.ActorAgreementsAsk{Window: some, Roles: []accord.Role{accord.RoleGuarantor}}},
		&accord.ActorAgreementsAsk{Window: some, Below: &accord.AgreementActorsAsk{Window: some, Below: &accord.ActorAgreementsAsk{Window: some}}},
	}
}

// brought holds what came with a page, if anything did, against the answer for its nouns.
func (p *proof) brought(came any, ask accord.TiesAsk, of []accord.ID) {
	p.Helper()
	if came == nil {
		return
	}
	switch ask := ask.(type) {
	case *accord.ParticipationsAsk:
		pages, err := p.Participations(p.ctx, of, ask)
		p.answered(err)
		compareBrought(p, came.(accord.Pages[*accord.Participation]), pages, of)
	case *accord.ActorAgreementsAsk:
		pages, err := p.ActorAgreements(p.ctx, of, ask)
		p.answered(err)
		compareBrought(p, gather(came.(accord.Pages[accord.Attendance])), pages, of)
		p.brought(came.(accord.Pages[accord.Attendance]).Below, ask.Below, shown(pages))
	case *accord.AgreementActorsAsk:
		pages, err := p.AgreementActors(p.ctx, of, ask)
		p.answered(err)
		compareBrought(p, gather(came.(accord.Pages[accord.Attendance])), pages, of)
		p.brought(came.(accord.Pages[accord.Attendance]).Below, ask.Below, shown(pages))
	}
}

func compareBrought[T any](p *proof, came, asked accord.Pages[T], of []accord.ID) {
	p.Helper()
	p.true(len(came.Of) == len(of), "%d pages came for %d nouns", len(came.Of), len(of))
	for _, id := range of {
		page, is := came.Of[id]
		p.true(is && p.same(page, asked.Of[id]), "%s: %+v came, asked for it is %+v", id, page, asked.Of[id])
	}
	for id, n := range asked.Nodes {
		p.true(p.same(came.Nodes[id], n), "%s: %+v came, asked for it is %+v", id, came.Nodes[id], n)
	}
}

// same compares two answers, which may be whole in one and brief in the other if brief ones are asked for.
func (p *proof) same(one, other any) bool {
	if w, is := p.Reading.(*twin); is && w.brief {
		one, other = briefly(one), briefly(other)
	}
	return reflect.DeepEqual(one, other)
}

// shown are the nouns of all rows.
func shown(pages accord.Pages[accord.Attendance]) []accord.ID {
	var all [][]accord.ID
	for _, page := range pages.Of {
		all = append(all, with(page.Rows))
	}
	return distinct(all...)
}
