package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/actor_counts.cypher
var actorCountsText string
var actorCountsQuestion = question("actorCounts", actorCountsText, "fits", part("actor_fits"), "candidates", part("actor_candidates"))

// ActorCounts counts the actors that a filter leaves, by type.
func (r *reading) ActorCounts(ctx context.Context, filter *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
	p := params{}
	if p.actorFilter(filter) == "" {
		p["by"] = "all"
	}
	count := map[accord.ActorType]int{}
	if text := textOf(filter); text != "" {
		if err := r.countNamed(ctx, text, p, filter.Refs(), count); err != nil {
			return nil, err
		}
		return countsOf(count), nil
	}
	answer, err := r.ask(ctx, actorCountsQuestion, p)
	if err == nil {
		err = p.check(filter.Refs(), answer)
	}
	if err != nil {
		return nil, err
	}
	for _, pair := range answer.list("counts") {
		pair := pair.([]any)
		count[accord.ActorType(pair[0].(string))] = int(pair[1].(int64))
	}
	return countsOf(count), nil
}

// countNamed counts the actors whose names answer a text.
func (r *reading) countNamed(ctx context.Context, text string, p params, refs []accord.Ref, count map[accord.ActorType]int) error {
	p["order"] = actorKeys[0]
	answer, err := r.named(ctx, actorsNamed, p, 0)
	if err != nil {
		return err
	}
	if err := p.check(refs, answer); err != nil {
		return err
	}
	for _, n := range rank(text, answer) {
		count[accord.ActorType(n.kind)]++
	}
	return nil
}

// countsOf puts counts into the order of the vocabulary.
func countsOf(count map[accord.ActorType]int) (counts []accord.ActorTypeCount) {
	for _, t := range accord.ActorTypes {
		if count[t] > 0 {
			counts = append(counts, accord.ActorTypeCount{Type: t, Count: count[t]})
		}
	}
	return counts
}
