package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Agreements lists the agreements that a filter leaves.
func (g *graph) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	w := newWatch(ctx)
	s, err := g.agreementSieve(ask.Filter, w)
	if err != nil {
		return accord.Page[*accord.Agreement]{}, err
	}
	return page(s, g.agreementOrder(ask.Order), ask.Window, w, g.agreement)
}
