package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/agreement_actors.cypher
var agreementActorsText string
var agreementActorsList = listOf("agreement_actors", agreementActorsText, "attended")

// AgreementActors are the signatories of agreements, or the guarantors.
func (r *reading) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	if pages, usual, err := usualPages[accord.Attendance](ctx, r, of, ask); usual {
		return pages, err
	}
	return attendances(ctx, r, agreementActorsList, of, params{"guarantors": ask.Guarantors}, ask.Window, ask.Along)
}

func agreementActorsLevel(ask *accord.AgreementActorsAsk) (l level, usual bool) {
	as := "SIGNATORY"
	if ask.Guarantors {
		as = "GUARANTOR"
	}
	byName := func(n accord.Node) accord.Key { return accord.SubjectKey(n.(*accord.Actor)) }
	return attendanceLevel("agreement_actors", params{"as": as}, ask.Window, ask.Along, byName, ask.Below), opens(ask.Window) && ask.Along&^accord.AlongSelf == 0
}
