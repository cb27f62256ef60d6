package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Places lists all places by name.
func (g *graph) Places(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Place], error) {
	return page(new(sieve), g.byLabel[g.places], ask.Window, newWatch(ctx), g.place)
}
