package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// ActorAgreements are the agreements that actors took part in.
func (g *graph) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	t := &g.participations
	o := g.agreementOrder(ask.Order)
	fits := func(row int32) bool {
		p := t.all[row]
		return p.TookPart() && isOne(p.Role, ask.Roles) && isOne(p.Role.Class(), ask.RoleClasses) && g.agreements.has(t.to[row]) &&
			(ask.Between == nil || g.agreement(t.to[row]).When.Overlaps(*ask.Between))
	}
	return g.attendances(ctx, of, g.actors, t.to, o, fits, ask.Window, ask.Along)
}
