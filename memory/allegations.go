package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Allegations against actors, or about agreements and processes; or those that actors allege.
func (g *graph) Allegations(ctx context.Context, of []accord.ID, ask *accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
	t, with := &g.allegations, g.company(ask.Along)
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[*accord.Allegation], bool) {
		rows := t.at.of(n)
		if ask.Alleged {
			rows = t.spoken.of(n)
		}
		return tiePage(with, t, run[int32]{rows, nil, t.dateKey(&g.dates)}, ask.Window, w), g.tied().has(n)
	})
}
