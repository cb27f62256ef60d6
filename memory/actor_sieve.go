package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// actorSieve makes the sieve of a filter. The ids in it are checked first.
func (g *graph) actorSieve(f *accord.ActorFilter, w *watch) (*sieve, error) {
	s := &sieve{universe: len(g.subjects.all)}
	if f == nil {
		return s, w.err
	}
	if err := accord.Check(f.Refs(), g.resolve); err != nil {
		return nil, err
	}
	f = f.Resolved(g.resolve)
	g.sieveByIDs(s, f.IDs)
	g.sieveByText(s, f.Text, accord.SubjectActor, w)
	g.sieveByKind(s, f)
	g.sieveByPart(s, f)
	g.sieveByStance(s, f.Stance)
	g.sieveOutActors(s, f.Not)
	return s, w.err
}

// sieveByIDs leaves the subjects of some ids.
func (g *graph) sieveByIDs(s *sieve, ids []accord.ID) {
	if ids != nil {
		s.keep(g.numbers(ids))
	}
}

// sieveByText leaves what a search for a text finds.
func (g *graph) sieveByText(s *sieve, text string, kind accord.SubjectKind, w *watch) {
	if text != "" {
		var found []int32
		g.names.Find(text, []accord.SubjectKind{kind}, w.over).All(func(n int32) { found = append(found, g.inNumbers(n)) })
		s.keep(found)
	}
}

// sieveByKind asks for what stands on the actor itself.
func (g *graph) sieveByKind(s *sieve, f *accord.ActorFilter) {
	if f.Types != nil {
		s.test(g.typed(f.Types))
	}
	if f.Generic != nil {
		s.test(func(n int32) bool { return g.generic.has(n) == *f.Generic })
	}
	if f.ActiveOn != "" {
		s.test(func(n int32) bool { return accord.Spans(g.actor(n).Founded, g.actor(n).Dissolved, f.ActiveOn) })
	}
}

// sieveByPart asks for what the actor took part in.
func (g *graph) sieveByPart(s *sieve, f *accord.ActorFilter) {
	if f.Within != "" {
		s.keep(g.participants(g.agreementsWithin(g.known(f.Within)), nil))
	}
	if f.Process != "" {
		s.keep(g.participants(g.dealsOf(g.known(f.Process)), nil))
	}
	switch {
	case f.TookPartIn == nil && f.TookPartAs != nil:
		s.test(func(n int32) bool { return g.tookPart(n, f.TookPartAs) })
	case f.TookPartIn != nil && len(f.TookPartIn) == 0:
		s.keep(nil)
	}
	for _, deal := range g.numbers(f.TookPartIn) {
		s.keep(g.participants([]int32{deal}, f.TookPartAs))
	}
}

// sieveByStance asks for a stance.
func (g *graph) sieveByStance(s *sieve, f *accord.StanceFilter) {
	if f == nil {
		return
	}
	t := &g.stances
	asked := func(row int32) bool { return isOne(t.all[row].Position, f.Positions) }
	if f.On == "" {
		s.test(func(n int32) bool { return slices.ContainsFunc(t.at.of(n), asked) })
		return
	}
	var actors []int32
	for _, row := range some(t.at.of(g.known(f.On)), asked) {
		actors = append(actors, t.rows[row].from)
	}
	s.keep(actors)
}

// sieveOutActors takes out whoever meets any condition.
func (g *graph) sieveOutActors(s *sieve, not *accord.ActorExclusion) {
	if not == nil {
		return
	}
	if len(not.Types) > 0 {
		typed := g.typed(not.Types)
		s.test(func(n int32) bool { return !typed(n) })
	}
	s.drop(g.numbers(not.IDs))
	s.drop(g.participants(g.numbers(not.TookPartIn), nil))
}
