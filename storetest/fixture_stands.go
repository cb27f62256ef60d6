package storetest

import "github.com/accordgraph/accord"

// stands is a dataset of who stood where and when: several ties of one actor to one
// deal, talks with rounds, dates that are open or unknown, agreements that came into
// force, ended, were renewed or attested, and claims that disagree.
func stands() *accord.Dataset {
	s := draw()
	for _, a := range [][2]string{{"a", "Alpha"}, {"b", "Bravo"}, {"c", "Charlie"}, {"d", "Delta"}, {"twin", "Alpha"}} {
		s.actor(a[0], a[1])
	}
	s.process("talks", "Talks", "").Start = on("2017-01-23")
	s.process("round", "Round", "process:talks").Start = on("2017-05-03")
	s.process("session", "Session", "process:round")
	s.signed("x", "Accord X", "2016-09-12")
	s.agreement("z", "Accord Z")
	s.standingTies()
	s.changingTies()
	s.forces()
	s.disputes()
	s.Retired["agreement:was-x"] = "agreement:x"
	s.Retired["process:was-talks"] = "process:talks"
	s.Retired["place:was-town"] = "place:town"
	return s.settled()
}

// standingTies are those to x: of alpha of every sort, of bravo none that stands.
func (s *sketch) standingTies() {
	s.absent("a-refused", "actor:a", "agreement:x", accord.PolarityRefused)
	s.absent("a-left-out", "actor:a", "agreement:x", accord.PolarityNotInvited)
	s.took("a-declared", "actor:a", "agreement:x", accord.RoleDeclarant).Signature = accord.SignatureNotSignatory
	s.took("a-sponsor", "actor:a", "agreement:x", accord.RoleSponsor)
	s.took("a-chair", "actor:a", "agreement:x", accord.RoleChair)
	s.stance("a-welcomes", "actor:a", "agreement:x", accord.PositionWelcomes)
	s.stance("a-doubts", "actor:a", "agreement:x", accord.PositionDoubts)
	s.denied(s.took("b-x", "actor:b", "agreement:x", accord.RoleParty))
	s.absent("twin-x", "actor:twin", "agreement:x", accord.PolarityExcluded)
	s.stance("d-x", "actor:d", "agreement:x", accord.PositionNeutral)
}

// changingTies are those by which actors change: charlie from against to for and
// back, delta without a date, the twin never.
func (s *sketch) changingTies() {
	s.stance("c-rejects", "actor:c", "agreement:x", accord.PositionRejects).Date = on("2016-09-13")
	s.took("c-talks", "actor:c", "process:talks", accord.RoleParty)
	s.took("c-chairs", "actor:c", "process:talks", accord.RoleChair).Date = on("2017-02-01") // neither for nor against
	s.absent("c-round", "actor:c", "process:round", accord.PolarityWithdrew)
	s.stance("c-session", "actor:c", "process:session", accord.PositionSupports).Date = on("../2017-06-01")
	s.stance("d-rejects", "actor:d", "agreement:x", accord.PositionRejects)
	s.took("d-talks", "actor:d", "process:talks", accord.RoleParty)
	s.took("twin-talks", "actor:twin", "process:talks", accord.RoleParty)
	s.took("twin-round", "actor:twin", "process:round", accord.RoleParty)
	s.took("a-session", "actor:a", "process:session", accord.RoleParty).Date = on("2017-06-02")
	s.absent("a-round", "actor:a", "process:round", accord.PolarityRefused)
}

