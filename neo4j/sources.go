package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/sources.cypher
var sourcesText string
var sourcesList = walk("sources", sourcesText, "sources")

// Sources lists all sources by title.
func (r *reading) Sources(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Source], error) {
	page, _, err := pageOf[*accord.Source](ctx, r, sourcesList, ask.Window, params{})
	return page, err
}
