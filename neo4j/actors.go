package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/actors.cypher
var actorsText string
var actorsLists = ordered(actorsText, "byName", "actors", actorKeys, "traits", part("actor_traits"))

// Actors lists the actors that a filter leaves.
func (r *reading) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	p, order := params{}, actorOrder(ask.Order)
	if text := textOf(ask.Filter); p.actorFilter(ask.Filter) || text != "" {
		p["order"] = order
		return pickedPage[*accord.Actor](ctx, r, actorsPicked, text, ask.Window, p, ask.Filter.Refs())
	}
	if order == actorOrder(accord.DefaultActorOrder) {
		key := func(a *accord.Actor) accord.Key { return accord.SubjectKey(a) }
		if page, usual, err := usualPage(ctx, r, "actors", "types", key, ask.Window, p, ask.Below); usual {
			return page, err
		}
	}
	page, answer, err := pageOf[*accord.Actor](ctx, r, actorsLists[order], ask.Window, p)
	if err == nil {
		err = p.check(ask.Filter.Refs(), answer)
	}
	return page, err
}

//go:embed cypher/actors_picked.cypher
var actorsPickedText string
var actorsPicked = listOf("actors picked", actorsPickedText, "picked", "candidates", part("actor_candidates"),
	"traits", part("actor_traits"), "deeds", part("actor_deeds"))

func textOf(f *accord.ActorFilter) string {
	if f == nil {
		return ""
	}
	return f.Text
}
