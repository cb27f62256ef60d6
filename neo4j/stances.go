package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/stances.cypher
var stancesText string
var stancesList = listOf("stances", stancesText, "walked", "fits", part("stance_fits"))

// Stances of actors, or on agreements and processes; or those that actors spoke for another.
func (r *reading) Stances(ctx context.Context, of []accord.ID, ask *accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
	p := params{"spoke": ask.Spoke}
	p.along(ask.Along)
	set(p, "positions", ask.Positions)
	p.day("asOf", ask.AsOf)
	return pagesOf[*accord.Stance](ctx, r, stancesList, of, ask.Window, p)
}
