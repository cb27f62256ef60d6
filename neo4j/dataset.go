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
	return infoOf(answer["info"].(map[string]any))
}

// served is the node of the dataset. All who count by it share one flight.
func (r *reading) served(ctx context.Context) (map[string]any, error) {
	r.counting.Lock()
	defer r.counting.Unlock()
	if r.counts == nil {
		answer, err := r.ask(ctx, datasetQuestion, params{})
		if err != nil {
			return nil, err
		}
		r.counts = answer["info"].(map[string]any)
	}
	return r.counts, nil
}

// total is how many there are of a kind, as a dataset calls it.
func (r *reading) total(ctx context.Context, kind string) (int, error) {
	served, err := r.served(ctx)
	if err != nil {
		return 0, err
	}
	return int(served[kind].(int64)), nil
}

// infoOf reads what a dataset is off its node.
func infoOf(props map[string]any) (*accord.Info, error) {
	data, _ := props["data"].(string)
	var info accord.Info
	if err := json.Unmarshal([]byte(data), &info); err != nil {
		return nil, fmt.Errorf("dataset: %w", err)
	}
	return &info, nil
}
