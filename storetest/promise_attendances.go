package storetest

import "github.com/accordgraph/accord"

var attendancePromises = []promise{
	{"AgreementActors/SignatoriesEachOnce", signatoriesOnce},
	{"AgreementActors/NoRefusalsAndNoNotSignatory", signatoriesOnly},
	{"AgreementActors/DeniedAreLeftOut", signatoriesDenied},
	{"AgreementActors/GuarantorsByRoleAlone", guarantors},
	{"AgreementActors/OfAgreementsOnly", agreementActorsOf},
	{"AgreementActors/LimitIsPerAgreement", agreementActorsLimit},
	{"AgreementActors/ActorsAndClaimsComeAlong", agreementActorsAlong},
	{"ActorAgreements/EachOnceWithItsParticipations", actorAgreementsOnce},
	{"ActorAgreements/TookPartOnly", actorAgreementsTookPart},
	{"ActorAgreements/RolesAndClasses", actorAgreementsRoles},
	{"ActorAgreements/Orders", actorAgreementsOrders},
	{"ActorAgreements/OfActorsOnly", actorAgreementsOf},
	{"ActorAgreements/LimitIsPerActor", actorAgreementsLimit},
	{"ActorAgreements/AgreementsAndClaimsComeAlong", actorAgreementsAlong},
	{"ActorAgreements/ParticipationsWhenAsked", actorAgreementsTies},
}

// Signatories stand once each by name, with all participations that make them one, by id.
func signatoriesOnce(p *proof) {
	pages, err := p.AgreementActors(p.ctx, []accord.ID{"agreement:x"}, &accord.AgreementActorsAsk{Window: all, Along: accord.AlongTies})
	p.answered(err)
	page := pages.Of["agreement:x"]
	p.want(with(page.Rows), "actor:state", "actor:a", "actor:person")
	p.want(ids(page.Rows[1].Participations), "participation:a-x-1", "participation:a-x-2")
	p.true(page.Total == 3, "total %d: parallel ties count once", page.Total)
}

// Who refused, was not asked, took part as a third party or is known as no signatory is no signatory.
func signatoriesOnly(p *proof) {
	for _, id := range p.agreementActors("agreement:x", accord.AgreementActorsAsk{}) {
		p.true(id != "actor:b" && id != "actor:c" && id != "actor:d", "%s is no signatory", id)
	}
	p.want(p.agreementActors("agreement:nobody", accord.AgreementActorsAsk{}))
}

// A denied participation makes no signatory and no guarantor; a denial that is not preferred changes nothing.
func signatoriesDenied(p *proof) {
	p.want(p.agreementActors("agreement:y", accord.AgreementActorsAsk{}), "actor:b", "actor:state", "actor:e")
	p.want(p.agreementActors("agreement:y", accord.AgreementActorsAsk{Guarantors: true}))
}

// Guarantors are those that took part as such, whatever is known of their signature.
func guarantors(p *proof) {
	pages, err := p.AgreementActors(p.ctx, []accord.ID{"agreement:x"}, &accord.AgreementActorsAsk{Guarantors: true, Window: all, Along: accord.AlongTies})
	p.answered(err)
	page := pages.Of["agreement:x"]
	p.want(with(page.Rows), "actor:d", "actor:a")
	p.want(ids(page.Rows[1].Participations), "participation:a-x-3")
}

// Talks and actors have no signatories; retired ids of agreements have their page.
func agreementActorsOf(p *proof) {
	of := []accord.ID{"process:talks", "actor:a", "agreement:gone", "agreement:was-x"}
	pages, err := p.AgreementActors(p.ctx, of, &accord.AgreementActorsAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 1, "pages: %v", pages.Of)
	p.want(with(pages.Of["agreement:was-x"].Rows), "actor:state", "actor:a", "actor:person")
}

// Limit and keys bound the list of each agreement.
func agreementActorsLimit(p *proof) {
	of := []accord.ID{"agreement:x", "agreement:y"}
	pages, err := p.AgreementActors(p.ctx, of, &accord.AgreementActorsAsk{Window: accord.Window{Limit: 1, Count: true}})
	p.answered(err)
	p.want(with(pages.Of["agreement:x"].Rows), "actor:state")
	p.want(with(pages.Of["agreement:y"].Rows), "actor:b")
	key := pages.Of["agreement:x"].Keys[0]
	pages, err = p.AgreementActors(p.ctx, of, &accord.AgreementActorsAsk{Window: accord.Window{Limit: 1, After: key}})
	p.answered(err)
	p.want(with(pages.Of["agreement:x"].Rows), "actor:a")
	p.want(with(pages.Of["agreement:y"].Rows), "actor:e")
}

// The actors of the rows come along without being asked for, claims of their participations when asked.
func agreementActorsAlong(p *proof) {
	ask := accord.AgreementActorsAsk{Window: accord.Window{Limit: 2}, Along: accord.AlongClaims}
	pages, err := p.AgreementActors(p.ctx, []accord.ID{"agreement:x"}, &ask)
	p.answered(err)
	for _, id := range []accord.ID{"actor:state", "actor:a", "claim:participation-a-x-1", "claim:participation-a-x-2", "claim:participation-state-x"} {
		p.true(pages.Nodes[id] != nil, "%s did not come along", id)
	}
}

