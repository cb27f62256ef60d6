package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Links of actors, in one direction or both.
func (g *graph) Links(ctx context.Context, of []accord.ID, ask *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	t, with := &g.links, g.company(ask.Along)
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[*accord.Link], bool) {
		r := run[int32]{t.at.of(n), g.linkTest(n, ask), t.dateKey(&g.dates)}
		return tiePage(with, t, r, ask.Window, w), g.actors.has(n)
	})
}

// linkTest is what a link of an actor has to be, nil if it is all the same.
func (g *graph) linkTest(of int32, ask *accord.LinksAsk) func(row int32) bool {
	t := &g.links
	out, in := ask.Direction != accord.LinksIn, ask.Direction != accord.LinksOut
	if ask.Kinds == nil && out && in && ask.AsOf == "" {
		return nil
	}
	return func(row int32) bool {
		l := t.all[row]
		return isOne(l.Kind, ask.Kinds) && accord.Spans(l.Start, l.End, ask.AsOf) &&
			(out && t.rows[row].from == of || in && t.rows[row].to == of || l.Kind.Symmetric())
	}
}
