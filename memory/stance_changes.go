package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// StanceChanges finds the actors that were against and for.
func (g *graph) StanceChanges(ctx context.Context, ask *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	if err := accord.Check(ask.Refs(), g.resolve); err != nil {
		return nil, err
	}
	w, with := newWatch(ctx), g.company(ask.Along|accord.AlongFrom|accord.AlongTo)
	changes, undated := accord.ChangesOf(g.tiesTo(g.numbers(ask.On)), ask.Between)
	key := func(c accord.StanceChange) accord.Key {
		return accord.StanceChangeKey(c, g.actor(g.known(c.With)).Name)
	}
	slices.SortFunc(changes, func(a, b accord.StanceChange) int { return cmp.Compare(key(a), key(b)) })
	page := show(run[accord.StanceChange]{changes, nil, key}.cut(ask.Window, w), key, func(c accord.StanceChange) accord.StanceChange {
		with.tie(c.Earlier)
		with.tie(c.Later)
		return c
	})
	if w.err != nil {
		return nil, w.err
	}
	return &accord.StanceChanges{Page: page, Undated: undated, Nodes: with.nodes}, nil
}

// tiesTo are the participations and stances of actors to deals, and to the rounds below those, each once.
func (g *graph) tiesTo(deals []int32) (ties []accord.Tie) {
	var all []int32
	for _, deal := range deals {
		all = append(all, below(deal, &g.rounds)...)
	}
	for _, deal := range distinct(all, len(g.subjects.all)) {
		for _, row := range g.participations.at.of(deal) {
			ties = append(ties, g.participations.all[row])
		}
		for _, row := range g.stances.at.of(deal) {
			ties = append(ties, g.stances.all[row])
		}
	}
	return ties
}
