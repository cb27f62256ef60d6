package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/search.cypher
var searchText string
var searchQuestion = question("search", part("named"), "rows", code(searchText))

// Search finds subjects by name, best first.
func (r *reading) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	p := params{"words": []string{}, "spellings": []string{}}
	set(p, "kinds", ask.Kinds)
	p.words(ask.Text)
	answer, err := r.named(ctx, searchQuestion, p, few)
	if err != nil {
		return accord.Page[accord.Hit]{}, err
	}
	all := rank(ask.Text, answer)
	for i := range all {
		all[i].key = all[i].hit
	}
	query := accord.NewQuery(ask.Text)
	return pageOfNamed(ctx, r, all, ask.Window, func(data any) (accord.Hit, error) {
		n, err := decode[accord.Node](data)
		if err != nil {
			return accord.Hit{}, err
		}
		hit, _ := accord.Rank(query, n.(accord.Subject))
		return hit, nil
	})
}
