package storetest

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// webs is a dataset of who signed with whom: parallel seats, third parties, actors
// that act for others, an alliance within an alliance, organs of organs in a circle,
// generic actors, a second source, ways of several lengths.
func webs() *accord.Dataset {
	s := draw()
	for _, a := range []struct {
		slug string
		kind accord.ActorType
	}{
		{"a", accord.TypeFaction}, {"b", accord.TypeFaction}, {"c", accord.TypeFaction}, {"d", accord.TypeFaction}, {"far", accord.TypeFaction},
		{"state", accord.TypeState}, {"army", accord.TypeStateOrgan}, {"guard", accord.TypeStateOrgan}, {"room", accord.TypeAlliance},
		{"union", accord.TypeAlliance}, {"member", accord.TypeFaction}, {"late", accord.TypeFaction}, {"envoy", accord.TypePerson}, {"alone", accord.TypeFaction},
	} {
		s.actor(a.slug, a.slug).Type = a.kind
	}
	s.actor("crowd", "the crowd").Generic = true
	s.source("other", "The other")
	s.source("page", "A page")
	for _, g := range [][2]string{{"x", "2016-09-12"}, {"y", "2017-05-04"}, {"z", ""}, {"w", "2018-01-01"}, {"v", "2017"}} {
		s.signed(g[0], "Accord "+g[0], g[1])
	}
	s.Agreements[0].PlaceIDs = []accord.ID{s.place("town", "Town", s.place("land", "Land", "").ID).ID}
	s.process("talks", "Talks", "").Start = on("2017-01-23")
	s.webSeats()
	s.webLinks()
	s.Retired["actor:was-a"] = "actor:a"
	s.Retired["source:was-other"] = "source:other"
	return s.settled()
}

// webSeats are who signed what.
func (s *sketch) webSeats() {
	sign := func(slug string, actor, to accord.ID) *accord.Participation {
		return s.took(slug, actor, to, accord.RoleParty)
	}
	for _, deal := range []string{"x", "y", "z"} {
		sign("a-"+deal, "actor:a", accord.ID("agreement:"+deal)).Signature = accord.SignatureSigned
		sign("b-"+deal, "actor:b", accord.ID("agreement:"+deal))
	}
	s.took("a-x-2", "actor:a", "agreement:x", accord.RoleRepresentedParty)
	s.took("a-x-3", "actor:a", "agreement:x", accord.RoleGuarantor)
	sign("c-x", "actor:c", "agreement:x").Signature = accord.SignatureSigned
	sign("crowd-x", "actor:crowd", "agreement:x")
	s.took("d-x", "actor:d", "agreement:x", accord.RoleGuarantor)
	sign("d-y", "actor:d", "agreement:y").Signature = accord.SignatureNotSignatory
	s.absent("d-z", "actor:d", "agreement:z", accord.PolarityRefused)
	s.denied(sign("far-x", "actor:far", "agreement:x"))
	s.took("state-w", "actor:state", "agreement:w", accord.RoleRepresentedParty)
	s.took("envoy-w", "actor:envoy", "agreement:w", accord.RoleRepresentative).Delegation = &accord.Delegation{OnBehalfOfID: "actor:state"}
	sign("c-w", "actor:c", "agreement:w")
	sign("army-y", "actor:army", "agreement:y")
	sign("room-v", "actor:room", "agreement:v")
	sign("far-v", "actor:far", "agreement:v")
	sign("a-talks", "actor:a", "process:talks")
	sign("far-talks", "actor:far", "process:talks")
	told := s.claim("told", "participation:c-x")
	told.SourceID = "source:other"
	s.Claims[s.place0("claim:participation-b-y")].SourceID = "source:other"
	s.Claims[s.place0("claim:participation-b-x")].Attribution = &accord.Attribution{ViaID: "source:page"}
}

