package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// attendances lists what is at the far ends of the participations of some subjects
// that fit, each once with these participations.
func (g *graph) attendances(ctx context.Context, of []accord.ID, kind span, far []int32, o order,
	fits func(row int32) bool, window accord.Window, along accord.Along) (accord.Pages[accord.Attendance], error) {
	t, with := &g.participations, g.company(along&accord.AlongClaims)
	key := func(rows []int32) accord.Key { return o.key(far[rows[0]]) }
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[accord.Attendance], bool) {
		if !kind.has(n) {
			return accord.Page[accord.Attendance]{}, false
		}
		r := run[[]int32]{g.grouped(some(t.at.of(n), fits), far, o), nil, key}
		return show(r.cut(window, w), key, func(rows []int32) accord.Attendance {
			with.subject(far[rows[0]])
			a := accord.Attendance{With: g.id(far[rows[0]])}
			for _, row := range rows {
				if along&accord.AlongTies != 0 {
					a.Participations = append(a.Participations, t.all[row])
				}
			}
			bring(with, t, rows)
			return a
		}), true
	})
}

// grouped puts rows with one far end together, by id, and these groups into the order of the far ends.
func (g *graph) grouped(rows, far []int32, o order) (groups [][]int32) {
	slices.SortFunc(rows, func(a, b int32) int {
		return int(cmp.Or(o.class(far[a])-o.class(far[b]), far[a]-far[b], a-b))
	})
	groups = make([][]int32, 0, len(rows))
	for start, i := 0, 1; i <= len(rows); i++ {
		if i == len(rows) || far[rows[i]] != far[rows[start]] {
			groups = append(groups, rows[start:i])
			start = i
		}
	}
	return groups
}
