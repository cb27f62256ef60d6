package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/children.cypher
var childrenText string
var childrenList = listOf("children", childrenText, "gathered")

// Children are the places just below places, by name.
func (r *reading) Children(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Place], error) {
	return pagesOf[*accord.Place](ctx, r, childrenList, of, ask.Window, params{})
}
