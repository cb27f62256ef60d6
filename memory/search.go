package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Search finds subjects by name, best first.
func (g *graph) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	w := newWatch(ctx)
	var ranked []keyed
	g.match(ask.Text, g.kinds(ask.Kinds), w, func(_ int32, hit accord.Hit) {
		ranked = append(ranked, keyed{accord.HitKey(hit), hit})
	})
	slices.SortFunc(ranked, func(a, b keyed) int { return cmp.Compare(a.key, b.key) })
	key := func(k keyed) accord.Key { return k.key }
	page := show(run[keyed]{ranked, nil, key}.cut(ask.Window, w), key, func(k keyed) accord.Hit { return k.hit })
	if w.err != nil {
		return accord.Page[accord.Hit]{}, w.err
	}
	return page, nil
}

// A keyed hit keeps its key, which takes longer to make than to compare.
type keyed struct {
	key accord.Key
	hit accord.Hit
}

// match finds what has a name that answers a text, among subjects of some kinds.
func (g *graph) match(text string, kinds []span, w *watch, found func(n int32, hit accord.Hit)) {
	q := accord.NewQuery(text)
	for _, n := range g.words.candidates(q) {
		if w.over() {
			return
		}
		if !slices.ContainsFunc(kinds, func(kind span) bool { return kind.has(n) }) {
			continue
		}
		if hit, ok := accord.Rank(q, g.subjects.all[n]); ok {
			found(n, hit)
		}
	}
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
