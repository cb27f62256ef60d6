package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/actor_agreements.cypher
var actorAgreementsText string
var actorAgreementsList = listOf("actor_agreements", actorAgreementsText, "attended")

// ActorAgreements are the agreements that actors took part in.
func (r *reading) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	if pages, usual, err := usualPages[accord.Attendance](ctx, r, of, ask); usual {
		return pages, err
	}
	p := params{"order": agreementOrder(ask.Order)}
	set(p, "types", typesOf(ask.Roles, ask.RoleClasses))
	p.between(ask.Between)
	return attendances(ctx, r, actorAgreementsList, of, p, ask.Window, ask.Along)
}

// The questions for agreements of actors that are usual, by the one role.
var usualRoles = map[accord.Role]string{accord.RoleParty: "signed", accord.RoleGuarantor: "guaranteed"}

func actorAgreementsLevel(above string, ask *accord.ActorAgreementsAsk) (l level, usual bool) {
	way, usual := "attended", ask.Roles == nil
	if len(ask.Roles) == 1 {
		way, usual = usualRoles[ask.Roles[0]]
	}
	name := "actor_agreements"
	if above == "" || above == "actors" {
		name = way
	}
	usual = usual && opens(ask.Window) && ask.Along&^accord.AlongSelf == 0 && ask.Between == nil && ask.RoleClasses == nil &&
		agreementOrder(ask.Order) == agreementOrder(accord.DefaultAgreementOrder)
	return attendanceLevel(name, params{"as": way}, ask.Window, ask.Along, newest, ask.Below), usual
}

// newest is the key of an agreement in the usual order.
func newest(n accord.Node) accord.Key {
	return accord.AgreementKey(n.(*accord.Agreement), accord.DefaultAgreementOrder)
}
