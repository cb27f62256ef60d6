package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/statements.cypher
var statementsText string
var statementsList = listOf("statements", statementsText, "walked")

// Statements are the claims of sources, or those attributed to actors.
func (r *reading) Statements(ctx context.Context, of []accord.ID, ask *accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
	return pagesOf[*accord.Claim](ctx, r, statementsList, of, ask.Window, params{})
}
