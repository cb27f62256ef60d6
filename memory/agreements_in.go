package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// AgreementsIn are the agreements of processes and the rounds below them, or those
// that cover a place inside places.
func (g *graph) AgreementsIn(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Agreement], error) {
	o := g.agreementOrder(accord.DefaultAgreementOrder)
	return pages(ctx, g.company(0), of, func(n int32, w *watch) (accord.Page[*accord.Agreement], bool) {
		var rows []int32
		switch {
		case g.processes.has(n):
			rows = listed(&g.texts, below(n, &g.rounds))
		case g.places.has(n):
			rows = g.agreementsWithin(n)
		default:
			return accord.Page[*accord.Agreement]{}, false
		}
		sortBy(rows, o.class)
		r := run[int32]{slices.Compact(rows), nil, o.key}
		return show(r.cut(ask.Window, w), o.key, g.agreement), true
	})
}
