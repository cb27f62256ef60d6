package storetest

import "github.com/accordgraph/accord"

var agreementFilterPromises = []promise{
	{"Agreements/ByDateUnlessAsked", agreementsDefault},
	{"Agreements/IDs", agreementsIDs},
	{"Agreements/StagesLevelsStatuses", agreementsFields},
	{"Agreements/DealsAnyOfThem", agreementsDeals},
	{"Agreements/ParticipantsEach", agreementsParticipants},
	{"Agreements/RolesAlone", agreementsRoles},
	{"Agreements/Not", agreementsNot},
	{"Agreements/AllFieldsHold", agreementsCombined},
	{"Agreements/EmptyListMatchesNothing", agreementsEmptyList},
	{"Agreements/EmptyNotTakesOutNothing", agreementsEmptyNot},
	{"Agreements/UnknownIDInEachField", agreementsUnknown},
	{"Agreements/FirstUnknownIDIsNamed", agreementsFirstUnknown},
}

// Without an order the latest comes first, unknown dates last.
func agreementsDefault(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{}), "agreement:y", "agreement:x", "agreement:nobody", "agreement:z")
}

// IDs: any of them, retired ones too.
func agreementsIDs(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{IDs: []accord.ID{"agreement:z", "agreement:was-x", "agreement:x"}}), "agreement:x", "agreement:z")
}

// An agreement without a stage, level or status has none of those asked for.
func agreementsFields(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Stages: []accord.Stage{accord.StageRenewal, accord.StageCeasefire}}), "agreement:y", "agreement:x")
	p.want(p.agreements(accord.AgreementFilter{Levels: []accord.Level{accord.LevelLocal}}), "agreement:x", "agreement:nobody")
	p.want(p.agreements(accord.AgreementFilter{Statuses: []accord.Status{accord.StatusUnilateral}}), "agreement:y")
	p.want(p.agreements(accord.AgreementFilter{Statuses: []accord.Status{accord.StatusUnclear}}))
}

// One deal in common is enough.
func agreementsDeals(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Deals: []accord.Deal{accord.DealEvacuation, accord.DealTreaty}}), "agreement:x", "agreement:z")
	p.want(p.agreements(accord.AgreementFilter{Deals: []accord.Deal{accord.DealCeasefire}}), "agreement:y", "agreement:x")
}

// Each participant took part, in one of the roles if given; neither refusals nor denied ties count.
func agreementsParticipants(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Participants: []accord.ID{"actor:was-a"}}), "agreement:y", "agreement:x", "agreement:z")
	p.want(p.agreements(accord.AgreementFilter{Participants: []accord.ID{"actor:a", "actor:b"}}), "agreement:y", "agreement:x")
	p.want(p.agreements(accord.AgreementFilter{Participants: []accord.ID{"actor:a", "actor:d"}, Roles: []accord.Role{accord.RoleGuarantor}}), "agreement:x")
	p.want(p.agreements(accord.AgreementFilter{Participants: []accord.ID{"actor:c"}}))
	p.want(p.agreements(accord.AgreementFilter{Participants: []accord.ID{"actor:e"}}), "agreement:y")
	p.want(p.agreements(accord.AgreementFilter{Participants: []accord.ID{"actor:state"}}), "agreement:y", "agreement:x")
}

// Roles alone: somebody took part in one of them.
func agreementsRoles(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Roles: []accord.Role{accord.RoleGuarantor}}), "agreement:x")
	p.want(p.agreements(accord.AgreementFilter{Roles: []accord.Role{accord.RoleMediator, accord.RoleRepresentative}}), "agreement:y", "agreement:x")
	p.want(p.agreements(accord.AgreementFilter{Roles: []accord.Role{accord.RoleHost}}))
}

