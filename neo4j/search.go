package neo4j

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/accordgraph/accord"
)

//go:embed cypher/search.cypher
var searchText string
var searchQuestion = listOf("search", searchText, "picked")

// Search finds subjects by name, best first.
func (r *reading) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	if ask.Text == "" {
		return accord.Page[accord.Hit]{}, explain(ctx, ctx.Err())
	}
	page, known, err := r.lookUp(ctx, ask)
	if err != nil || known {
		return page, err
	}
	if page, err = r.seek(ctx, ask); err == nil && r.newer() {
		r.store.learn(r.pin(0))
	}
	return page, err
}

// newer tells whether a generation is read that came after the one whose names are known.
func (r *reading) newer() bool {
	register := r.store.learning.knows()
	return register == nil || r.pin(0) > register.gen
}

// lookUp finds them in the register, if that is known to be of the generation that is read.
func (r *reading) lookUp(ctx context.Context, ask *accord.SearchAsk) (page accord.Page[accord.Hit], known bool, err error) {
	register := r.store.learning.knows()
	if gen := r.pin(0); register == nil || gen != 0 && gen != register.gen {
		return page, false, nil
	}
	steps := 0
	late := func() bool { // to look at a context takes longer than most steps
		steps++
		return steps%256 == 1 && ctx.Err() != nil
	}
	f, total := register.Find(ask.Text, ask.Kinds, late), 0
	window := ask.Window
	window.Count = false
	found := listed(f.Window(window), f.Key, window)
	if ask.Count {
		f.All(func(int32) { total++ })
	}
	if err := explain(ctx, ctx.Err()); err != nil {
		return page, false, err
	}
	ids := make([]accord.ID, len(found.Rows))
	for i, h := range found.Rows {
		ids[i] = register.roll.ID(h.N)
	}
	whole := &reading{pinned: r.pinned} // names are shown
	nodes, err := whole.Nodes(ctx, ids)
	if err != nil || r.pin(0) != register.gen { // another is served by now
		return page, false, err
	}
	page = accord.Page[accord.Hit]{Keys: found.Keys, Prev: found.Prev, Next: found.Next, Total: total}
	for i, h := range found.Rows {
		subject, there := nodes[ids[i]].(accord.Subject)
		if !there {
			return accord.Page[accord.Hit]{}, false, fmt.Errorf("%s is gone", ids[i])
		}
		page.Rows = append(page.Rows, accord.Hit{Subject: subject, Name: accord.NameAt(subject, int(h.Name)), Match: h.Match, Distance: h.Distance()})
	}
	return page, true, nil
}

// seek finds them among those that bear a word like one of the text.
func (r *reading) seek(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	p := params{}
	set(p, "kinds", ask.Kinds)
	p.words(ask.Text)
	answer, err := r.pick(ctx, searchQuestion, ask.Text, ask.Window, p, nil)
	if err != nil {
		return accord.Page[accord.Hit]{}, err
	}
	all := answer.ranked(ask.Text)
	for i := range all {
		all[i].key = all[i].hit
	}
	query := accord.NewQuery(ask.Text)
	return rankedPage(ctx, r, all, ask.Window, func(data any) (accord.Hit, error) {
		n, err := decode[accord.Node](data)
		if err != nil {
			return accord.Hit{}, err
		}
		hit, _ := accord.Rank(query, n.(accord.Subject))
		return hit, nil
	})
}
