package neo4j

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/accordgraph/accord"
)

// ActorCounts counts the actors that a filter leaves, by type: of those that
// actors_picked.cypher finds.
func (r *reading) ActorCounts(ctx context.Context, filter *accord.ActorFilter) (counts []accord.ActorTypeCount, err error) {
	p, text := params{}, textOf(filter)
	if p.actorFilter(filter); len(p) == 0 && text == "" {
		return r.countedTypes(ctx)
	}
	p["order"], p["counts"] = actorKeys[0], true
	if p["by"] == nil {
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
	return inTypes(count), nil
}

// countedTypes are those of all actors, counted when they were loaded.
func (r *reading) countedTypes(ctx context.Context) ([]accord.ActorTypeCount, error) {
	served, err := r.served(ctx)
	if err != nil {
		return nil, err
	}
	count := map[accord.ActorType]int{}
	for _, line := range served["types"].([]any) {
		kind, number, _ := strings.Cut(line.(string), " ")
		if count[accord.ActorType(kind)], err = strconv.Atoi(number); err != nil {
			return nil, err
		}
	}
	return inTypes(count), nil
}

// inTypes puts counts in the order of types.
func inTypes(count map[accord.ActorType]int) (counts []accord.ActorTypeCount) {
	for _, t := range accord.ActorTypes {
		if count[t] > 0 {
			counts = append(counts, accord.ActorTypeCount{Type: t, Count: count[t]})
		}
	}
	return counts
}

// typeLines counts the actors of a dataset, a line for each type.
func typeLines(d *accord.Dataset) []string {
	count := map[accord.ActorType]int{}
	for _, a := range d.Actors {
		count[a.Type]++
	}
	lines := []string{}
	for _, c := range inTypes(count) {
		lines = append(lines, fmt.Sprintf("%s %d", c.Type, c.Count))
	}
	return lines
}
