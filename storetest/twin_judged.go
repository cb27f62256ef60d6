package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

func (w *twin) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return bothOf(w, "Standings", ctx, of, ask, ask.Count, w.store.Standings, w.oracle.Standings)
}

func (w *twin) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	got, err := w.store.InForce(ctx, of, ask)
	want, wantErr := w.oracle.InForce(ctx, of, ask)
	if c := w.compare("InForce", of, ask); c.errors(true, err, wantErr) && (len(got) > 0 || len(want) > 0) {
		c.equal("answers", got, want)
	}
	return got, err
}

func (w *twin) StanceChanges(ctx context.Context, ask *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	got, err := w.store.StanceChanges(ctx, ask)
	want, wantErr := w.oracle.StanceChanges(ctx, ask)
	if c := w.compare("StanceChanges", ask); c.errors(got != nil, err, wantErr) {
		comparePage(c, "", got.Page, want.Page, ask.Count)
		c.equal("undated", got.Undated, want.Undated)
		c.nodes(got.Nodes, want.Nodes)
	}
	return got, err
}

func (w *twin) Contested(ctx context.Context, ask *accord.ListAsk) (*accord.ContestedPage, error) {
	got, err := w.store.Contested(ctx, ask)
	want, wantErr := w.oracle.Contested(ctx, ask)
	if c := w.compare("Contested", ask); c.errors(got != nil, err, wantErr) {
		comparePage(c, "", got.Page, want.Page, ask.Count)
		c.nodes(got.Nodes, want.Nodes)
	}
	return got, err
}