// Any field of Not takes out.
func agreementsNot(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Not: &accord.AgreementExclusion{IDs: []accord.ID{"agreement:was-x"}, Deals: []accord.Deal{accord.DealTreaty}}}),
		"agreement:y", "agreement:nobody")
	p.want(p.agreements(accord.AgreementFilter{Not: &accord.AgreementExclusion{Levels: []accord.Level{accord.LevelLocal}}}), "agreement:y", "agreement:z")
	p.want(p.agreements(accord.AgreementFilter{Not: &accord.AgreementExclusion{Participants: []accord.ID{"actor:d", "actor:e", "actor:c"}}}), "agreement:nobody", "agreement:z")
}

// Several fields: all hold.
func agreementsCombined(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{
		Deals: []accord.Deal{accord.DealCeasefire}, Levels: []accord.Level{accord.LevelLocal, accord.LevelIntrastate}, Text: "accord",
		Participants: []accord.ID{"actor:state"}, Between: &accord.DateRange{From: "2017-01-01"},
	}), "agreement:y")
}

// An empty list of a filter matches nothing.
func agreementsEmptyList(p *proof) {
	for _, f := range []accord.AgreementFilter{
		{IDs: []accord.ID{}}, {Stages: []accord.Stage{}}, {Deals: []accord.Deal{}}, {Levels: []accord.Level{}}, {Statuses: []accord.Status{}},
		{Participants: []accord.ID{}}, {Roles: []accord.Role{}}, {Participants: []accord.ID{}, Roles: []accord.Role{accord.RoleParty}},
		{Participants: []accord.ID{"actor:a"}, Roles: []accord.Role{}},
	} {
		p.want(p.agreements(f))
	}
}

// Empty lists below Not take out nothing.
func agreementsEmptyNot(p *proof) {
	not := &accord.AgreementExclusion{IDs: []accord.ID{}, Deals: []accord.Deal{}, Levels: []accord.Level{}, Participants: []accord.ID{}}
	p.true(len(p.agreements(accord.AgreementFilter{Not: not})) == 4, "an empty Not takes out agreements")
}

// An id that is not there or of the wrong kind is an UnknownError with its path.
func agreementsUnknown(p *proof) {
	for _, c := range []struct {
		filter accord.AgreementFilter
		id     accord.ID
		path   []string
	}{
		{accord.AgreementFilter{IDs: []accord.ID{"process:talks"}}, "process:talks", []string{"ids"}},
		{accord.AgreementFilter{Within: "place:gone"}, "place:gone", []string{"within"}},
		{accord.AgreementFilter{Covers: "agreement:x"}, "agreement:x", []string{"covers"}},
		{accord.AgreementFilter{Process: "agreement:x"}, "agreement:x", []string{"process"}},
		{accord.AgreementFilter{Participants: []accord.ID{"actor:a", "actor:gone"}}, "actor:gone", []string{"participants"}},
		{accord.AgreementFilter{Excludes: "participation:a-y"}, "participation:a-y", []string{"excludes"}},
		{accord.AgreementFilter{Not: &accord.AgreementExclusion{IDs: []accord.ID{"agreement:gone"}}}, "agreement:gone", []string{"not", "ids"}},
		{accord.AgreementFilter{Not: &accord.AgreementExclusion{Participants: []accord.ID{"agreement:x"}}}, "agreement:x", []string{"not", "participants"}},
	} {
		_, err := p.Agreements(p.ctx, &accord.AgreementsAsk{Filter: &c.filter, Window: all})
		p.unknown(err, c.id, c.path...)
	}
}

// Of several unknown ids the first is named, in the order of Refs.
func agreementsFirstUnknown(p *proof) {
	f := accord.AgreementFilter{Not: &accord.AgreementExclusion{IDs: []accord.ID{"agreement:gone"}}, Participants: []accord.ID{"actor:gone"}, Covers: "place:gone"}
	_, err := p.Agreements(p.ctx, &accord.AgreementsAsk{Filter: &f, Window: all})
	p.unknown(err, "place:gone", "covers")
}
