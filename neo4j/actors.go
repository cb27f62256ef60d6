package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/actors.cypher
var actorsText string
var actorsLists = ordered("actors", actorsText, "byName", actorKeys, "fits", part("actor_fits"))

// Actors lists the actors that a filter leaves.
func (r *reading) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	p := params{}
	order, text := actorOrder(ask.Order), textOf(ask.Filter)
	by := p.actorFilter(ask.Filter)
	switch {
	case text != "":
		return rankedPage[*accord.Actor](ctx, r, actorsNamed, text, order, ask.Window, p, ask.Filter.Refs())
	case by != "":
		return r.actorsPicked(ctx, order, ask, p)
	}
	page, answer, err := pageOf[*accord.Actor](ctx, r, actorsLists[order].in(ask.Window), ask.Window, ask.Window.Count, p)
	if err == nil {
		err = p.check(ask.Filter.Refs(), answer)
	}
	return page, err
}

//go:embed cypher/actors_picked.cypher
var actorsPickedText string
var (
	actorsPickedList = listOf("actors picked", actorsPickedText, "gathered", "fits", part("actor_fits"), "candidates", part("actor_candidates"))
	actorsNamed      = question("actors by text", part("named"), "rows", code(actorsPickedText), "fits", part("actor_fits"), "candidates", part("actor_candidates"))
)

// actorsPicked lists the actors that a filter leaves of a few.
func (r *reading) actorsPicked(ctx context.Context, order string, ask *accord.ActorsAsk, p params) (accord.Page[*accord.Actor], error) {
	p["order"] = order
	page, answer, err := pageOf[*accord.Actor](ctx, r, actorsPickedList.in(ask.Window), ask.Window, true, p)
	if err != nil {
		return page, err
	}
	return page, p.check(ask.Filter.Refs(), answer)
}

func textOf(f *accord.ActorFilter) string {
	if f == nil {
		return ""
	}
	return f.Text
}
