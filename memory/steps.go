package memory

import (
	"cmp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A step leads from a subject along a tie to another.
type step struct {
	date int32 // the class of the date that orders the tie
	tie  accord.Tie
	to   int32
}

// Lineage has no dates: its keys come before all.
const undatedFirst int32 = -1

// A way is what a traversal may use.
type way struct {
	*sight
	via accord.Via
}

// steps are those that lead from a subject, in no order.
func (w way) steps(n int32) (all []step) {
	g := w.g
	if !w.SeesSubject(g.subjects.all[n]) {
		return nil
	}
	all = stepsOf(w, all, &g.participations, g.participations.at.of(n), n)
	all = stepsOf(w, all, &g.stances, g.stances.at.of(n), n)
	all = stepsOf(w, all, &g.links, g.links.at.of(n), n)
	all = stepsOf(w, all, &g.allegations, g.allegations.at.of(n), n)
	all = stepsOf(w, all, &g.allegations, g.accused.of(n), n)
	return stepsOf(w, all, &g.lineages, g.lineages.at.of(n), n)
}

// stepsOf adds the steps along rows of one table.
func stepsOf[T accord.Tie](w way, all []step, t *table[T], rows []int32, n int32) []step {
	for _, row := range rows {
		tie := t.all[row]
		if t.from[row] != n && t.to[row] != n || !w.via.Follows(tie) || !w.sees(tie) {
			continue
		}
		far, date := t.other(row, n), t.date[row]
		if !w.SeesSubject(w.g.subjects.all[far]) {
			continue
		}
		if tie.TieKind() == accord.TieLineage {
			date = undatedFirst
		}
		all = append(all, step{date, tie, far})
	}
	return all
}

// ordered puts steps in the order of TieKey.
func ordered(all []step) []step {
	slices.SortFunc(all, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.date, b.date), strings.Compare(string(a.tie.NodeID()), string(b.tie.NodeID())))
	})
	return all
}
