package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// attendances lists what some subjects met in participations that fit, each once with
// these participations; in another order than the usual, if there is one.
func (g *graph) attendances(ctx context.Context, of []accord.ID, m *meetings, usual order, other *order,
	fits func(met) bool, window accord.Window, along accord.Along) (accord.Pages[accord.Attendance], error) {
	t, with := &g.participations, g.company(along&accord.AlongClaims)
	o := usual
	if other != nil {
		o = *other
	}
	fit := func(meeting int32) bool { return slices.ContainsFunc(m.at(meeting), fits) }
	key := func(meeting int32) accord.Key { return o.key(m.with(meeting)) }
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[accord.Attendance], bool) {
		if !m.of.owners.has(n) {
			return accord.Page[accord.Attendance]{}, false
		}
		r := run[int32]{m.of.of(n), fit, key}
		if other != nil {
			r.rows, r.fits = some(r.rows, fit), nil
			m.sorted(r.rows, o)
		}
		return show(r.cut(window, w), key, func(meeting int32) accord.Attendance {
			noun := g.subjects.all[m.with(meeting)]
			a := accord.Attendance{With: noun.NodeID(), Noun: noun}
			if along&(accord.AlongTies|accord.AlongClaims) == 0 {
				return a
			}
			for _, one := range m.at(meeting) {
				if !fits(one) {
					continue
				}
				bring(with, t, []int32{one.row})
				if along&accord.AlongTies != 0 {
					a.Participations = append(a.Participations, t.all[one.row])
				}
			}
			return a
		}), true
	})
}
