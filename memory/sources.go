package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Sources lists all sources by title.
func (g *graph) Sources(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Source], error) {
	return page(new(sieve), g.byLabel[g.sources], ask.Window, newWatch(ctx), g.source)
}
