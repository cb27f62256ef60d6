package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

func sortIDs(all []accord.ID) { slices.Sort(all) }

// keysOf are the keys of all pages, in order.
func keysOf[R any](pages accord.Pages[R], _ error) (keys []accord.Key) {
	for _, page := range pages.Of {
		keys = append(keys, page.Keys...)
	}
	slices.Sort(keys)
	return keys
}

func (q quiz) dataset() { q.twin.Dataset(q.ctx) }

func (q quiz) nodes() {
	q.twin.Nodes(q.ctx, q.several("ids", 8, accord.Kinds...))
}

func (q quiz) actors() {
	ask := accord.ActorsAsk{Filter: q.actorFilter()}
	if q.yes("order") {
		ask.Order = accord.ActorOrder{Field: one(q, "field", accord.ActorOrderFields), Direction: one(q, "direction", accord.OrderDirections)}
	}
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		page, _ := q.oracle.Actors(q.ctx, &whole)
		return page.Keys
	})
	q.twin.Actors(q.ctx, &ask)
}

func (q quiz) actorCounts() { q.twin.ActorCounts(q.ctx, q.actorFilter()) }

func (q quiz) agreements() {
	ask := accord.AgreementsAsk{Filter: q.agreementFilter(), Order: q.agreementOrder()}
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		page, _ := q.oracle.Agreements(q.ctx, &whole)
		return page.Keys
	})
	q.twin.Agreements(q.ctx, &ask)
}

func (q quiz) agreementOrder() (o accord.AgreementOrder) {
	if q.yes("order") {
		o = accord.AgreementOrder{Field: one(q, "field", accord.AgreementOrderFields), Direction: one(q, "direction", accord.OrderDirections)}
	}
	return o
}

func (q quiz) processes() {
	page, _ := q.oracle.Processes(q.ctx, &accord.ListAsk{Window: all})
	q.twin.Processes(q.ctx, &accord.ListAsk{Window: q.window(func() []accord.Key { return page.Keys })})
}

func (q quiz) places() {
	page, _ := q.oracle.Places(q.ctx, &accord.ListAsk{Window: all})
	q.twin.Places(q.ctx, &accord.ListAsk{Window: q.window(func() []accord.Key { return page.Keys })})
}

func (q quiz) sources() {
	page, _ := q.oracle.Sources(q.ctx, &accord.ListAsk{Window: all})
	q.twin.Sources(q.ctx, &accord.ListAsk{Window: q.window(func() []accord.Key { return page.Keys })})
}

// text is something to search for: a name of the dataset, a part of one, or a common question.
func (q quiz) text() string {
	if q.yes("common") {
		return one(q, "text", hits)
	}
	var names []string
	q.oracle.data.Subjects(func(s accord.Subject) bool {
		for _, n := range accord.NamesOf(s) {
			names = append(names, n.Text)
		}
		return true
	})
	name := []rune(one(q, "name", names))
	if q.rarely("part") {
		name = name[:1+len(name)/2]
	}
	return string(name)
}

func (q quiz) search() {
	ask := accord.SearchAsk{Text: q.text(), Kinds: listOf(q, "kinds", accord.SubjectKinds)}
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		page, _ := q.oracle.Search(q.ctx, &whole)
		return page.Keys
	})
	q.twin.Search(q.ctx, &ask)
}

func (q quiz) participations() {
	ask := accord.ParticipationsAsk{
		Roles: listOf(q, "roles", accord.Roles[:7]), RoleClasses: listOf(q, "classes", accord.RoleClasses),
		Polarities: listOf(q, "polarities", accord.Polarities), Signatures: listOf(q, "signatures", accord.Signatures),
		ActorTypes: listOf(q, "types", accord.ActorTypes[:5]), Between: q.between(), AsOf: q.day("as of"), Along: q.along(),
	}
	switch { // those in which it represented another have one order
	case q.chance("represented", 20):
		ask.Represented = true
	case q.yes("order"):
		ask.Order = accord.ParticipationOrder{Field: one(q, "field", accord.ParticipationOrderFields), Direction: one(q, "direction", accord.OrderDirections)}
	}
	of := q.of(ofBoth...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.Participations(q.ctx, of, &whole))
	})
	q.twin.Participations(q.ctx, of, &ask)
}

func (q quiz) actorAgreements() {
	ask := accord.ActorAgreementsAsk{
		Roles: listOf(q, "roles", accord.Roles[:7]), RoleClasses: listOf(q, "classes", accord.RoleClasses),
		Between: q.between(), Order: q.agreementOrder(), Along: q.along(),
	}
	of := q.of(ofActors...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.ActorAgreements(q.ctx, of, &whole))
	})
	q.twin.ActorAgreements(q.ctx, of, &ask)
}

func (q quiz) agreementActors() {
	ask := accord.AgreementActorsAsk{Guarantors: q.yes("guarantors"), Along: q.along()}
	of := q.of(ofAgreements...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.AgreementActors(q.ctx, of, &whole))
	})
	q.twin.AgreementActors(q.ctx, of, &ask)
}

func (q quiz) agreementsIn() {
	of := q.of(accord.KindProcess, accord.KindPlace)
	q.twin.AgreementsIn(q.ctx, of, &accord.ListAsk{Window: q.window(func() []accord.Key {
		return keysOf(q.oracle.AgreementsIn(q.ctx, of, &accord.ListAsk{Window: all}))
	})})
}

func (q quiz) children() {
	of := q.of(ofPlaces...)
	q.twin.Children(q.ctx, of, &accord.ListAsk{Window: q.window(func() []accord.Key {
		return keysOf(q.oracle.Children(q.ctx, of, &accord.ListAsk{Window: all}))
	})})
}

func (q quiz) stances() {
	ask := accord.StancesAsk{Positions: listOf(q, "positions", accord.Positions), AsOf: q.day("as of"), Spoke: q.chance("spoke", 30), Along: q.along()}
	of := q.of(ofBoth...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.Stances(q.ctx, of, &whole))
	})
	q.twin.Stances(q.ctx, of, &ask)
}

func (q quiz) links() {
	ask := accord.LinksAsk{
		Kinds: listOf(q, "kinds", accord.LinkKinds), Direction: one(q, "direction", append([]accord.LinkDirection{""}, accord.LinkDirections...)),
		AsOf: q.day("as of"), Along: q.along(),
	}
	of := q.of(ofActors...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.Links(q.ctx, of, &whole))
	})
	q.twin.Links(q.ctx, of, &ask)
}

func (q quiz) allegations() {
	ask := accord.AllegationsAsk{Alleged: q.chance("alleged", 30), Along: q.along()}
	of := q.of(ofBoth...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.Allegations(q.ctx, of, &whole))
	})
	q.twin.Allegations(q.ctx, of, &ask)
}

func (q quiz) statements() {
	of := q.of(accord.KindSource, accord.KindActor)
	q.twin.Statements(q.ctx, of, &accord.StatementsAsk{Window: q.window(func() []accord.Key {
		return keysOf(q.oracle.Statements(q.ctx, of, &accord.StatementsAsk{Window: all}))
	})})
}

func (q quiz) lineage() {
	directions := append([]accord.LineageDirection{""}, accord.LineageDirections...)
	ask := accord.LineageAsk{Direction: one(q, "direction", directions), Depth: one(q, "depth", []int{1, 2, 3, 10}), Along: q.along()}
	if q.chance("depth", 3) {
		ask.Depth = one(q, "depth", []int{-1, 0, 11})
	}
	q.twin.Lineage(q.ctx, q.of(ofBoth...), &ask)
}
