package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Standings of the actors that stand to agreements or processes.
func (g *graph) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	with, o := g.company(ask.Along&accord.AlongClaims), g.actorOrder(accord.DefaultActorOrder)
	key := func(s stand) accord.Key { return o.key(s.actor) }
	return pages(ctx, with, of, func(n int32, w *watch) (accord.Page[accord.ActorStanding], bool) {
		if !g.deals().has(n) {
			return accord.Page[accord.ActorStanding]{}, false
		}
		return show(run[stand]{g.stands(n, o), nil, key}.cut(ask.Window, w), key, func(s stand) accord.ActorStanding {
			with.subject(s.actor)
			bring(with, &g.participations, s.participations)
			bring(with, &g.stances, s.stances)
			return g.standing(s)
		}), true
	})
}

// A stand is the rows by which an actor stands to a deal.
type stand struct {
	actor                   int32
	participations, stances []int32
}

// stands are those of all actors that stand to a deal, in an order of actors.
func (g *graph) stands(deal int32, o order) (all []stand) {
	actors := map[int32]*stand{}
	at := func(actor int32) *stand {
		if actors[actor] == nil {
			actors[actor] = &stand{actor: actor}
		}
		return actors[actor]
	}
	for _, row := range g.participations.at.of(deal) {
		s := at(g.participations.rows[row].from)
		s.participations = append(s.participations, row)
	}
	for _, row := range g.stances.at.of(deal) {
		s := at(g.stances.rows[row].from)
		s.stances = append(s.stances, row)
	}
	for _, s := range actors {
		slices.Sort(s.participations)
		slices.Sort(s.stances)
		all = append(all, *s)
	}
	slices.SortFunc(all, func(a, b stand) int {
		return cmp.Or(cmp.Compare(o.class(a.actor), o.class(b.actor)), cmp.Compare(a.actor, b.actor))
	})
	return all
}

// standing sums up what an actor's ties say.
func (g *graph) standing(s stand) accord.ActorStanding {
	ties := make([]accord.Tie, 0, len(s.participations)+len(s.stances))
	for _, row := range s.participations {
		ties = append(ties, g.participations.all[row])
	}
	for _, row := range s.stances {
		ties = append(ties, g.stances.all[row])
	}
	return accord.NewActorStanding(g.id(s.actor), ties)
}
