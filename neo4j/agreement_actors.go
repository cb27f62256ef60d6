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
	return r.attendances(ctx, agreementActorsList, of, ask.Window, ask.Along, params{"guarantors": ask.Guarantors})
}
