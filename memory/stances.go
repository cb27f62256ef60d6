package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Stances of actors, or on agreements and processes; or those that actors spoke for another.
func (g *graph) Stances(ctx context.Context, of []accord.ID, ask *accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
	t, with := &g.stances, g.company(ask.Along)
	var fits func(row int32) bool
	if ask.Positions != nil || ask.AsOf != "" {
		fits = func(row int32) bool {
			s := t.all[row]
			return isOne(s.Position, ask.Positions) && (ask.AsOf == "" || !s.Date.After(ask.AsOf))
		}
	}
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[*accord.Stance], bool) {
		rows := t.at.of(n)
		if ask.Spoke {
			rows = t.spoken.of(n)
		}
		return tiePage(with, t, run[int32]{rows, fits, t.dateKey(&g.dates)}, ask.Window, w), g.tied().has(n)
	})
}
