package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Processes lists all processes by name.
func (g *graph) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	return page(new(sieve), g.byLabel[g.processes], ask.Window, newWatch(ctx), g.process)
}
