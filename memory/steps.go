package memory

import (
	"cmp"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

// A step leads from a subject along a tie to another. Ties and subjects are looked at
// late: each costs a way to memory.
type step struct {
	date int32 // the class of the date that orders the tie
	tie  int32 // its number among the ties of all kinds
	to   int32
	away bool // along the direction of the tie
}

// Lineage has no dates: its keys come before all.
const undatedFirst int32 = -1

// A way is what a traversal may use.
type way struct {
	*sight
	via                                                   accord.Via
	participations, stances, links, allegations, lineages []bool              // whether to follow the ties of a table, by traits
	only                                                  func(to int32) bool // subjects that steps may lead to; nil: all. Then all steps are wanted
}

func newWay(s *sight, via accord.Via) way {
	g := s.g
	return way{s, via, followed(via, g.participations.traits), followed(via, g.stances.traits), followed(via, g.links.traits),
		followed(via, g.allegations.traits), followed(via, g.lineages.traits), nil}
}

func followed(via accord.Via, traits []accord.Traits) []bool {
	follows := make([]bool, len(traits))
	for i, t := range traits {
		follows[i] = via.FollowsAll(t)
	}
	return follows
}

// every is no bound.
const every = math.MaxInt32

// steps adds to some steps those that lead from a subject: of each kind of tie the first
// so many in the order of TieKey, and all in no order.
func (w way) steps(n int32, most int, all []step) []step {
	return w.otherSteps(n, most, w.dealings(n, most, all))
}

// dealings are the steps between actors and deals.
func (w way) dealings(n int32, most int, all []step) []step {
	if g := w.g; w.leaves(n) {
		all = stepsOf(w, all, &g.participations, w.participations, w.attended(n), n, most)
		all = stepsOf(w, all, &g.stances, w.stances, g.stances.at.of(n), n, most)
	}
	return all
}

// attended are the participations of a subject: those that lead to what steps may lead to, and
// perhaps others.
func (w way) attended(n int32) []int32 {
	rows := w.g.participations.at.of(n)
	met, all := w.g.met(n)
	if w.only == nil || !all {
		return rows
	}
	rows = nil
	for _, m := range met {
		if w.only(m.far) {
			rows = append(rows, m.row)
		}
	}
	return rows
}

// otherSteps are all other steps.
func (w way) otherSteps(n int32, most int, all []step) []step {
	if g := w.g; w.leaves(n) {
		all = stepsOf(w, all, &g.links, w.links, g.links.at.of(n), n, most)
		all = stepsOf(w, all, &g.allegations, w.allegations, g.allegations.at.of(n), n, most)
		all = stepsOf(w, all, &g.allegations, w.allegations, g.accused.of(n), n, most)
		all = stepsOf(w, all, &g.lineages, w.lineages, g.lineages.at.of(n), n, most)
	}
	return all
}

// leaves tells whether steps lead from a subject: it may not be there yet, or no more.
func (w way) leaves(n int32) bool { return w.AsOf == "" || w.SeesSubject(w.g.subjects.all[n]) }

// degree is how many ties a subject has that stand.
func (g *graph) degree(n int32) int {
	return len(g.participations.at.of(n)) + len(g.stances.at.of(n)) + len(g.links.at.of(n)) + len(g.allegations.at.of(n)) + len(g.accused.of(n)) + len(g.lineages.at.of(n))
}

// around adds to some subjects those that steps lead to from one, perhaps more than once.
// The ties on the way are looked at only where the sight is limited.
func (w way) around(n int32, all []int32) []int32 {
	g := w.g
	if w.AsOf != "" || len(w.without) > 0 {
		for _, step := range w.steps(n, every, nil) {
			all = append(all, step.to)
		}
		return all
	}
	if met, is := g.met(n); is {
		for _, m := range met {
			if w.participations[m.like] {
				all = append(all, m.far)
			}
		}
	} else {
		all = aroundOf(all, &g.participations, w.participations, g.participations.at.of(n), n)
	}
	all = aroundOf(all, &g.stances, w.stances, g.stances.at.of(n), n)
	all = aroundOf(all, &g.links, w.links, g.links.at.of(n), n)
	all = aroundOf(all, &g.allegations, w.allegations, g.allegations.at.of(n), n)
	all = aroundOf(all, &g.allegations, w.allegations, g.accused.of(n), n)
	return aroundOf(all, &g.lineages, w.lineages, g.lineages.at.of(n), n)
}

func aroundOf[T accord.Tie](all []int32, t *table[T], follows []bool, rows []int32, n int32) []int32 {
	for _, row := range rows {
		if is := t.rows[row]; follows[is.like] && (is.from == n || is.to == n) {
			all = append(all, is.from+is.to-n)
		}
	}
	return all
}

// stepsOf adds the steps along rows of one table.
func stepsOf[T accord.Tie](w way, all []step, t *table[T], follows []bool, rows []int32, n int32, most int) []step {
	if w.only == nil {
		all = slices.Grow(all, min(len(rows), most))
	}
	room := len(all) + most
	for _, row := range rows {
		if len(all) == room {
			break
		}
		is := t.rows[row]
		if !follows[is.like] || is.from != n && is.to != n {
			continue
		}
		far := is.from + is.to - n
		if w.only != nil && !w.only(far) {
			continue
		}
		if (w.AsOf != "" || len(w.without) > 0) && !w.sees(t.all[row]) || w.AsOf != "" && !w.SeesSubject(w.g.subjects.all[far]) {
			continue
		}
		if t.traits[is.like].Kind == accord.TieLineage {
			is.date = undatedFirst
		}
		all = append(all, step{is.date, t.first + row, far, is.from == n})
	}
	return all
}

// ordered puts steps in the order of TieKey.
func ordered(all []step) []step {
	slices.SortFunc(all, func(a, b step) int { return cmp.Or(cmp.Compare(a.date, b.date), cmp.Compare(a.tie, b.tie)) })
	return all
}
