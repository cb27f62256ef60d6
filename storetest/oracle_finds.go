package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

// Dataset says what is served, but for when and where.
func (o *oracle) Dataset(ctx context.Context) (*accord.Info, error) {
	d := o.data
	return &accord.Info{Title: d.Title, Version: d.Digest(), Licence: d.Licence, Citation: d.Citation, Counts: d.Counts(), Retired: d.Retired}, ended(ctx)
}

// Nodes finds anything by id.
func (o *oracle) Nodes(ctx context.Context, ids []accord.ID) (map[accord.ID]accord.Node, error) {
	found := map[accord.ID]accord.Node{}
	for _, id := range ids {
		if n := o.node(id); n != nil {
			found[id] = n
		}
	}
	return found, ended(ctx)
}

// actors are those that a filter leaves.
func (o *oracle) actors(f *accord.ActorFilter) ([]*accord.Actor, error) {
	if err := o.check(f.Refs()); err != nil {
		return nil, err
	}
	f = f.Resolved(o.resolve)
	return only(o.data.Actors, func(a *accord.Actor) bool { return o.admitsActor(f, a) }), nil
}

// Actors are those that the filter leaves, in the order asked for.
func (o *oracle) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	actors, err := o.actors(ask.Filter)
	if err != nil {
		return accord.Page[*accord.Actor]{}, err
	}
	order := ask.Order
	if order == (accord.ActorOrder{}) {
		order = accord.DefaultActorOrder
	}
	return list(ctx, actors, o.actorKey(order), ask.Window)
}

// actorKey is the key of actors in an order, which may be that of a measure.
func (o *oracle) actorKey(order accord.ActorOrder) func(*accord.Actor) accord.Key {
	measures := map[accord.ID]accord.Measures{}
	if order.Field == accord.ActorsByCoSignatories || order.Field == accord.ActorsByBrokerage {
		measures = o.measures()
	}
	return func(a *accord.Actor) accord.Key { return accord.ActorKey(a, order, measures[a.ID]) }
}

// ActorCounts counts the actors that a filter leaves by type.
func (o *oracle) ActorCounts(ctx context.Context, f *accord.ActorFilter) (counts []accord.ActorTypeCount, err error) {
	actors, err := o.actors(f)
	if err != nil {
		return nil, err
	}
	for _, t := range accord.ActorTypes {
		if n := len(only(actors, func(a *accord.Actor) bool { return a.Type == t })); n > 0 {
			counts = append(counts, accord.ActorTypeCount{Type: t, Count: n})
		}
	}
	return counts, ended(ctx)
}

// Agreements are those that the filter leaves, in the order asked for.
func (o *oracle) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	if err := o.check(ask.Filter.Refs()); err != nil {
		return accord.Page[*accord.Agreement]{}, err
	}
	f := ask.Filter.Resolved(o.resolve)
	agreements := only(o.data.Agreements, func(g *accord.Agreement) bool { return o.admitsAgreement(f, g) })
	return list(ctx, agreements, agreementKey(ask.Order), ask.Window)
}

// agreementKey is the key of agreements in an order, or without one in the usual.
func agreementKey(order accord.AgreementOrder) func(*accord.Agreement) accord.Key {
	if order == (accord.AgreementOrder{}) {
		order = accord.DefaultAgreementOrder
	}
	return func(g *accord.Agreement) accord.Key { return accord.AgreementKey(g, order) }
}

// subjectKey is accord.SubjectKey for one kind of noun.
func subjectKey[S accord.Subject](s S) accord.Key { return accord.SubjectKey(s) }

// Processes are all of them by name.
func (o *oracle) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	return list(ctx, o.data.Processes, subjectKey, ask.Window)
}

// Places are all of them by name.
func (o *oracle) Places(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Place], error) {
	return list(ctx, o.data.Places, subjectKey, ask.Window)
}

// Sources are all of them by title.
func (o *oracle) Sources(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Source], error) {
	return list(ctx, o.data.Sources, subjectKey, ask.Window)
}

// Search ranks every subject.
func (o *oracle) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	query := accord.NewQuery(ask.Text)
	var hits []accord.Hit
	o.data.Subjects(func(s accord.Subject) bool {
		if hit, found := accord.Rank(query, s); found && admits(ask.Kinds, s.SubjectKind()) {
			hits = append(hits, hit)
		}
		return true
	})
	return list(ctx, hits, accord.HitKey, ask.Window)
}
