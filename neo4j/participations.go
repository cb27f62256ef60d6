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
	l, list := participations(ask), participationsList
	if order := participationOrder(ask.Order); order != "" {
		l.p["order"], list = order, participationsOrderedList
	}
	return tiesOf[*accord.Participation](ctx, r, list, of, l)
}

func participations(ask *accord.ParticipationsAsk) lower {
	p := params{"spoke": ask.Represented}
	p.along(ask.Along)
	set(p, "roles", ask.Roles)
	set(p, "classes", ask.RoleClasses)
	set(p, "polarities", ask.Polarities)
	set(p, "signatures", ask.Signatures)
	set(p, "actorTypes", ask.ActorTypes)
	p.between(ask.Between)
	p.day("asOf", ask.AsOf)
	p.window(ask.Window, ask.Count || ask.Back) // the index is read from the beginning
	p["back"] = ask.Back
	return lower{"participations", p, func(answer row, of []accord.ID, _ []lower) (any, error) {
		return pagesIn[*accord.Participation](answer, of, ask.Window)
	}, nil}
}

//go:embed cypher/participations_ordered.cypher
var participationsOrderedText string
var participationsOrderedList = listOf("participations ordered", participationsOrderedText, "gathered", "fits", part("participation_fits"))

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
