package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A sieve is what a filter leaves of the subjects of a kind.
type sieve struct {
	universe int     // subjects are numbered below this
	chosen   bool    // there are conditions that name the few they leave
	only     []int32 // those that all such conditions name, ascending
	out      []int32 // those taken out by name, ascending
	tests    []func(n int32) bool
}

// keep leaves only some subjects.
func (s *sieve) keep(some []int32) {
	some = distinct(some, s.universe)
	if s.chosen {
		some = inBoth(s.only, some)
	}
	s.chosen, s.only = true, some
}

// drop takes out some subjects.
func (s *sieve) drop(some []int32) { s.out = distinct(append(s.out, some...), s.universe) }

// test leaves only the subjects that pass a test.
func (s *sieve) test(passes func(n int32) bool) { s.tests = append(s.tests, passes) }

// lets tells whether a subject that was chosen goes through.
func (s *sieve) lets(n int32) bool {
	if _, out := slices.BinarySearch(s.out, n); out {
		return false
	}
	for _, passes := range s.tests {
		if !passes(n) {
			return false
		}
	}
	return true
}

// through is what goes through, in an order. Few are sorted; to find many, the
// sorted list of all is gone through.
func (s *sieve) through(o order) run[int32] {
	r := run[int32]{rows: o.all, key: o.key}
	switch {
	case s.chosen && len(s.only)*sortingCost < len(o.all):
		r.rows = some(s.only, s.lets)
		sortBy(r.rows, o.class)
	case s.chosen:
		r.fits = s.passes()
	case len(s.out)+len(s.tests) > 0:
		r.fits = s.lets
	}
	return r
}

// What sorting a subject costs, against passing it by in a list that is sorted.
const sortingCost = 16

// page is the window on what goes through, in an order.
func page[T any](s *sieve, o order, window accord.Window, w *watch, row func(n int32) T) (accord.Page[T], error) {
	shown := show(s.through(o).cut(window, w), o.key, row)
	if w.err != nil {
		return accord.Page[T]{}, w.err
	}
	return shown, nil
}

// distinct are numbers below a bound, each once, ascending.
func distinct(numbers []int32, universe int) []int32 {
	if len(numbers)*sortingCost > universe {
		return setOf(numbers, universe).all()
	}
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// inBoth are the numbers that stand in two ascending lists.
func inBoth(a, b []int32) []int32 {
	return slices.DeleteFunc(a, func(n int32) bool {
		for len(b) > 0 && b[0] < n {
			b = b[1:]
		}
		return len(b) == 0 || b[0] != n
	})
}
