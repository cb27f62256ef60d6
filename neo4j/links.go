package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/links.cypher
var linksText string
var linksList = listOf("links", linksText, "walked", "fits", part("link_fits"))

// Links of actors, in one direction or both.
func (r *reading) Links(ctx context.Context, of []accord.ID, ask *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	p := params{"out": ask.Direction != accord.LinksIn, "in": ask.Direction != accord.LinksOut}
	p.along(ask.Along)
	set(p, "kinds", ask.Kinds)
	p.day("asOf", ask.AsOf)
	return pagesOf[*accord.Link](ctx, r, linksList, of, ask.Window, p)
}
