package storetest

import (
	"context"
	"errors"

	"github.com/accordgraph/accord"
)

var errLater = errors.New("not answered yet")

func (*oracle) Paths(context.Context, *accord.PathsAsk) (*accord.Paths, error) { return nil, errLater }

func (*oracle) Subgraph(context.Context, *accord.SubgraphAsk) (*accord.Subgraph, error) {
	return nil, errLater
}

func (*oracle) CoSignatures(context.Context, *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	return nil, errLater
}

func (*oracle) CoSignatories(context.Context, []accord.ID, *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	return accord.Pages[accord.CoSignatory]{}, errLater
}

func (*oracle) Measures(context.Context, []accord.ID) (map[accord.ID]accord.Measures, error) {
	return nil, errLater
}

func (w *twin) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	return w.store.Subgraph(ctx, ask)
}

func (w *twin) CoSignatures(ctx context.Context, ask *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	return w.store.CoSignatures(ctx, ask)
}

func (w *twin) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	return w.store.CoSignatories(ctx, of, ask)
}

func (w *twin) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	return w.store.Measures(ctx, of)
}

func (w *twin) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	return w.store.Paths(ctx, ask)
}
