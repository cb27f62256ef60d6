package graph

import (
	"context"
	"sync/atomic"

	"github.com/accordgraph/accord"
)

// countedReading counts the questions that are put to it.
type countedReading struct {
	accord.Reading
	calls *atomic.Int64
}

func (r *countedReading) Dataset(ctx context.Context) (*accord.Info, error) {
	r.calls.Add(1)
	return r.Reading.Dataset(ctx)
}

func (r *countedReading) Nodes(ctx context.Context, ids []accord.ID) (map[accord.ID]accord.Node, error) {
	r.calls.Add(1)
	return r.Reading.Nodes(ctx, ids)
}

func (r *countedReading) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	r.calls.Add(1)
	return r.Reading.Actors(ctx, ask)
}

func (r *countedReading) ActorCounts(ctx context.Context, filter *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
	r.calls.Add(1)
	return r.Reading.ActorCounts(ctx, filter)
}

func (r *countedReading) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	r.calls.Add(1)
	return r.Reading.Agreements(ctx, ask)
}

func (r *countedReading) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	r.calls.Add(1)
	return r.Reading.Processes(ctx, ask)
}

func (r *countedReading) Places(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Place], error) {
	r.calls.Add(1)
	return r.Reading.Places(ctx, ask)
}

func (r *countedReading) Sources(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Source], error) {
	r.calls.Add(1)
	return r.Reading.Sources(ctx, ask)
}

func (r *countedReading) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	r.calls.Add(1)
	return r.Reading.Search(ctx, ask)
}

func (r *countedReading) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	r.calls.Add(1)
	return r.Reading.Participations(ctx, of, ask)
}

func (r *countedReading) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	r.calls.Add(1)
	return r.Reading.ActorAgreements(ctx, of, ask)
}

func (r *countedReading) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	r.calls.Add(1)
	return r.Reading.AgreementActors(ctx, of, ask)
}

func (r *countedReading) AgreementsIn(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Agreement], error) {
	r.calls.Add(1)
	return r.Reading.AgreementsIn(ctx, of, ask)
}

func (r *countedReading) Children(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Place], error) {
	r.calls.Add(1)
	return r.Reading.Children(ctx, of, ask)
}

func (r *countedReading) Stances(ctx context.Context, of []accord.ID, ask *accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
	r.calls.Add(1)
	return r.Reading.Stances(ctx, of, ask)
}

func (r *countedReading) Links(ctx context.Context, of []accord.ID, ask *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	r.calls.Add(1)
	return r.Reading.Links(ctx, of, ask)
}

func (r *countedReading) Allegations(ctx context.Context, of []accord.ID, ask *accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
	r.calls.Add(1)
	return r.Reading.Allegations(ctx, of, ask)
}

func (r *countedReading) Statements(ctx context.Context, of []accord.ID, ask *accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
	r.calls.Add(1)
	return r.Reading.Statements(ctx, of, ask)
}

func (r *countedReading) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	r.calls.Add(1)
	return r.Reading.Lineage(ctx, of, ask)
}

func (r *countedReading) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	r.calls.Add(1)
	return r.Reading.CoSignatories(ctx, of, ask)
}

func (r *countedReading) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	r.calls.Add(1)
	return r.Reading.Standings(ctx, of, ask)
}

func (r *countedReading) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	r.calls.Add(1)
	return r.Reading.InForce(ctx, of, ask)
}

func (r *countedReading) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	r.calls.Add(1)
	return r.Reading.Measures(ctx, of)
}
