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

// Ways are all shortest paths between two subjects. They are asked of subjects that are so
// many ties from the end as are left, of each as often as a path is tried there.
type Ways[T, N any] interface {
	// Costs tell how many generic actors there can be between a subject and the end, the end
	// counted, the subject not: bit n is set if a path leads through n of them. At the end it is bit 0.
	Costs(at N, left int) uint64
	// Steps lead to the next subjects, by the ids of these, then by tie; those that no path leads through have no
	// costs. Nobody changes what they are in.
	Steps(at N, left int) []Step[T, N]
}

// PickPaths picks the first of all shortest paths, in the order of Finds.Paths; all are of the
// same length, there is one at least, and first is 0 at least. It tells whether there are more.
func PickPaths[T, N any](from N, length, first int, ways Ways[T, N]) (walks []Walk[T, N], more bool) {
	if first == 0 { // there is one, and it is left out
		return nil, true
	}
	w := &walker[T, N]{Ways: ways, first: first}
	reachable := w.Costs(from, length)
	for cost := 0; cost <= length && !w.more; cost++ {
		if reachable&(1<<cost) != 0 {
			w.walk(Walk[T, N]{Nodes: []N{from}}, from, length, cost)
		}
	}
	return w.walks, w.more
}

// A walker walks all shortest paths in order until it has enough.
type walker[T, N any] struct {
	Ways[T, N]
	walks []Walk[T, N]
	first int
	more  bool
}

// walk goes on with a walk that is yet to meet so many generic actors, just as many.
func (w *walker[T, N]) walk(so Walk[T, N], at N, left, cost int) {
	if left == 0 {
		if w.more = len(w.walks) == w.first; !w.more {
			w.walks = append(w.walks, Walk[T, N]{slices.Clone(so.Nodes), slices.Clone(so.Ties)})
		}
		return
	}
	for _, way := range w.Steps(at, left) {
		if !w.more && way.Through(w.Costs(way.To, left-1))&(1<<cost) != 0 {
			w.walk(Walk[T, N]{append(so.Nodes, way.To), append(so.Ties, way.Tie)}, way.To, left-1, cost-way.cost())
		}
	}
}

// Through are the costs of the paths that begin with the step, given those of where it leads.
func (s Step[T, N]) Through(costs uint64) uint64 { return costs << s.cost() }

func (s Step[T, N]) cost() int {
	if s.Generic {
		return 1
	}
	return 0
}
