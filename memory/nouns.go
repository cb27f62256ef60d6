package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Processes lists all processes by name.
func (g *graph) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	return page(new(sieve), g.byLabel[g.processes], ask.Window, newWatch(ctx), g.process)
}

// Places lists all places by name.
func (g *graph) Places(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Place], error) {
	return page(new(sieve), g.byLabel[g.places], ask.Window, newWatch(ctx), g.place)
}

// Sources lists all sources by title.
func (g *graph) Sources(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Source], error) {
	return page(new(sieve), g.byLabel[g.sources], ask.Window, newWatch(ctx), g.source)
}
