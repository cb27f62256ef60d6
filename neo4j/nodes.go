package neo4j

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/accordgraph/accord"
)

//go:embed cypher/nodes.cypher
var nodesText string
var nodesQuestion = question("nodes", nodesText)

// Nodes finds anything by id.
func (r *reading) Nodes(ctx context.Context, ids []accord.ID) (map[accord.ID]accord.Node, error) {
	answer, err := r.ask(ctx, nodesQuestion, params{"asked": ids})
	if err != nil {
		return nil, err
	}
	found := make(map[accord.ID]accord.Node, len(ids))
	for i, pair := range answer.list("nodes") {
		pair := pair.([]any)
		if pair[0] == nil {
			continue
		}
		if found[ids[i]], err = decode[accord.Node](pair[1]); err != nil {
			return nil, fmt.Errorf("%s: %w", ids[i], err)
		}
	}
	return found, nil
}
