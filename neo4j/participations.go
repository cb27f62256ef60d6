package neo4j

import (
	"context"
	_ "embed"
	"slices"

	"github.com/accordgraph/accord"
)

//go:embed cypher/participations.cypher
var participationsText string
var participationsList = listOf("participations", participationsText, "walked", "fits", part("participation_fits"))

// Participations of actors, agreements or processes; or those in which actors represented another.
func (r *reading) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	p, list := params{"spoke": ask.Represented}, participationsList
	if order := participationOrder(ask.Order); order != "" {
		p["order"], list = order, participationsOrderedList
	}
	p.along(ask.Along)
	set(p, "roles", ask.Roles)
	set(p, "classes", ask.RoleClasses)
	set(p, "polarities", ask.Polarities)
	set(p, "signatures", ask.Signatures)
	set(p, "actorTypes", ask.ActorTypes)
	p.between(ask.Between)
	p.day("asOf", ask.AsOf)
	return pagesOf[*accord.Participation](ctx, r, list, of, ask.Window, p)
}

// participationsLevel is for participations below actors or agreements that a list shows.
func participationsLevel(ask *accord.ParticipationsAsk) (l level, usual bool) {
	usual = opens(ask.Window) && participationOrder(ask.Order) == "" && !ask.Represented && ask.AsOf == "" && ask.Between == nil &&
		ask.RoleClasses == nil && ask.Polarities == nil && ask.Signatures == nil && ask.ActorTypes == nil
	p := params{}.opens(ask.Window)
	p.along(ask.Along)
	set(p, "roles", ask.Roles)
	return level{"participations", p, func(lists map[accord.ID]opening, nodes map[accord.ID]accord.Node, _ any) (any, error) {
		key := func(p *accord.Participation) accord.Key { return accord.TieKey(p) }
		of, err := openingPages(lists, ask.Window, key, decode[*accord.Participation])
		return accord.Pages[*accord.Participation]{Of: of, Nodes: nodes}, err
	}, nil}, usual
}

// guarantees tells whether participations are only those of guarantors, with the nouns at
// their other ends: one type of relationship leads there, since who has a role took part.
func guarantees(above string, ask *accord.ParticipationsAsk) bool {
	_, usual := participationsLevel(ask)
	along := map[string]accord.Along{"actors": accord.AlongTo, "agreements": accord.AlongFrom}[above]
	return usual && slices.Equal(ask.Roles, []accord.Role{accord.RoleGuarantor}) && along != 0 && ask.Along&^accord.AlongSelf == along
}

func guaranteesLevel(ask *accord.ParticipationsAsk) level {
	return level{"guarantees", params{}.opens(ask.Window), func(lists map[accord.ID]opening, nodes map[accord.ID]accord.Node, _ any) (any, error) {
		of, err := openingPages(lists, ask.Window, func(p *accord.Participation) accord.Key { return accord.TieKey(p) }, func(told any) (*accord.Participation, error) {
			far, err := nounOf(told.([]any)[1], nodes)
			if err != nil {
				return nil, err
			}
			nodes[far.NodeID()] = far
			return decode[*accord.Participation](told.([]any)[0])
		})
		return accord.Pages[*accord.Participation]{Of: of, Nodes: nodes}, err
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
