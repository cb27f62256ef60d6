package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Participations of actors, agreements or processes; or those in which actors represented another.
func (g *graph) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	t, with := &g.participations, g.company(ask.Along)
	fits := g.participationTest(ask)
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[*accord.Participation], bool) {
		rows := t.at.of(n)
		if ask.Represented {
			rows = t.spoken.of(n)
		}
		r := run[int32]{rows, fits, t.dateKey(&g.dates)}
		if o := ask.Order; o != (accord.ParticipationOrder{}) && o != accord.DefaultParticipationOrder {
			r = g.orderParticipations(n, o, r)
		}
		return tiePage(with, t, r, ask.Window, w), g.tied().has(n)
	})
}

// orderParticipations puts those of a noun into an order that is not the usual one.
func (g *graph) orderParticipations(of int32, o accord.ParticipationOrder, r run[int32]) run[int32] {
	t := &g.participations
	class := func(row int32) int32 { return g.dates.class(t.rows[row].date, o.Direction) }
	r.key = func(row int32) accord.Key { return g.dates.key(t.rows[row].date, o.Direction, t.all[row].ID) }
	if o.Field == accord.ParticipationsByName {
		named := func(row int32) int32 { return t.other(row, of) }
		class = direct(o.Direction, g.labels.classes(), func(row int32) int32 { return g.labels.of(named(row)) })
		r.key = func(row int32) accord.Key { return g.labels.key(named(row), o.Direction, t.all[row].ID) }
	}
	r.rows, r.fits = some(r.rows, r.fits), nil
	sortBy(r.rows, class)
	return r
}

// some copies the rows that fit.
func some(rows []int32, fits func(int32) bool) []int32 {
	if fits == nil {
		return slices.Clone(rows)
	}
	var fit []int32
	for _, row := range rows {
		if fits(row) {
			fit = append(fit, row)
		}
	}
	return fit
}

// participationTest is what a participation has to be, nil if it is all the same.
func (g *graph) participationTest(ask *accord.ParticipationsAsk) func(row int32) bool {
	t := &g.participations
	plain := ask.ActorTypes == nil && ask.Between == nil && ask.AsOf == ""
	if plain && ask.Roles == nil && ask.RoleClasses == nil && ask.Polarities == nil && ask.Signatures == nil {
		return nil
	}
	may := g.participate(func(p *accord.Participation) bool {
		return isOne(p.Role, ask.Roles) && isOne(p.Role.Class(), ask.RoleClasses) &&
			isOne(p.Polarity, ask.Polarities) && isOne(p.Signature, ask.Signatures)
	})
	if plain {
		return func(row int32) bool { return may[t.rows[row].like] }
	}
	typed, dated := g.typed(ask.ActorTypes), func(int32) bool { return true }
	if ask.Between != nil {
		dated = g.dates.overlapping(*ask.Between)
	}
	return func(row int32) bool {
		return may[t.rows[row].like] && (ask.ActorTypes == nil || typed(t.rows[row].from)) && dated(t.rows[row].date) &&
			(ask.AsOf == "" || !t.all[row].When.After(ask.AsOf))
	}
}

// isOne tells whether a value is one of those asked for; nil asks for nothing.
func isOne[T comparable](v T, of []T) bool { return of == nil || slices.Contains(of, v) }

// participate tells of the traits of participations, by number, whether they meet a
// condition that depends on nothing else. To look at each participation costs a way to memory.
func (g *graph) participate(meets func(*accord.Participation) bool) []bool {
	all := make([]bool, len(g.participations.traits))
	for i, t := range g.participations.traits {
		all[i] = meets(partOf(t))
	}
	return all
}

// partOf is a participation with some traits, and nothing else.
func partOf(t accord.Traits) *accord.Participation {
	return &accord.Participation{Role: t.Role, Polarity: t.Polarity, Signature: t.Signature, Denied: !t.Standing}
}