// An agreement stands once, however often the actor is tied to it, with the participations that count, by id.
func actorAgreementsOnce(p *proof) {
	pages, err := p.ActorAgreements(p.ctx, []accord.ID{"actor:a"}, &accord.ActorAgreementsAsk{Window: all, Along: accord.AlongTies})
	p.answered(err)
	page := pages.Of["actor:a"]
	p.want(with(page.Rows), "agreement:y", "agreement:x", "agreement:z")
	p.want(ids(page.Rows[1].Participations), "participation:a-x-1", "participation:a-x-2", "participation:a-x-3")
	p.true(page.Total == 3, "total %d: parallel ties count once", page.Total)
}

// Only what an actor took part in: no refusals, no denied ties, no talks.
func actorAgreementsTookPart(p *proof) {
	p.want(p.actorAgreements("actor:c", accord.ActorAgreementsAsk{}))
	p.want(p.actorAgreements("actor:d", accord.ActorAgreementsAsk{}), "agreement:x")
	p.want(p.actorAgreements("actor:e", accord.ActorAgreementsAsk{}), "agreement:y")
	p.want(p.actorAgreements("actor:f", accord.ActorAgreementsAsk{}))
}

// Roles and classes narrow agreements and the participations shown with them; an empty list leaves none.
func actorAgreementsRoles(p *proof) {
	third := accord.ActorAgreementsAsk{RoleClasses: []accord.RoleClass{accord.ClassThirdParty}, Window: all, Along: accord.AlongTies}
	pages, err := p.ActorAgreements(p.ctx, []accord.ID{"actor:a"}, &third)
	p.answered(err)
	p.want(with(pages.Of["actor:a"].Rows), "agreement:y", "agreement:x")
	p.want(ids(pages.Of["actor:a"].Rows[1].Participations), "participation:a-x-3")
	p.want(p.actorAgreements("actor:a", accord.ActorAgreementsAsk{Roles: []accord.Role{accord.RoleParty}}), "agreement:x", "agreement:z")
	p.want(p.actorAgreements("actor:a", accord.ActorAgreementsAsk{Roles: []accord.Role{}}))
	p.want(p.actorAgreements("actor:a", accord.ActorAgreementsAsk{
		Roles: []accord.Role{accord.RoleParty}, RoleClasses: []accord.RoleClass{accord.ClassThirdParty}}))
}

// The orders are those of agreements: unknown dates last in both directions.
func actorAgreementsOrders(p *proof) {
	for order, want := range map[accord.AgreementOrder][]accord.ID{
		{Field: accord.AgreementsByDate, Direction: accord.Ascending}:          {"agreement:x", "agreement:y", "agreement:z"},
		{Field: accord.AgreementsByDate, Direction: accord.Descending}:         {"agreement:y", "agreement:x", "agreement:z"},
		{Field: accord.AgreementsByTitle, Direction: accord.Descending}:        {"agreement:z", "agreement:y", "agreement:x"},
		{Field: accord.AgreementsByParticipants, Direction: accord.Descending}: {"agreement:x", "agreement:y", "agreement:z"},
	} {
		p.want(p.actorAgreements("actor:a", accord.ActorAgreementsAsk{Order: order}), want...)
	}
}

// Only actors have agreements that they took part in.
func actorAgreementsOf(p *proof) {
	of := []accord.ID{"agreement:x", "process:talks", "actor:gone", "actor:was-a"}
	pages, err := p.ActorAgreements(p.ctx, of, &accord.ActorAgreementsAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 1 && len(pages.Of["actor:was-a"].Rows) == 3, "pages: %v", pages.Of)
}

// Limit counts agreements, not participations, and for each actor by itself.
func actorAgreementsLimit(p *proof) {
	of := []accord.ID{"actor:a", "actor:state", "actor:b"}
	pages, err := p.ActorAgreements(p.ctx, of, &accord.ActorAgreementsAsk{Window: accord.Window{Limit: 2}})
	p.answered(err)
	p.want(with(pages.Of["actor:a"].Rows), "agreement:y", "agreement:x")
	p.want(with(pages.Of["actor:state"].Rows), "agreement:y", "agreement:x")
	p.true(pages.Of["actor:a"].Next && !pages.Of["actor:state"].Next && !pages.Of["actor:b"].Next, "Next of %v", pages.Of)
}

// The agreements of the rows come along without being asked for, claims when asked.
func actorAgreementsAlong(p *proof) {
	ask := accord.ActorAgreementsAsk{Roles: []accord.Role{accord.RoleGuarantor}, Window: all, Along: accord.AlongClaims}
	pages, err := p.ActorAgreements(p.ctx, []accord.ID{"actor:a", "actor:d"}, &ask)
	p.answered(err)
	for _, id := range []accord.ID{"agreement:x", "claim:participation-a-x-3", "claim:participation-d-x"} {
		p.true(pages.Nodes[id] != nil, "%s did not come along", id)
	}
}

// Participations are in the rows when they are asked for, and only then.
func actorAgreementsTies(p *proof) {
	for along, many := range map[accord.Along]int{0: 0, accord.AlongClaims: 0, accord.AlongTies: 3, accord.AlongTies | accord.AlongClaims: 3} {
		pages, err := p.ActorAgreements(p.ctx, []accord.ID{"actor:a"}, &accord.ActorAgreementsAsk{Window: all, Along: along})
		p.answered(err)
		got := pages.Of["actor:a"].Rows[1].Participations
		p.true(len(got) == many, "along %d: %v", along, ids(got))
	}
}
