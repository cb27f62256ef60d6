package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// AgreementActors are the signatories of agreements, or the guarantors.
func (g *graph) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	may := g.participate((*accord.Participation).Signs)
	if ask.Guarantors {
		may = g.participate(func(p *accord.Participation) bool { return p.Role == accord.RoleGuarantor && p.TookPart() })
	}
	fits := func(one met) bool { return may[one.like] }
	return g.attendances(ctx, of, &g.seated, g.actorOrder(accord.DefaultActorOrder), nil, fits, ask.Window, ask.Along)
}
