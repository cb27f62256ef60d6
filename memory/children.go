package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Children are the places just below places, by name.
func (g *graph) Children(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Place], error) {
	o := g.byLabel[g.places]
	return pages(ctx, g.company(0), of, func(n int32, w *watch) (accord.Page[*accord.Place], bool) {
		rows := slices.Clone(g.children.of(n))
		sortBy(rows, o.class)
		return show(run[int32]{rows, nil, o.key}.cut(ask.Window, w), o.key, g.place), g.places.has(n)
	})
}
