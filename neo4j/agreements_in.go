package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/agreements_in.cypher
var agreementsInText string
var agreementsInList = listOf("agreementsIn", agreementsInText, "gathered")

// AgreementsIn are the agreements of processes and the rounds below them, or those
// that cover a place inside places.
func (r *reading) AgreementsIn(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Agreement], error) {
	return pagesOf[*accord.Agreement](ctx, r, agreementsInList, of, ask.Window, params{})
}
