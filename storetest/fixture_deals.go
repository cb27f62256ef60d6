package storetest

import "github.com/accordgraph/accord"

// deals is a dataset of who took part in what: parallel ties, actors in two roles,
// refusals, denials, a delegation, persons who represent, an actor without ties.
func deals() *accord.Dataset {
	s := draw()
	for _, a := range [][2]string{{"a", "Delta"}, {"b", "Bravo"}, {"c", "Charlie"}, {"e", "Echo"}, {"f", "Foxtrot"}} {
		s.actor(a[0], a[1])
	}
	s.actor("d", "Alpha").Type = accord.TypeState
	s.actor("state", "Bravo").Type = accord.TypeState
	s.actor("group", "Delegation").Type = accord.TypeDelegation
	s.actor("person", "Person").Type = accord.TypePerson
	s.actor("crowd", "the people").Generic = true
	s.dealsOf()
	s.dealTies()
	s.dealRepresentatives()
	s.stance("a-x", "actor:a", "agreement:x", accord.PositionRejects)
	s.stance("b-x", "actor:b", "agreement:x", accord.PositionSupports)
	s.stance("b-talks", "actor:b", "process:talks", accord.PositionRejects)
	s.denied(s.stance("c-x", "actor:c", "agreement:x", accord.PositionRejects))
	s.Retired["agreement:was-x"] = "agreement:x"
	s.Retired["actor:was-a"] = "actor:a"
	s.Retired["participation:was-a-x"] = "participation:a-x-1"
	return s.settled()
}

// dealsOf are the agreements and talks of deals.
func (s *sketch) dealsOf() {
	x := s.signed("x", "Accord X", "2016-09-12")
	x.Stage, x.Status, x.Level = accord.StageCeasefire, accord.StatusMultipartySigned, accord.LevelLocal
	x.Deals = []accord.Deal{accord.DealCeasefire, accord.DealEvacuation}
	y := s.signed("y", "Accord Y", "2017-05-04")
	y.Stage, y.Status, y.Level = accord.StageRenewal, accord.StatusUnilateral, accord.LevelIntrastate
	y.Deals = []accord.Deal{accord.DealCeasefire}
	s.agreement("z", "Accord Z").Deals = []accord.Deal{accord.DealTreaty}
	s.signed("nobody", "A deal of nobody", "2015-01-01").Level = accord.LevelLocal
	s.process("talks", "Talks", "").Start = on("2017-01-23")
}

// dealTies are the participations of deals but those with representatives.
func (s *sketch) dealTies() {
	s.took("a-x-1", "actor:a", "agreement:x", accord.RoleParty).Signature = accord.SignatureSigned
	s.took("a-x-2", "actor:a", "agreement:x", accord.RoleParty)
	s.took("a-x-3", "actor:a", "agreement:x", accord.RoleGuarantor)
	s.took("a-y", "actor:a", "agreement:y", accord.RoleMediator)
	s.took("a-z", "actor:a", "agreement:z", accord.RoleParty)
	s.took("a-talks", "actor:a", "process:talks", accord.RoleParty)
	s.took("b-x", "actor:b", "agreement:x", accord.RoleParty).Signature = accord.SignatureNotSignatory
	s.took("b-y", "actor:b", "agreement:y", accord.RoleParty)
	s.absent("c-x-1", "actor:c", "agreement:x", accord.PolarityRefused)
	s.absent("c-x-2", "actor:c", "agreement:x", accord.PolarityNotInvited)
	s.absent("c-y", "actor:c", "agreement:y", accord.PolarityWithdrew)
	s.took("d-x", "actor:d", "agreement:x", accord.RoleGuarantor)
	s.denied(s.took("d-y", "actor:d", "agreement:y", accord.RoleGuarantor))
	s.took("d-talks", "actor:d", "process:talks", accord.RoleHost)
	s.denied(s.took("e-x", "actor:e", "agreement:x", accord.RoleParty))
	doubted := s.took("e-y", "actor:e", "agreement:y", accord.RoleParty)
	s.claim("doubt", doubted.ID).Denies = true
}

// dealRepresentatives are the state, the delegation, and the person who sat for both.
func (s *sketch) dealRepresentatives() {
	sat := s.took("person-x", "actor:person", "agreement:x", accord.RoleRepresentative)
	sat.Delegation = &accord.Delegation{PartOfID: "actor:group", OnBehalfOfID: "actor:state"}
	s.took("state-x", "actor:state", "agreement:x", accord.RoleRepresentedParty).Delegation = representedBy("actor:person", "actor:crowd")
	s.took("state-y", "actor:state", "agreement:y", accord.RoleParty).Delegation = representedBy("actor:person")
	refused := s.took("state-z", "actor:state", "agreement:z", accord.RoleParty)
	refused.Delegation = representedBy("actor:person")
	s.denied(refused)
}

func representedBy(ids ...accord.ID) *accord.Delegation {
	return &accord.Delegation{RepresentedByIDs: ids}
}
