package accord

import (
	"cmp"
	"slices"
	"strings"
)

// A Step leads from a subject along a tie to another.
type Step struct {
	Tie Tie
	To  Subject
}

// PickPaths picks the first of all shortest paths, in the order of Finds.Paths. Steps
// are those that lead from a subject to one that is nearer to the end by one; all
// paths are of the same length. It tells whether there are more.
func PickPaths(from Subject, length, first int, steps func(Subject) []Step) (paths []Path, more bool) {
	if first == 0 { // there is one, and it is left out
		return nil, true
	}
	w := &walker{steps: steps, costs: map[ID]uint64{}, ways: map[ID][]Step{}, order: map[ID]bool{}, first: first}
	reachable := w.cost(from, length)
	for cost := 0; cost <= length+1 && !w.more; cost++ {
		if reachable&(1<<cost) != 0 {
			w.walk(Path{Nodes: []Subject{from}}, from, length, cost-genericCost(from))
		}
	}
	return w.paths, w.more
}

// A walker walks all shortest paths in order until it has enough.
type walker struct {
	steps func(Subject) []Step
	costs map[ID]uint64 // which numbers of generic actors there can be from here on, one bit each
	ways  map[ID][]Step // in order from the first walk on
	order map[ID]bool   // the subjects whose ways are in order
	paths []Path
	first int
	more  bool
}

// cost finds the costs of all ways from a subject to the end.
func (w *walker) cost(at Subject, left int) uint64 {
	if costs, known := w.costs[at.NodeID()]; known {
		return costs
	}
	costs := uint64(1)
	if left > 0 {
		costs = 0
		ways := w.steps(at)
		w.ways[at.NodeID()] = ways
		for _, way := range ways {
			costs |= w.cost(way.To, left-1)
		}
	}
	costs <<= genericCost(at)
	w.costs[at.NodeID()] = costs
	return costs
}

// walk goes on with a path that may yet meet so many generic actors, just as many.
func (w *walker) walk(path Path, at Subject, left, cost int) {
	if left == 0 {
		if w.more = len(w.paths) == w.first; !w.more {
			w.paths = append(w.paths, Path{slices.Clone(path.Nodes), slices.Clone(path.Ties)})
		}
		return
	}
	for _, way := range w.ordered(at.NodeID()) {
		if w.more || w.costs[way.To.NodeID()]&(1<<cost) == 0 {
			continue
		}
		next := Path{append(path.Nodes, way.To), append(path.Ties, way.Tie)}
		w.walk(next, way.To, left-1, cost-genericCost(way.To))
	}
}

// ordered are the ways on from a subject, in order. Most subjects are never walked on from.
func (w *walker) ordered(at ID) []Step {
	ways := w.ways[at]
	if !w.order[at] {
		w.order[at] = true
		slices.SortFunc(ways, func(a, b Step) int {
			return cmp.Or(strings.Compare(string(a.To.NodeID()), string(b.To.NodeID())), strings.Compare(string(a.Tie.NodeID()), string(b.Tie.NodeID())))
		})
	}
	return ways
}

func genericCost(s Subject) int {
	if a, is := s.(*Actor); is && a.Generic {
		return 1
	}
	return 0
}
