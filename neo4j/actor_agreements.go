package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/actor_agreements.cypher
var actorAgreementsText string
var actorAgreementsList = listOf("actorAgreements", actorAgreementsText, "attended")

// ActorAgreements are the agreements that actors took part in.
func (r *reading) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	return tiesOf[accord.Attendance](ctx, r, actorAgreementsList, of, actorAgreements(ask))
}

func actorAgreements(ask *accord.ActorAgreementsAsk) lower {
	p := params{"order": agreementOrder(ask.Order)}
	if len(ask.Roles) == 1 && ask.RoleClasses == nil && (ask.Roles[0] == accord.RoleParty || ask.Roles[0] == accord.RoleGuarantor) {
		p["only"] = string(ask.Roles[0])
	}
	set(p, "types", typesOf(ask.Roles, ask.RoleClasses))
	p.between(ask.Between)
	return attendances("actorAgreements", p, ask.Window, ask.Along, ask.Below)
}
