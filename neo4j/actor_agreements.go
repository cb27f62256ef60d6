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
	p := params{"order": agreementOrder(ask.Order)}
	set(p, "roles", ask.Roles)
	set(p, "classes", ask.RoleClasses)
	p.between(ask.Between)
	return r.attendances(ctx, actorAgreementsList, of, ask.Window, ask.Along, p)
}
