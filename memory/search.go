package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Search finds subjects by name, best first.
func (g *graph) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	w := newWatch(ctx)
	f := g.finding(ask.Text, g.kinds(ask.Kinds), w)
	var ranked []scored
	if ask.Back || ask.Before != "" {
		ranked = f.ranked()
	} else {
		ranked = f.best(max(ask.Limit, 0)+1, ask.After) // the last one tells that there are more
	}
	window := ask.Window
	window.Count = false
	page := show(run[scored]{ranked, nil, f.key}.cut(window, w), f.key, f.hit)
	if ask.Count {
		f.all(func(int32) { page.Total++ })
	}
	if w.err != nil {
		return accord.Page[accord.Hit]{}, w.err
	}
	return page, nil
}

// kinds are the numbers of subjects of these kinds; nil: of all.
func (g *graph) kinds(kinds []accord.SubjectKind) []span {
	if kinds == nil {
		return []span{{0, g.sources.to}}
	}
	spans := map[accord.SubjectKind]span{
		accord.SubjectActor: g.actors, accord.SubjectAgreement: g.agreements, accord.SubjectProcess: g.processes,
		accord.SubjectPlace: g.places, accord.SubjectSource: g.sources,
	}
	var all []span
	for _, kind := range kinds {
		all = append(all, spans[kind])
	}
	return all
}
