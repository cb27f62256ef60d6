package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// AgreementActors are the signatories of agreements, or the guarantors.
func (g *graph) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	t := &g.participations
	fits := func(row int32) bool { return t.all[row].Signs() }
	if ask.Guarantors {
		fits = func(row int32) bool { return t.all[row].Role == accord.RoleGuarantor && t.all[row].TookPart() }
	}
	return g.attendances(ctx, of, g.agreements, t.from, g.actorOrder(accord.DefaultActorOrder), fits, ask.Window, ask.Along)
}
