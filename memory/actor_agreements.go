package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// ActorAgreements are the agreements that actors took part in.
func (g *graph) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	t := &g.participations
	o := g.agreementOrder(ask.Order)
	may := g.participate(func(p *accord.Participation) bool {
		return p.TookPart() && isOne(p.Role, ask.Roles) && isOne(p.Role.Class(), ask.RoleClasses)
	})
	fits := func(row int32) bool {
		return may[t.like[row]] && g.agreements.has(t.to[row]) && (ask.Between == nil || g.agreement(t.to[row]).When.Overlaps(*ask.Between))
	}
	return g.attendances(ctx, of, g.actors, t.to, o, fits, ask.Window, ask.Along)
}
