package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// InForce tells of agreements whether they were in force.
func (g *graph) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	if err := accord.Check(ask.Refs(), g.resolve); err != nil {
		return nil, err
	}
	w := newWatch(ctx)
	all := make(map[accord.ID]accord.InForce, len(of))
	for _, id := range of {
		if n, ok := g.number(id); ok && g.agreements.has(n) && !w.over() {
			all[id] = g.inForce(n, ask.On, g.placeOf(ask.At))
		}
	}
	if w.err != nil {
		return nil, w.err
	}
	return all, nil
}

// inForce is whether an agreement was in force on a day at a place; nil: wherever it holds.
func (g *graph) inForce(n int32, on accord.Date, at *accord.Place) accord.InForce {
	a := g.agreement(n)
	if at == nil {
		return a.ForceOn(on)
	}
	var covers, excludes []*accord.Place
	for _, id := range a.PlaceIDs {
		covers = append(covers, g.placeOf(id))
	}
	for _, e := range a.Exclusions {
		if e.WhatID.Kind() == accord.KindPlace {
			excludes = append(excludes, g.placeOf(e.WhatID))
		}
	}
	return accord.InForceAt(a, on, at, covers, excludes)
}

// placeOf is the place of an id, nil for none.
func (g *graph) placeOf(id accord.ID) *accord.Place {
	if n, ok := g.number(id); ok && g.places.has(n) {
		return g.place(n)
	}
	return nil
}

// sieveByForce asks whether the agreement was in force.
func (g *graph) sieveByForce(s *sieve, f *accord.InForceFilter) {
	if f == nil {
		return
	}
	at := g.placeOf(f.At)
	s.test(func(n int32) bool { return slices.Contains(f.Wanted(), g.inForce(n, f.On, at).Answer) })
}
