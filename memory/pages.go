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

// A company is what comes along with ties.
type company struct {
	g     *graph
	along accord.Along
	nodes map[accord.ID]accord.Node
}

func (g *graph) company(along accord.Along) *company {
	return &company{g, along, map[accord.ID]accord.Node{}}
}

// subject brings a noun along.
func (c *company) subject(n int32) {
	s := c.g.subjects.all[n]
	c.nodes[s.NodeID()] = s
}

// claims brings along what a tie rests on.
func (c *company) claims(t accord.Tie) {
	for _, id := range t.Grounds() {
		if claim := c.g.claims.node(id); claim != nil {
			c.nodes[id] = claim
		}
	}
}

// bring brings along what is wanted with some rows of a table.
func bring[T accord.Tie](c *company, t *table[T], rows []int32) {
	for _, row := range rows {
		if c.along&accord.AlongFrom != 0 {
			c.subject(t.from[row])
		}
		if c.along&accord.AlongTo != 0 {
			c.subject(t.to[row])
		}
		if c.along&accord.AlongClaims != 0 {
			c.claims(t.all[row])
		}
	}
}

// tiePage is the page of a run of ties of one kind; what is wanted comes along.
func tiePage[T accord.Tie](c *company, t *table[T], r run[int32], w accord.Window, watch *watch) accord.Page[T] {
	shown := r.cut(w, watch)
	bring(c, t, shown.rows)
	return show(shown, r.key, func(row int32) T { return t.all[row] })
}
