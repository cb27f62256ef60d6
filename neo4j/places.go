package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/places.cypher
var placesText string
var placesList = walk("places", placesText, "places")

// Places lists all places by name.
func (r *reading) Places(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Place], error) {
	page, _, err := pageOf[*accord.Place](ctx, r, placesList, ask.Window, params{})
	return page, err
}
