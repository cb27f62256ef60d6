package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/processes.cypher
var processesText string
var processesList = listOf("processes", processesText, "walked")

// Processes lists all processes by name.
func (r *reading) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	page, _, err := pageOf[*accord.Process](ctx, r, processesList.in(ask.Window), ask.Window, ask.Count, params{})
	return page, err
}
