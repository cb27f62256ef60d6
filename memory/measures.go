package memory

import (
	"context"
	"strings"
	"sync"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/network"
)

// Measures are made when they are first asked for, once for each graph. Who waits
// too long is told so; the work goes on for those who ask later.
type measures struct {
	begin  sync.Once
	done   chan struct{}
	of     []*accord.Measures // by actor
	orders map[accord.ActorOrder]order
}

// measured waits for the measures.
func (g *graph) measured(ctx context.Context) error {
	m := &g.measures
	m.begin.Do(func() {
		go func() {
			defer close(m.done)
			m.of = network.Measure(g.data)
			g.orderByMeasures()
		}()
	})
	select {
	case <-m.done:
		return nil
	case <-ctx.Done():
		return ended(ctx)
	}
}

// orderByMeasures makes the orders that need them.
func (g *graph) orderByMeasures() {
	g.measures.orders = map[accord.ActorOrder]order{}
	for _, field := range []accord.ActorOrderField{accord.ActorsByCoSignatories, accord.ActorsByBrokerage} {
		for _, direction := range accord.OrderDirections {
			o := accord.ActorOrder{Field: field, Direction: direction}
			key := func(n int32) accord.Key { return accord.ActorKey(g.actor(n), o, g.measuresOf(n)) }
			var figures classes[string]
			at := make([]int32, g.actors.size())
			for n := range at {
				// the key without its id orders alike, and many share it
				text, _, _ := strings.Cut(string(key(g.actors.from+int32(n))), "\x00")
				at[n] = figures.add(text)
			}
			class, texts := figures.order(func(text string) string { return text })
			of := func(n int32) int32 { return class[at[n-g.actors.from]] }
			g.measures.orders[o] = order{of, key, sortAll(g.actors, len(texts), of)}
		}
	}
}

// measuresOf are those of an actor, zero if it has none.
func (g *graph) measuresOf(n int32) accord.Measures {
	if m := g.measures.of[n-g.actors.from]; m != nil {
		return *m
	}
	return accord.Measures{}
}

// Measures of actors.
func (g *graph) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	if err := g.measured(ctx); err != nil {
		return nil, err
	}
	all := map[accord.ID]accord.Measures{}
	for _, id := range of {
		if n, ok := g.number(id); ok && g.actors.has(n) && g.measures.of[n-g.actors.from] != nil {
			all[id] = *g.measures.of[n-g.actors.from]
		}
	}
	return all, ended(ctx)
}
