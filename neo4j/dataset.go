package neo4j

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/accordgraph/accord"
)

//go:embed cypher/dataset.cypher
var datasetText string
var datasetQuestion = question("dataset", datasetText)

// Dataset tells what is served.
func (r *reading) Dataset(ctx context.Context) (*accord.Info, error) {
	answer, err := r.ask(ctx, datasetQuestion, params{})
	if err != nil {
		return nil, err
	}
	return infoOf(answer["info"])
}

// infoOf reads what a dataset is off its node.
func infoOf(node any) (*accord.Info, error) {
	props, _ := node.(map[string]any)
	data, _ := props["data"].(string)
	var info accord.Info
	if err := json.Unmarshal([]byte(data), &info); err != nil {
		return nil, fmt.Errorf("dataset: %w", err)
	}
	return &info, nil
}
