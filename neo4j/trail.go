package neo4j

import (
	"cmp"
	"slices"

	"github.com/accordgraph/accord"
)

// A trail is all shortest ways between two subjects, as accord.Ways.
type trail struct {
	steps map[accord.ID][]step
	costs map[accord.ID]uint64 // as far as they were asked for
}

// Steps are those from a subject on. Most subjects are never walked on from: so they are put in order here.
func (t trail) Steps(at accord.ID, _ int) []step {
	slices.SortFunc(t.steps[at], func(a, b step) int { return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.Tie, b.Tie)) })
	return t.steps[at]
}

// Costs are those of the ways from a subject on.
func (t trail) Costs(at accord.ID, left int) uint64 {
	if left == 0 {
		return 1
	}
	costs, known := t.costs[at]
	if known {
		return costs
	}
	for _, step := range t.steps[at] {
		costs |= step.Through(t.Costs(step.To, left-1))
	}
	t.costs[at] = costs
	return costs
}
