package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

var orderPromises = []promise{
	{"Actors/ByCodePoint", actorsByCodePoint},
	{"Actors/DescendingWithIDsAscending", actorsDescending},
	{"Actors/CaseAndMarksFold", actorsFold},
	{"Actors/EqualNamesByID", actorsEqualNames},
	{"Actors/ByAgreements", actorsByAgreements},
	{"Actors/KeysAreThoseOfActorKey", actorsKeys},
	{"Agreements/ByTitle", agreementsByTitle},
	{"Agreements/ByParticipants", agreementsByParticipants},
	{"Processes/ByNameThenID", processesByName},
	{"Places/ByNameThenID", placesByName},
	{"Sources/ByTitleThenID", sourcesByTitle},
}

func (p *proof) actorsBy(order accord.ActorOrder) []accord.ID {
	p.Helper()
	page, err := p.Actors(p.ctx, &accord.ActorsAsk{Order: order, Window: all})
	p.answered(err)
	return ids(page.Rows)
}

func (p *proof) agreementsBy(order accord.AgreementOrder) []accord.ID {
	p.Helper()
	page, err := p.Agreements(p.ctx, &accord.AgreementsAsk{Order: order, Window: all})
	p.answered(err)
	return ids(page.Rows)
}

// Without an order actors stand by name, and names order by code point: a letter
// beyond the first plane comes behind every letter of it, unlike in UTF-16.
func actorsByCodePoint(p *proof) {
	p.want(p.actorsBy(accord.ActorOrder{}), byName...)
	p.want(p.actorsBy(accord.ActorOrder{Field: accord.ActorsByName, Direction: accord.Ascending}), byName...)
}

// A descending order turns the names around, but not the ids of equal ones.
func actorsDescending(p *proof) {
	p.want(p.actorsBy(accord.ActorOrder{Field: accord.ActorsByName, Direction: accord.Descending}), byNameDown...)
}

// Names that differ in case or in combining marks only are equal in an order.
func actorsFold(p *proof) {
	p.want(p.part(p.actorsBy(accord.ActorOrder{}), 2, 5), "actor:a-alpha", "actor:m-alpha", "actor:z-alpha")
}

// Two actors of one name are ordered by id.
func actorsEqualNames(p *proof) {
	p.want(p.part(p.actorsBy(accord.ActorOrder{}), 7, 9), "actor:twin-a", "actor:twin-b")
	p.want(p.part(p.actorsBy(accord.ActorOrder{Field: accord.ActorsByName, Direction: accord.Descending}), 3, 5), "actor:twin-a", "actor:twin-b")
}

// Actors can be ordered by the number of their agreements; equal ones by id, in both directions.
func actorsByAgreements(p *proof) {
	up := p.actorsBy(accord.ActorOrder{Field: accord.ActorsByAgreements, Direction: accord.Ascending})
	p.want(p.part(up, 0, 3), "actor:a-alpha", "actor:ajnad", "actor:arabic")
	p.want(p.part(up, 9, 12), "actor:ahrar", "actor:twin-b", "actor:beta")
	down := p.actorsBy(accord.ActorOrder{Field: accord.ActorsByAgreements, Direction: accord.Descending})
	p.want(p.part(down, 0, 5), "actor:beta", "actor:ahrar", "actor:twin-b", "actor:a-alpha", "actor:ajnad")
}

// The keys of a page are those that ActorKey makes, in ascending order.
func actorsKeys(p *proof) {
	for _, field := range accord.ActorOrderFields {
		for _, direction := range accord.OrderDirections {
			order := accord.ActorOrder{Field: field, Direction: direction}
			page, err := p.Actors(p.ctx, &accord.ActorsAsk{Order: order, Window: all})
			p.answered(err)
			measures, err := p.Measures(p.ctx, ids(page.Rows))
			p.answered(err)
			for i, a := range page.Rows {
				p.true(page.Keys[i] == accord.ActorKey(a, order, measures[a.ID]), "%v: key %q of %s", order, page.Keys[i], a.ID)
			}
			p.true(slices.IsSorted(page.Keys), "%v: keys %q do not ascend", order, page.Keys)
		}
	}
}

// Agreements can be ordered by title, folded and by code point, then id.
func agreementsByTitle(p *proof) {
	p.want(p.agreementsBy(accord.AgreementOrder{Field: accord.AgreementsByTitle, Direction: accord.Ascending}),
		"agreement:old", "agreement:x", "agreement:y", "agreement:bmp", "agreement:big", "agreement:arabic")
	p.want(p.agreementsBy(accord.AgreementOrder{Field: accord.AgreementsByTitle, Direction: accord.Descending}),
		"agreement:arabic", "agreement:big", "agreement:bmp", "agreement:x", "agreement:y", "agreement:old")
}

// Agreements can be ordered by the number of actors that took part, then id.
func agreementsByParticipants(p *proof) {
	p.want(p.agreementsBy(accord.AgreementOrder{Field: accord.AgreementsByParticipants, Direction: accord.Descending}),
		"agreement:x", "agreement:old", "agreement:y", "agreement:arabic", "agreement:big", "agreement:bmp")
	p.want(p.agreementsBy(accord.AgreementOrder{Field: accord.AgreementsByParticipants, Direction: accord.Ascending}),
		"agreement:arabic", "agreement:big", "agreement:bmp", "agreement:old", "agreement:y", "agreement:x")
}

// Processes stand by name, equal ones by id.
func processesByName(p *proof) {
	page, err := p.Processes(p.ctx, &accord.ListAsk{Window: all})
	p.answered(err)
	p.want(ids(page.Rows), "process:c", "process:a", "process:b")
}

// Places stand by name, equal ones by id.
func placesByName(p *proof) {
	page, err := p.Places(p.ctx, &accord.ListAsk{Window: all})
	p.answered(err)
	p.want(ids(page.Rows), "place:c", "place:a", "place:b")
}

// Sources stand by title and code point, equal ones by id.
func sourcesByTitle(p *proof) {
	page, err := p.Sources(p.ctx, &accord.ListAsk{Window: all})
	p.answered(err)
	p.want(ids(page.Rows), "source:report", "source:a", "source:b", "source:c", "source:d")
}
