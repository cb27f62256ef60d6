package neo4j

import (
	"context"

	"github.com/accordgraph/accord"
)

// ActorCounts counts the actors that a filter leaves, by type: of those that
// actors_picked.cypher finds.
func (r *reading) ActorCounts(ctx context.Context, filter *accord.ActorFilter) (counts []accord.ActorTypeCount, err error) {
	p, text := params{"order": actorKeys[0], "counts": true}, textOf(filter)
	if p.actorFilter(filter); p["by"] == nil {
		p["by"] = "all"
	}
	answer, err := r.pick(ctx, actorsPicked, text, accord.Window{}, p, filter.Refs())
	if err != nil {
		return nil, err
	}
	count := map[accord.ActorType]int{}
	for _, pair := range answer.list("counts") {
		count[accord.ActorType(pair.([]any)[0].(string))] = int(pair.([]any)[1].(int64))
	}
	if text != "" {
		clear(count)
		for _, c := range answer.ranked(text) {
			count[accord.ActorType(c.kind)]++
		}
	}
	for _, t := range accord.ActorTypes {
		if count[t] > 0 {
			counts = append(counts, accord.ActorTypeCount{Type: t, Count: count[t]})
		}
	}
	return counts, nil
}