// forces are agreements of one life each, over a town in a zone that straddles.
func (s *sketch) forces() {
	s.place("land", "Land", "")
	s.place("north", "North", "place:land")
	s.place("south", "South", "place:land")
	s.place("town", "Town", "place:north")
	s.place("quarter", "Quarter", "place:town")
	s.place("zone", "Zone", "").PartlyInIDs = []accord.ID{"place:north"}
	effect, expires := accord.MilestoneEntersIntoForce, accord.MilestoneExpires
	for _, of := range []struct {
		slug string
		life func(*accord.Agreement)
	}{
		{"signed-only", func(g *accord.Agreement) { s.milestone(g, accord.MilestoneSigned, "2017-07-22") }},
		{"attested", func(g *accord.Agreement) {
			s.milestone(g, effect, "2017-07-22")
			s.attest("attested", g, "2017-11-01", "YES")
		}},
		{"planned", func(g *accord.Agreement) { s.milestone(g, effect, "2017-08-18").Planned = true }},
		{"expired", func(g *accord.Agreement) { s.milestone(g, effect, "2017-01-01"); s.milestone(g, expires, "2017-03-01") }},
		{"uncertain", func(g *accord.Agreement) { s.milestone(g, effect, "2017-07"); s.milestone(g, expires, "2017-09") }},
		{"renewed", func(g *accord.Agreement) {
			s.milestone(g, effect, "2017-01-01")
			s.milestone(g, accord.MilestoneSuspended, "2017-02-01")
			s.milestone(g, accord.MilestoneRenewed, "2017-03-01")
			s.milestone(g, expires, "2018-01-01").Planned = true
		}},
		{"collapsed", func(g *accord.Agreement) {
			s.milestone(g, effect, "2017-01-01")
			s.milestone(g, accord.MilestoneCollapsed, "")
		}},
		{"superseded", func(g *accord.Agreement) { s.milestone(g, effect, "2016-01-01") }},
		{"broken", func(g *accord.Agreement) { s.milestone(g, effect, "2017-01-01") }},
		{"denied", func(g *accord.Agreement) {
			s.claim("no-effect", s.milestone(g, effect, "2017-01-01").ID).Denies = true
		}},
	} {
		of.life(s.agreement(of.slug, "Deal "+of.slug))
	}
	s.lineage("supersedes", "agreement:x", accord.LineageSupersedes, "agreement:superseded")
	s.lineage("amends", "agreement:x", accord.LineageAmends, "agreement:attested")
	s.allegation("broken", "actor:a", "agreement:broken").Date = on("2017-06-01")
	for _, g := range s.Agreements {
		g.PlaceIDs = []accord.ID{"place:town"}
	}
	last := s.signed("straddling", "Deal of the zone", "2017-01-01")
	s.milestone(last, effect, "2017-01-01")
	s.milestone(last, expires, "2018-01-01")
	last.PlaceIDs = []accord.ID{"place:zone", "place:south"}
	last.Exclusions = []accord.Exclusion{{Order: 1, WhatID: "actor:a", Text: "not alpha"}, {Order: 2, WhatID: "place:quarter", Text: "not the quarter"}}
	s.milestone(s.agreement("nowhere", "Deal without a place"), effect, "2017-01-01")
}

// attest is a claim that an agreement holds, or not, on a day.
func (s *sketch) attest(slug string, g *accord.Agreement, day, value string) {
	c := s.claim("in-force-"+slug, g.ID)
	c.Attribute, c.Value, c.Date = accord.AttributeInForce, value, on(day)
}

// disputes are claims that disagree: on a field, on a tie, across two things.
func (s *sketch) disputes() {
	for i, value := range []string{"2016-09-12", "2016-09-11"} {
		c := s.claim([]string{"date-1", "date-2"}[i], "milestone:x-1")
		c.Attribute, c.Value = "date", value
	}
	s.claim("denial", "participation:twin-x").Denies = true
	one, other := s.claim("mention-1", "agreement:z"), s.claim("mention-2", "agreement:x")
	one.Attribute, other.Attribute = "remark", "remark"
	one.ContradictIDs = []accord.ID{other.ID}
	for i, value := range []string{"FACTION", "ALLIANCE", "FACTION"} {
		c := s.claim([]string{"type-1", "type-2", "type-3"}[i], "actor:d")
		c.Attribute, c.Value = "type", value
	}
}
