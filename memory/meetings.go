package memory

import "slices"

// Meetings tell of each owner what is at the far ends of its participations: each once,
// in the usual order, with the rows that lead there. Most lists show the first few of
// them, and nobody has to sort for that.
type meetings struct {
	of     lists   // of each owner, its meetings
	starts []int32 // of the rows of each meeting, and the end of the last
	rows   []met
}

// A met is a row of participations with what is asked of it most, since each look into
// the table costs a way to memory.
type met struct {
	row, far int32
	like     uint16
}

// meet makes the meetings of some owners, which are at one end of participations; an
// order tells of what is at the other.
func (g *graph) meet(owners span, ends func(tied) (own, far int32), o order) meetings {
	t := &g.participations
	rows := make([]int32, 0, len(t.at.rows)/2)
	for _, n := range o.all {
		start := len(rows)
		for _, row := range t.at.of(n) {
			if own, _ := ends(t.rows[row]); owners.has(own) {
				rows = append(rows, row)
			}
		}
		slices.Sort(rows[start:])
	}
	lists := collect(owners, rows, func(row int32, give func(owner int32)) {
		own, _ := ends(t.rows[row])
		give(own)
	})
	m := meetings{rows: make([]met, 0, len(rows))}
	m.of.owners, m.of.starts = owners, make([]int32, owners.size()+1)
	for i := range owners.size() {
		m.of.starts[i] = int32(len(m.starts))
		before := int32(-1)
		for _, row := range lists.of(owners.from + int32(i)) {
			_, far := ends(t.rows[row])
			if far != before {
				m.starts = append(m.starts, int32(len(m.rows)))
			}
			before = far
			m.rows = append(m.rows, met{row, far, t.rows[row].like})
		}
	}
	m.of.starts[owners.size()] = int32(len(m.starts))
	m.of.rows = span{0, int32(len(m.starts))}.all()
	m.starts = append(slices.Clip(m.starts), int32(len(m.rows)))
	return m
}

// at are the rows of a meeting, by id; callers change nothing in them.
func (m *meetings) at(meeting int32) []met { return m.rows[m.starts[meeting]:m.starts[meeting+1]] }

// all are the rows of all meetings of an owner.
func (m *meetings) all(owner int32) []met {
	i := owner - m.of.owners.from
	return m.rows[m.starts[m.of.starts[i]]:m.starts[m.of.starts[i+1]]]
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
