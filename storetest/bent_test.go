package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

// A bent is a reading in which some methods do something else than the oracle.
type bent struct {
	*told

	nodes           func([]accord.ID) (map[accord.ID]accord.Node, error)
	actors          func(accord.ActorsAsk) (accord.Page[*accord.Actor], error)
	counts          func(*accord.ActorFilter) ([]accord.ActorTypeCount, error)
	agreements      func(accord.AgreementsAsk) (accord.Page[*accord.Agreement], error)
	search          func(accord.SearchAsk) (accord.Page[accord.Hit], error)
	participations  func([]accord.ID, accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error)
	actorAgreements func([]accord.ID, accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error)
	agreementActors func([]accord.ID, accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error)
	stances         func([]accord.ID, accord.StancesAsk) (accord.Pages[*accord.Stance], error)
	links           func([]accord.ID, accord.LinksAsk) (accord.Pages[*accord.Link], error)
	allegations     func([]accord.ID, accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error)
	statements      func([]accord.ID, accord.StatementsAsk) (accord.Pages[*accord.Claim], error)
	lineage         func([]accord.ID, accord.LineageAsk) (accord.Pages[accord.Tie], error)
	standings       func([]accord.ID, accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error)
	inForce         func([]accord.ID, accord.InForceAsk) (map[accord.ID]accord.InForce, error)
	stanceChanges   func(accord.StanceChangesAsk) (*accord.StanceChanges, error)
	contested       func(accord.ListAsk) (*accord.ContestedPage, error)
	coSignatories   func([]accord.ID, accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error)
	coSignatures    func(accord.CoSignaturesAsk) (*accord.CoSignatures, error)
	paths           func(accord.PathsAsk) (*accord.Paths, error)
	subgraph        func(accord.SubgraphAsk) (*accord.Subgraph, error)
	measures        func([]accord.ID) (map[accord.ID]accord.Measures, error)
}

func (b *bent) Nodes(ctx context.Context, ids []accord.ID) (map[accord.ID]accord.Node, error) {
	if b.nodes == nil {
		return b.told.Nodes(ctx, ids)
	}
	return b.nodes(ids)
}

func (b *bent) ActorCounts(ctx context.Context, f *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
	if b.counts == nil {
		return b.told.ActorCounts(ctx, f)
	}
	return b.counts(f)
}

func (b *bent) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	return instead(ctx, ask, b.actors, b.told.Actors)
}

func (b *bent) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	return instead(ctx, ask, b.agreements, b.told.Agreements)
}

func (b *bent) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	return instead(ctx, ask, b.search, b.told.Search)
}

func (b *bent) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	return insteadOf(ctx, of, ask, b.participations, b.told.Participations)
}

func (b *bent) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	return insteadOf(ctx, of, ask, b.actorAgreements, b.told.ActorAgreements)
}

func (b *bent) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	return insteadOf(ctx, of, ask, b.agreementActors, b.told.AgreementActors)
}

func (b *bent) Stances(ctx context.Context, of []accord.ID, ask *accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
	return insteadOf(ctx, of, ask, b.stances, b.told.Stances)
}

func (b *bent) Links(ctx context.Context, of []accord.ID, ask *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	return insteadOf(ctx, of, ask, b.links, b.told.Links)
}

func (b *bent) Allegations(ctx context.Context, of []accord.ID, ask *accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
	return insteadOf(ctx, of, ask, b.allegations, b.told.Allegations)
}

func (b *bent) Statements(ctx context.Context, of []accord.ID, ask *accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
	return insteadOf(ctx, of, ask, b.statements, b.told.Statements)
}

func (b *bent) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	return insteadOf(ctx, of, ask, b.lineage, b.told.Lineage)
}

// instead answers by the first that is there.
func instead[A, P any](ctx context.Context, ask *A, wrong func(A) (P, error), right func(context.Context, *A) (P, error)) (P, error) {
	if wrong == nil {
		return right(ctx, ask)
	}
	return wrong(*ask)
}

func insteadOf[A, P any](ctx context.Context, of []accord.ID, ask *A, wrong func([]accord.ID, A) (P, error), right func(context.Context, []accord.ID, *A) (P, error)) (P, error) {
	if wrong == nil {
		return right(ctx, of, ask)
	}
	return wrong(of, *ask)
}
