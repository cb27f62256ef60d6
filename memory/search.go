package memory

import (
	"context"
	"iter"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/names"
)

// Search finds subjects by name, best first.
func (g *graph) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	w := newWatch(ctx)
	f := g.names.Find(ask.Text, ask.Kinds, w.over)
	window := ask.Window
	window.Count = false
	page := show(run[names.Hit]{f.Window(window), nil, f.Key}.cut(window, w), f.Key, g.hit)
	if ask.Count {
		f.All(func(int32) { page.Total++ })
	}
	if w.err != nil {
		return accord.Page[accord.Hit]{}, w.err
	}
	return page, nil
}

// hit shows a hit.
func (g *graph) hit(h names.Hit) accord.Hit {
	subject := g.subjects.all[g.inNumbers(h.N)]
	return accord.Hit{Subject: subject, Name: accord.NameAt(subject, int(h.Name)), Match: h.Match, Distance: h.Distance()}
}

// called are the subjects of a graph, in the order of their ids, for the index of their names.
type called struct{ *graph }

func (c called) Len() int             { return len(c.subjects.all) }
func (c called) ID(n int32) accord.ID { return c.id(c.inNumbers(n)) }
func (c called) Names(n int32) iter.Seq[string] {
	return accord.NameTexts(c.subjects.all[c.inNumbers(n)])
}
