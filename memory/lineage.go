package memory

import (
	"context"
	"fmt"
	"slices"

	"github.com/accordgraph/accord"
)

// Lineage of agreements and processes, and the links of descent of actors, by id.
func (g *graph) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	if ask.Depth != 1 {
		return accord.Pages[accord.Tie]{}, fmt.Errorf("lineage of depth %d: only depth 1 can be asked for: %w", ask.Depth, accord.ErrInvalid)
	}
	with := g.company(ask.Along)
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[accord.Tie], bool) {
		if g.actors.has(n) {
			return lineagePage(with, &g.links, n, ask.Direction, func(l *accord.Link) (bool, bool) { return l.Kind.Descent(), l.Kind.Backward() }), true
		}
		return lineagePage(with, &g.lineages, n, ask.Direction, func(l *accord.Lineage) (bool, bool) { return true, l.Kind.Backward() }), g.deals().has(n)
	})
}

// lineagePage is all the lineage at one noun. Reads tells whether a tie is one of
// lineage, and whether its from end is the later of the two.
func lineagePage[T accord.Tie](with *company, t *table[T], n int32, d accord.LineageDirection, reads func(T) (is, backward bool)) accord.Page[accord.Tie] {
	before, after := d != accord.LinesAfter, d != accord.LinesBefore
	rows := some(t.at.of(n), func(row int32) bool {
		is, backward := reads(t.all[row])
		later, earlier := t.from[row], t.to[row]
		if !backward {
			later, earlier = earlier, later
		}
		return is && (before && later == n || after && earlier == n)
	})
	slices.Sort(rows)
	bring(with, t, rows)
	key := func(row int32) accord.Key { return accord.Ascend("", t.all[row].NodeID()) }
	return show(cut[int32]{rows: rows}, key, func(row int32) accord.Tie { return t.all[row] })
}
