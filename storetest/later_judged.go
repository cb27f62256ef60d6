package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

func (*oracle) StanceChanges(context.Context, *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	return nil, errLater
}

func (*oracle) Contested(context.Context, *accord.ListAsk) (*accord.ContestedPage, error) {
	return nil, errLater
}

func (*oracle) Standings(context.Context, []accord.ID, *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return accord.Pages[accord.ActorStanding]{}, errLater
}

func (*oracle) InForce(context.Context, []accord.ID, *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	return nil, errLater
}

func (w *twin) StanceChanges(ctx context.Context, ask *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	return w.store.StanceChanges(ctx, ask)
}

func (w *twin) Contested(ctx context.Context, ask *accord.ListAsk) (*accord.ContestedPage, error) {
	return w.store.Contested(ctx, ask)
}

func (w *twin) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return w.store.Standings(ctx, of, ask)
}

func (w *twin) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	return w.store.InForce(ctx, of, ask)
}
