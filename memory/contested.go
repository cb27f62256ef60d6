package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Contested lists what claims disagree on.
func (g *graph) Contested(ctx context.Context, ask *accord.ListAsk) (*accord.ContestedPage, error) {
	w, with := newWatch(ctx), g.company(0)
	page := show(run[accord.Contested]{g.contested, nil, accord.ContestedKey}.cut(ask.Window, w), accord.ContestedKey,
		func(c accord.Contested) accord.Contested {
			for _, id := range append([]accord.ID{c.About}, c.ClaimIDs...) {
				with.nodes[id] = g.bearer(id)
			}
			return c
		})
	if w.err != nil {
		return nil, w.err
	}
	return &accord.ContestedPage{Page: page, Nodes: with.nodes}, nil
}
