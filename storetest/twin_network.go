package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

func (w *twin) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	return bothOf(w, "CoSignatories", ctx, of, ask, ask.Count, w.store.CoSignatories, w.oracle.CoSignatories)
}

func (w *twin) CoSignatures(ctx context.Context, ask *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	return alike(w, "CoSignatures", ctx, ask, w.store.CoSignatures, w.oracle.CoSignatures)
}

func (w *twin) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	return alike(w, "Paths", ctx, ask, w.store.Paths, w.oracle.Paths)
}

func (w *twin) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	return alike(w, "Subgraph", ctx, ask, w.store.Subgraph, w.oracle.Subgraph)
}

func (w *twin) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	got, err := w.store.Measures(ctx, of)
	want, wantErr := w.oracle.Measures(ctx, of)
	if c := w.compare("Measures", of); c.errors(true, err, wantErr) && (len(got) > 0 || len(want) > 0) {
		c.equal("measures", got, want)
	}
	return got, err
}

// alike puts a question with one answer to both, which have to be equal in all.
func alike[A, R any](w *twin, method string, ctx context.Context, ask A, store, oracle func(context.Context, A) (*R, error)) (*R, error) {
	got, err := store(ctx, ask)
	want, wantErr := oracle(ctx, ask)
	if c := w.compare(method, ask); c.errors(got != nil, err, wantErr) {
		c.equal("answers", got, want)
	}
	return got, err
}
