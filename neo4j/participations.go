package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/participations.cypher
var participationsText string
var participationsList = listOf("participations", participationsText, "walked", "fits", part("participation_fits"))

// Participations of actors, agreements or processes; or those in which actors represented another.
func (r *reading) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	p := params{"spoke": ask.Represented}
	p.along(ask.Along)
	set(p, "roles", ask.Roles)
	set(p, "classes", ask.RoleClasses)
	set(p, "polarities", ask.Polarities)
	set(p, "signatures", ask.Signatures)
	set(p, "actorTypes", ask.ActorTypes)
	p.between(ask.Between)
	p.day("asOf", ask.AsOf)
	if order := participationOrder(ask.Order); order != "" {
		p["order"] = order
		return r.participationsOrdered(ctx, of, ask.Window, p)
	}
	return pagesOf[*accord.Participation](ctx, r, participationsList, of, ask.Window, p)
}

//go:embed cypher/participations_ordered.cypher
var participationsOrderedText string
var participationsOrderedList = listOf("participations ordered", participationsOrderedText, "gathered", "fits", part("participation_fits"))

// participationsOrdered lists them in an order that is not the usual one.
func (r *reading) participationsOrdered(ctx context.Context, of []accord.ID, w accord.Window, p params) (accord.Pages[*accord.Participation], error) {
	return pagesOf[*accord.Participation](ctx, r, participationsOrderedList, of, w, p)
}

// participationOrder is the property that orders, empty for the usual order.
func participationOrder(o accord.ParticipationOrder) string {
	switch {
	case o == accord.ParticipationOrder{}:
		return ""
	case o.Field == accord.ParticipationsByName:
		return turned("byName", o.Direction)
	case o.Direction == accord.Descending:
		return ""
	}
	return "keyUp"
}
