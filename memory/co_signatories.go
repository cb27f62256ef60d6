package memory

import (
	"context"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// CoSignatories of actors: counted first, and shown in full only as far as the window goes.
func (g *graph) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	if err := accord.Check(ask.Refs(), g.resolve); err != nil {
		return accord.Pages[accord.CoSignatory]{}, err
	}
	seen, err := g.sight(ask.Sight)
	if err != nil {
		return accord.Pages[accord.CoSignatory]{}, err
	}
	var within set
	if ask.Within != "" {
		within = setOf(g.agreementsWithin(g.known(ask.Within)), len(g.subjects.all))
	}
	with := g.company(ask.Along & accord.AlongClaims)
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[accord.CoSignatory], bool) {
		if !g.actors.has(n) {
			return accord.Page[accord.CoSignatory]{}, false
		}
		t := &together{newSeating(seen, &ask.CoSigning, n), ask, within, g.tally(), w}
		defer g.done(t.shared)
		return t.page(with), true
	})
}

// A together is what one actor signed with others.
type together struct {
	*seating
	where  *accord.CoSignatoriesAsk
	within set    // agreements, nil: all
	shared *tally // agreements, by the other
	watch  *watch
}

func (t *together) page(with *company) accord.Page[accord.CoSignatory] {
	t.count()
	least, others := max(1, t.where.MinShared), make([]int32, 0, len(t.shared.counted))
	for _, n := range t.shared.counted {
		if t.shared.of(n) >= least {
			others = append(others, n)
		}
	}
	sortBy(others, func(n int32) int32 { return -t.shared.counts[n] })
	key := func(n int32) accord.Key {
		return accord.CoSignatoryKey(accord.CoSignatory{With: t.g.id(n), Shared: t.shared.of(n)})
	}
	shown := run[int32]{others, nil, key}.cut(t.where.Window, t.watch)
	found := t.evidence(shown.rows, with)
	return show(shown, key, func(n int32) accord.CoSignatory {
		with.subject(n)
		c := accord.CoSignatory{}
		if of := found[n]; of != nil {
			c = *of
		}
		c.With, c.Shared = t.g.id(n), t.shared.of(n)
		return c
	})
}

// agreements calls yield with each agreement at which the actor may sit, newest first.
func (t *together) agreements(yield func(agreement int32)) {
	m, stands := &t.g.signed, t.stands()
	var all []int32
	for _, actor := range stands {
		for _, meeting := range m.of.of(actor) {
			all = append(all, m.with(meeting))
		}
	}
	if len(stands) > 1 {
		sortBy(all, t.g.agreementOrder(accord.DefaultAgreementOrder).class)
		all = slices.Compact(all)
	}
	for _, n := range all {
		if !t.watch.over() && (t.within == nil || t.within.has(n)) && t.dated(n) {
			yield(n)
		}
	}
}

// dated tells whether an agreement is there on the day of the sight, and of a date asked for.
func (t *together) dated(n int32) bool {
	if t.AsOf == "" && t.where.Between == nil {
		return true
	}
	a := t.g.agreement(n)
	return t.SeesSubject(a) && (t.where.Between == nil || a.When.Overlaps(*t.where.Between))
}

// stands are the actors whose participations may seat the one asked about: itself,
// the alliances above it, the organs below it, and those of these.
func (t *together) stands() []int32 {
	all := []int32{t.asked}
	for i := 0; i < len(all) && (t.ask.ExpandAlliances || t.ask.RollUpOrgans); i++ {
		for _, row := range t.g.links.at.of(all[i]) {
			l, from, to := t.g.links.all[row], t.g.links.rows[row].from, t.g.links.rows[row].to
			next := accord.NoActor
			switch {
			case t.ask.ExpandAlliances && l.Kind == accord.LinkMemberOf && from == all[i]:
				next = to
			case t.ask.RollUpOrgans && l.Kind == accord.LinkOrganOf && to == all[i]:
				next = from
			}
			if next != accord.NoActor && !slices.Contains(all, next) {
				all = append(all, next)
			}
		}
	}
	return all
}

// others calls yield with each actor that signed an agreement with the one asked about.
func (t *together) others(agreement int32, yield func(other int32, seats []accord.Seat)) {
	seats := t.of(agreement)
	if !slices.ContainsFunc(seats, func(s accord.Seat) bool { return s.Actor == t.asked && s.Own }) {
		return
	}
	for i, s := range seats {
		before := slices.ContainsFunc(seats[:i], func(b accord.Seat) bool { return b.Actor == s.Actor && b.Other })
		if s.Actor != t.asked && s.Other && !before && !t.apart(t.asked, s.Actor) {
			yield(s.Actor, seats)
		}
	}
}

// count counts the agreements shared with each.
func (t *together) count() {
	t.agreements(func(agreement int32) {
		t.others(agreement, func(other int32, _ []accord.Seat) { t.shared.add(other) })
	})
}

// evidence gathers what is shown of some co-signatories; nil if that is nothing.
func (t *together) evidence(rows []int32, with *company) map[int32]*accord.CoSignatory {
	if len(rows) == 0 || t.where.Evidence == 0 && !t.where.Dates {
		return nil
	}
	found := make(map[int32]*accord.CoSignatory, len(rows))
	for _, n := range rows {
		found[n] = new(accord.CoSignatory)
	}
	t.agreements(func(agreement int32) {
		t.others(agreement, func(other int32, seats []accord.Seat) {
			c := found[other]
			if c == nil {
				return
			}
			if when := t.g.agreement(agreement).When; when != nil && t.where.Dates {
				c.Span(when)
			}
			if len(c.Evidence) < t.where.Evidence {
				c.Evidence = append(c.Evidence, t.evident(agreement, other, seats, with))
			}
		})
	})
	return found
}

// evident is one agreement as evidence.
func (t *together) evident(agreement, other int32, seats []accord.Seat, with *company) accord.CoSignature {
	with.subject(agreement)
	c := accord.CoSignature{AgreementID: t.g.id(agreement)}
	for _, s := range seats {
		switch {
		case s.Actor == t.asked && s.Own:
			c.Mine = append(c.Mine, s.By)
		case s.Actor == other && s.Other:
			c.Theirs = append(c.Theirs, s.By)
		}
	}
	c.Mine, c.Theirs = byID(c.Mine), byID(c.Theirs)
	if with.along&accord.AlongClaims != 0 {
		for _, p := range slices.Concat(c.Mine, c.Theirs) {
			with.claims(p)
		}
	}
	return c
}

// byID orders participations; one that seats an actor twice stands once.
func byID(all []*accord.Participation) []*accord.Participation {
	slices.SortFunc(all, func(a, b *accord.Participation) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return slices.Compact(all)
}
