package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/agreement_actors.cypher
var agreementActorsText string
var agreementActorsList = listOf("agreementActors", agreementActorsText, "attended")

// AgreementActors are the signatories of agreements, or the guarantors.
func (r *reading) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	return tiesOf[accord.Attendance](ctx, r, agreementActorsList, of, agreementActors(ask))
}

func agreementActors(ask *accord.AgreementActorsAsk) lower {
	return attendances("agreementActors", params{"guarantors": ask.Guarantors}, ask.Window, ask.Along, ask.Below)
}
