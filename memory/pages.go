package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// pages puts a question for many nouns. One answers it for the noun of a number, and
// brings company; it tells false where that noun cannot have the list.
func pages[T any](ctx context.Context, c *company, of []accord.ID, one func(n int32, w *watch) (accord.Page[T], bool)) (accord.Pages[T], error) {
	w := newWatch(ctx)
	all := accord.Pages[T]{Of: make(map[accord.ID]accord.Page[T], len(of)), Nodes: c.nodes}
	for _, id := range of {
		if w.over() {
			break
		}
		if _, done := all.Of[id]; done {
			continue
		}
		n, ok := c.g.number(id)
		if !ok {
			continue
		}
		if page, ok := one(n, w); ok {
			all.Of[id] = page
		}
	}
	if w.err != nil {
		return accord.Pages[T]{}, w.err
	}
	return all, nil
}

// tiePage is the page of a run of ties of one kind; what is wanted comes along.
func tiePage[T accord.Tie](c *company, t *table[T], r run[int32], w accord.Window, watch *watch) accord.Page[T] {
	shown := r.cut(w, watch)
	bring(c, t, shown.rows)
	return show(shown, r.key, func(row int32) T { return t.all[row] })
}
