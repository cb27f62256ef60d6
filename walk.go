package accord

import "slices"

// A Step leads along a tie to a subject, whatever stands for them.
type Step[T, N any] struct {
	Tie     T
	To      N
	Generic bool // it leads to a generic actor
}

// A Walk is a path, by what stands for its ties and subjects.
type Walk[T, N any] struct {
	Nodes []N
	Ties  []T
}

// PickPaths picks the first of all shortest paths, in the order of Finds.Paths; all are
// of the same length. Ways are the steps that lead from a subject to one that is nearer to
// the end by one, and are put in order here; order compares those from one subject: by what they lead to, then by
// tie. It tells whether there are more.
func PickPaths[T any, N comparable](from N, length, first int, ways map[N][]Step[T, N], order func(a, b Step[T, N]) int) (walks []Walk[T, N], more bool) {
	if first == 0 { // there is one, and it is left out
		return nil, true
	}
	w := &walker[T, N]{ways: ways, order: order, costs: map[N]uint64{}, ordered: map[N]bool{}, first: first}
	reachable := w.cost(from, length)
	for cost := 0; cost <= length && !w.more; cost++ {
		if reachable&(1<<cost) != 0 {
			w.walk(Walk[T, N]{Nodes: []N{from}}, from, length, cost)
		}
	}
	return w.walks, w.more
}

// A walker walks all shortest paths in order until it has enough.
type walker[T any, N comparable] struct {
	ways    map[N][]Step[T, N] // on from a subject
	order   func(a, b Step[T, N]) int
	ordered map[N]bool   // the subjects whose ways are in order
	costs   map[N]uint64 // which numbers of generic actors there can be behind a subject, one bit each
	walks   []Walk[T, N]
	first   int
	more    bool
}

// cost finds the costs of all ways from a subject to the end.
func (w *walker[T, N]) cost(at N, left int) uint64 {
	if left == 0 {
		return 1
	}
	costs, known := w.costs[at]
	if known {
		return costs
	}
	for _, way := range w.ways[at] {
		costs |= w.cost(way.To, left-1) << way.cost()
	}
	w.costs[at] = costs
	return costs
}

// walk goes on with a walk that is yet to meet so many generic actors, just as many.
func (w *walker[T, N]) walk(so Walk[T, N], at N, left, cost int) {
	if left == 0 {
		if w.more = len(w.walks) == w.first; !w.more {
			w.walks = append(w.walks, Walk[T, N]{slices.Clone(so.Nodes), slices.Clone(so.Ties)})
		}
		return
	}
	for _, way := range w.inOrder(at) {
		after := cost - way.cost()
		if !w.more && after >= 0 && w.cost(way.To, left-1)&(1<<after) != 0 {
			w.walk(Walk[T, N]{append(so.Nodes, way.To), append(so.Ties, way.Tie)}, way.To, left-1, after)
		}
	}
}

// inOrder are the ways on from a subject, in order. Most subjects are never walked on from.
func (w *walker[T, N]) inOrder(at N) []Step[T, N] {
	ways := w.ways[at]
	if !w.ordered[at] {
		w.ordered[at] = true
		slices.SortFunc(ways, w.order)
	}
	return ways
}

func (s Step[T, N]) cost() int {
	if s.Generic {
		return 1
	}
	return 0
}
