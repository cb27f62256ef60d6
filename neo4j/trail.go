package neo4j

import (
	"cmp"
	"slices"

	"github.com/accordgraph/accord"
)

// A trail is all shortest ways, of the steps that are on them.
type trail struct {
	steps map[accord.ID][]onward
	costs map[accord.ID]uint64 // as far as they were asked for
}

// An onward is a step that leads nearer to the second end.
type onward = accord.Step[accord.ID, accord.ID]

var _ accord.Ways[accord.ID, accord.ID] = trail{}

func trailOf(known map[accord.ID][]step) trail {
	t := trail{map[accord.ID][]onward{}, map[accord.ID]uint64{}}
	for id, steps := range known {
		for _, step := range steps {
			t.steps[id] = append(t.steps[id], onward{Tie: step.tie, To: step.to, Generic: step.generic})
		}
		slices.SortFunc(t.steps[id], byIDs)
	}
	return t
}

func byIDs(a, b onward) int { return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.Tie, b.Tie)) }

// Steps are those from a subject on.
func (t trail) Steps(at accord.ID, _ int) []onward { return t.steps[at] }

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
		behind := t.Costs(step.To, left-1)
		if step.Generic {
			behind <<= 1
		}
		costs |= behind
	}
	t.costs[at] = costs
	return costs
}
