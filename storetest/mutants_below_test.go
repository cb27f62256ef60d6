package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

// belowMutants make mistakes in what they bring without being asked again.
var belowMutants = []mutant{
	{"brings all roles of an actor", "Below/OfActors", flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			page, err := b.told.Actors(context.Background(), &ask)
			if below, is := ask.Below.(*accord.ActorAgreementsAsk); is {
				wide := *below
				wide.RoleClasses = nil
				page.Below = filled(b.told.ActorAgreements(context.Background(), ids(page.Rows), &wide))(ids(page.Rows))
			}
			return page, err
		}
	}}},
	{"brings nothing for agreements without signatories", "Below/OfAgreements", flaw{bend: func(b *bent) {
		b.agreements = func(ask accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
			page, err := b.told.Agreements(context.Background(), &ask)
			if below, is := ask.Below.(*accord.AgreementActorsAsk); is {
				pages, _ := b.told.AgreementActors(context.Background(), ids(page.Rows), below)
				page.Below = accord.Pages[accord.Attendance]{Of: withRows(pages.Of), Nodes: pages.Nodes}
			}
			return page, err
		}
	}}},
	{"brings what was asked of the first noun alone", "Below/OfAttendances", flaw{bend: func(b *bent) {
		b.actorAgreements = func(of []accord.ID, ask accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
			pages, err := b.told.ActorAgreements(context.Background(), of, &ask)
			if below, is := ask.Below.(*accord.AgreementActorsAsk); is && len(of) > 0 {
				first := with(pages.Of[of[0]].Rows)
				pages.Below = filled(b.told.AgreementActors(context.Background(), first, below))(first)
			}
			return pages, err
		}
	}}},
	{"brings lists for rows that are not shown", "Below/InAWindow", flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			page, err := b.told.Actors(context.Background(), &ask)
			if below, is := ask.Below.(*accord.ActorAgreementsAsk); is {
				wide, _ := b.told.Actors(context.Background(), &accord.ActorsAsk{Window: all})
				page.Below = filled(b.told.ActorAgreements(context.Background(), ids(wide.Rows), below))(ids(wide.Rows))
			}
			return page, err
		}
	}}},
}

// filled gives each of some nouns a page.
func filled[T any](pages accord.Pages[T], _ error) func(of []accord.ID) accord.Pages[T] {
	return func(of []accord.ID) accord.Pages[T] {
		pages.Fill(of)
		return pages
	}
}

// withRows leaves out pages without rows.
func withRows(of map[accord.ID]accord.Page[accord.Attendance]) map[accord.ID]accord.Page[accord.Attendance] {
	left := map[accord.ID]accord.Page[accord.Attendance]{}
	for id, page := range of {
		if len(page.Rows) > 0 {
			left[id] = page
		}
	}
	return left
}
