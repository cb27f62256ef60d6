package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/processes.cypher
var processesText string
var processesList = walk("processes", processesText, "processes")

// Processes lists all processes by name.
func (r *reading) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	page, _, err := pageOf[*accord.Process](ctx, r, processesList, ask.Window, params{})
	return page, err
}
