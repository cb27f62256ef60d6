package storetest

import "github.com/accordgraph/accord"

// below asks for lists with others below them: what comes with a list is what is asked for by itself.
func (q quiz) below() {
	p := &proof{q.t, q.twin, q.ctx, q.oracle.data}
	w := accord.Window{Limit: one(q, "limit", []int{1000, 1, 3}), Count: q.rarely("count")}
	switch {
	case q.yes("of actors"):
		ask := &accord.ActorsAsk{Window: w, Below: q.lower(true, 3)}
		if q.yes("types") {
			ask.Filter = &accord.ActorFilter{Types: listOf(q, "types", accord.ActorTypes)}
		}
		page, err := q.twin.Actors(q.ctx, ask)
		p.answered(err)
		p.brought(page.Below, ask.Below, ids(page.Rows))
	default:
		ask := &accord.AgreementsAsk{Window: w, Below: q.lower(false, 3)}
		if between := q.between(); between != nil {
			ask.Filter = &accord.AgreementFilter{Between: between}
		}
		page, err := q.twin.Agreements(q.ctx, ask)
		p.answered(err)
		p.brought(page.Below, ask.Below, ids(page.Rows))
	}
}

// lower is a question below actors or agreements, mostly a usual one, with others below it.
func (q quiz) lower(actors bool, depth int) accord.TiesAsk {
	w := accord.Window{Limit: one(q, "limit", []int{2, 1, 1000}), Count: q.rarely("count"), Back: q.rarely("back")}
	roles := one(q, "roles", [][]accord.Role{nil, {accord.RoleParty}, {accord.RoleGuarantor}, {accord.RoleMediator}, {accord.RoleParty, accord.RoleGuarantor}, {}})
	switch {
	case depth == 0:
		return nil
	case q.chance("participations", 30):
		along := one(q, "along", []accord.Along{accord.AlongTo, accord.AlongFrom, q.along() &^ accord.AlongSelf})
		return &accord.ParticipationsAsk{Roles: roles, Window: w, Along: along}
	case actors:
		ask := &accord.ActorAgreementsAsk{Roles: roles, Window: w}
		ask.Below = q.lower(false, depth-1)
		return ask
	}
	ask := &accord.AgreementActorsAsk{Guarantors: q.rarely("guarantors"), Window: w}
	ask.Below = q.lower(true, depth-1)
	return ask
}
