package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Actors lists the actors that a filter leaves.
func (g *graph) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	w := newWatch(ctx)
	s, err := g.actorSieve(ask.Filter, w)
	if err == nil && (ask.Order.Field == accord.ActorsByCoSignatories || ask.Order.Field == accord.ActorsByBrokerage) {
		err = g.measured(ctx)
	}
	if err != nil {
		return accord.Page[*accord.Actor]{}, err
	}
	return page(s, g.actorOrder(ask.Order), ask.Window, w, g.actor)
}
