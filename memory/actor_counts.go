package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// ActorCounts counts the actors that a filter leaves, by type.
func (g *graph) ActorCounts(ctx context.Context, filter *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
	w := newWatch(ctx)
	s, err := g.actorSieve(filter, w)
	if err != nil {
		return nil, err
	}
	if !s.chosen && len(s.out)+len(s.tests) == 0 {
		return g.typeCounts, nil
	}
	count := map[accord.ActorType]int{}
	chosen := g.actors.all()
	if s.chosen {
		chosen = s.only
	}
	for _, n := range chosen {
		if w.over() {
			return nil, w.err
		}
		if s.lets(n) {
			count[g.actor(n).Type]++
		}
	}
	return byType(count), nil
}

// byType puts counts in the order of ActorTypes, without zeros.
func byType(count map[accord.ActorType]int) (counts []accord.ActorTypeCount) {
	for _, t := range accord.ActorTypes {
		if count[t] > 0 {
			counts = append(counts, accord.ActorTypeCount{Type: t, Count: count[t]})
		}
	}
	return counts
}
