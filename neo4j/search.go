package neo4j

import (
	"context"
	_ "embed"

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