// webLinks are who belongs to whom.
func (s *sketch) webLinks() {
	s.link("room-union", "actor:union", accord.LinkMemberOf, "actor:room").Start = on("2016")
	s.link("member-union", "actor:member", accord.LinkMemberOf, "actor:union")
	s.link("late-union", "actor:late", accord.LinkMemberOf, "actor:union").Start = on("2018-06-01")
	s.link("far-a", "actor:far", accord.LinkMemberOf, "actor:a") // a is no alliance
	s.link("army-guard", "actor:army", accord.LinkOrganOf, "actor:guard")
	s.link("guard-state", "actor:guard", accord.LinkOrganOf, "actor:state")
	s.link("guard-union", "actor:guard", accord.LinkOrganOf, "actor:union") // of two the smaller id
	s.link("state-army", "actor:state", accord.LinkOrganOf, "actor:army")   // a circle
	s.link("c-rival", "actor:alone", accord.LinkRivalOf, "actor:c")
	s.link("crowd-far", "actor:crowd", accord.LinkAlliedWith, "actor:far")
	s.stance("alone-x", "actor:alone", "agreement:x", accord.PositionRejects)
	s.lineage("y-x", "agreement:y", accord.LineageRenews, "agreement:x")
	s.allegation("c-x", "actor:c", "agreement:x")
	ambush := s.allegation("c-town", "actor:c", "")
	ambush.PlaceID = "place:town"
}

// place0 is where a claim stands while the dataset is drawn.
func (s *sketch) place0(id accord.ID) int {
	for i, c := range s.Claims {
		if c.ID == id {
			return i
		}
	}
	panic(fmt.Sprintf("no claim %s", id))
}

// hub is a dataset of one actor with more ties than a fan holds.
func hub() *accord.Dataset {
	s := draw()
	s.actor("hub", "hub")
	for i := range accord.SubgraphFanOut + 20 {
		g := s.signed(fmt.Sprintf("g%03d", i), "Deal", fmt.Sprintf("2016-%02d-%02d", 1+i%12, 1+i%28))
		s.took(fmt.Sprintf("hub-%03d", i), "actor:hub", g.ID, accord.RoleParty)
	}
	return s.settled()
}

// proxies is a dataset of two actors who sign three agreements: at one of them an actor
// acts for the other, by two participations; at one each for the other; at one neither.
func proxies() *accord.Dataset {
	s := draw()
	s.actor("one", "one")
	s.actor("two", "two")
	s.actor("guest", "guest")
	acts := func(slug string, actor, to accord.ID, role accord.Role, behalf accord.ID) {
		s.took(slug, actor, to, role).Delegation = &accord.Delegation{OnBehalfOfID: behalf}
	}
	for _, slug := range []string{"sent", "mutual", "own"} {
		s.signed(slug, "Deal", "2016")
		s.took("guest-"+slug, "actor:guest", accord.ID("agreement:"+slug), accord.RoleParty)
	}
	s.took("two-sent", "actor:two", "agreement:sent", accord.RoleParty)
	acts("one-sent", "actor:one", "agreement:sent", accord.RoleParty, "actor:two")
	acts("one-sent-too", "actor:one", "agreement:sent", accord.RoleRepresentative, "actor:two")
	acts("one-mutual", "actor:one", "agreement:mutual", accord.RoleParty, "actor:two")
	acts("two-mutual", "actor:two", "agreement:mutual", accord.RoleParty, "actor:one")
	s.took("one-own", "actor:one", "agreement:own", accord.RoleParty)
	s.took("two-own", "actor:two", "agreement:own", accord.RoleParty)
	return s.settled()
}

// crossing is a dataset of two ways that begin alike, one through a generic actor, from a
// subject with many ties to one with few.
func crossing() *accord.Dataset {
	s := draw()
	link := func(from, to string) {
		s.link(from+"-"+to, accord.ID("actor:"+from), accord.LinkMemberOf, accord.ID("actor:"+to))
	}
	for _, slug := range []string{"a", "m", "n", "z"} {
		s.actor(slug, slug)
	}
	s.actor("crowd", "the crowd").Generic = true
	for i := range 20 {
		slug := fmt.Sprintf("aside-%02d", i)
		s.actor(slug, slug)
		link("a", slug)
	}
	for _, ends := range [][2]string{{"a", "m"}, {"m", "crowd"}, {"m", "n"}, {"crowd", "z"}, {"n", "z"}} {
		link(ends[0], ends[1])
	}
	return s.settled()
}
