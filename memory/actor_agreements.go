package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// ActorAgreements are the agreements that actors took part in.
func (g *graph) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	may := g.participate(func(p *accord.Participation) bool {
		return p.TookPart() && isOne(p.Role, ask.Roles) && isOne(p.Role.Class(), ask.RoleClasses)
	})
	fits := func(one met) bool { return may[one.like] }
	if ask.Between != nil {
		dated := g.agreementsDated(*ask.Between)
		fits = func(one met) bool { return may[one.like] && dated(one.far) }
	}
	usual, other := g.agreementOrder(accord.DefaultAgreementOrder), (*order)(nil)
	if ask.Order != (accord.AgreementOrder{}) && ask.Order != accord.DefaultAgreementOrder {
		o := g.agreementOrder(ask.Order)
		other = &o
	}
	return g.attendances(ctx, of, &g.signed, usual, other, fits, ask.Window, ask.Along)
}
