package memory

import (
	"cmp"
	"slices"
)

// Meetings tell of each owner what is at the far ends of its participations: each once,
// in the usual order, with the rows that lead there. Most lists show the first few of
// them, and nobody has to sort for that.
type meetings struct {
	of     lists   // of each owner, its meetings
	starts []int32 // of the rows of each meeting, and the end of the last
	bounds []int32 // of the rows of each owner, and the end of the last: one way to memory less
	rows   []met
}

// A met is a row of participations with what is asked of it most, since each look into
// the table costs a way to memory.
type met struct {
	row, far int32
	like     uint16
}

// meet makes the meetings of some owners with others, which are in an order. Owners are
// gone through one by one, so that only the table is looked at here and there.
func (g *graph) meet(owners, others span, o order) meetings {
	place := make([]int32, others.size())
	for i, n := range o.all {
		place[n-others.from] = int32(i)
	}
	m := meetings{rows: make([]met, 0, len(g.participations.rows)), starts: make([]int32, 0, len(g.participations.rows))}
	m.of.owners, m.of.starts, m.bounds = owners, make([]int32, owners.size()+1), make([]int32, owners.size()+1)
	type placed struct {
		at uint64 // the place of what was met, then the row
		met
	}
	var all []placed
	for i := range owners.size() {
		n := owners.from + int32(i)
		m.of.starts[i], m.bounds[i] = int32(len(m.starts)), int32(len(m.rows))
		all = all[:0]
		for _, row := range g.participations.at.of(n) {
			is := g.participations.rows[row]
			if far := is.from + is.to - n; others.has(far) {
				all = append(all, placed{uint64(place[far-others.from])<<32 | uint64(row), met{row, far, is.like}})
			}
		}
		slices.SortFunc(all, func(a, b placed) int { return cmp.Compare(a.at, b.at) })
		for j, p := range all {
			if j == 0 || p.far != all[j-1].far {
				m.starts = append(m.starts, int32(len(m.rows)))
			}
			m.rows = append(m.rows, p.met)
		}
	}
	m.of.starts[owners.size()], m.bounds[owners.size()] = int32(len(m.starts)), int32(len(m.rows))
	m.of.rows = span{0, int32(len(m.starts))}.all()
	m.starts, m.rows = append(slices.Clip(m.starts), int32(len(m.rows))), slices.Clone(m.rows)
	return m
}

// met are the rows of what an actor or an agreement met, and whether those are all its
// participations: an actor's may lead to processes.
func (g *graph) met(n int32) (rows []met, all bool) {
	switch {
	case g.actors.has(n):
		rows = g.signed.all(n)
	case g.agreements.has(n):
		rows = g.seated.all(n)
	}
	return rows, len(rows) == len(g.participations.at.of(n))
}

// at are the rows of a meeting, by id; callers change nothing in them.
func (m *meetings) at(meeting int32) []met { return m.rows[m.starts[meeting]:m.starts[meeting+1]] }

// all are the rows of all meetings of an owner.
func (m *meetings) all(owner int32) []met {
	i := owner - m.of.owners.from
	return m.rows[m.bounds[i]:m.bounds[i+1]]
}

// with is what was met.
func (m *meetings) with(meeting int32) int32 { return m.rows[m.starts[meeting]].far }

// sorted puts some meetings of one owner in another order than the usual.
func (m *meetings) sorted(some []int32, o order) {
	slices.SortFunc(some, func(a, b int32) int {
		a, b = m.with(a), m.with(b)
		if class := o.class(a) - o.class(b); class != 0 {
			return int(class)
		}
		return int(a - b)
	})
}
