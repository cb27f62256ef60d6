package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Lineage of agreements and processes, and the links of descent of actors, by id.
func (g *graph) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	if err := ask.Check(); err != nil {
		return accord.Pages[accord.Tie]{}, err
	}
	with := g.company(ask.Along)
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[accord.Tie], bool) {
		if g.actors.has(n) {
			return lineagePage(with, &g.links, n, ask, w, func(l *accord.Link) (bool, bool) { return l.Kind.Descent(), l.Kind.Backward() }), true
		}
		return lineagePage(with, &g.lineages, n, ask, w, func(l *accord.Lineage) (bool, bool) { return true, l.Kind.Backward() }), g.deals().has(n)
	})
}

// lineagePage is the lineage at one noun, level by level. Reads tells whether a tie
// is one of lineage, and whether its from end is the later of the two.
func lineagePage[T accord.Tie](with *company, t *table[T], of int32, ask *accord.LineageAsk, w *watch, reads func(T) (is, backward bool)) accord.Page[accord.Tie] {
	before, after := ask.Direction != accord.LinesAfter, ask.Direction != accord.LinesBefore
	var rows []int32
	seen := map[int32]bool{of: true}
	for level, depth := []int32{of}, 0; depth < ask.Depth && len(level) > 0; depth++ {
		var next []int32
		for _, n := range level {
			for _, row := range t.at.of(n) {
				is, backward := reads(t.all[row])
				later, earlier := t.rows[row].from, t.rows[row].to
				if !backward {
					later, earlier = earlier, later
				}
				if w.over() || !is || !(before && later == n || after && earlier == n) {
					continue
				}
				rows = append(rows, row)
				if far := t.other(row, n); !seen[far] {
					seen[far] = true
					next = append(next, far)
				}
			}
		}
		level = next
	}
	slices.Sort(rows)
	rows = slices.Compact(rows)
	bring(with, t, rows)
	key := func(row int32) accord.Key { return accord.Ascend("", t.all[row].NodeID()) }
	return show(cut[int32]{rows: rows}, key, func(row int32) accord.Tie { return t.all[row] })
}
