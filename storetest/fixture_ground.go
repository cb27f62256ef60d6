package storetest

import "github.com/accordgraph/accord"

// ground is a dataset of places within places, zones that straddle, and talks three deep.
func ground() *accord.Dataset {
	s := draw()
	s.place("land", "Land", "")
	s.place("north", "North", "place:land")
	s.place("south", "South", "place:land")
	s.place("town", "Town", "place:north")
	s.place("village", "Town", "place:north")
	s.place("quarter", "A quarter", "place:town")
	s.place("zone", "Zone", "").PartlyInIDs = []accord.ID{"place:north", "place:south"}
	s.place("camp", "Camp", "place:zone")
	s.place("sea", "Sea", "")
	s.Retired["place:was-north"] = "place:north"
	s.process("track", "Track", "")
	s.process("round-b", "Round", "process:track").Start = on("2017-01-01")
	s.process("round-a", "Round", "process:track").Start = on("2017-02-01")
	s.process("session", "Session", "process:round-b")
	s.process("other", "Other", "")
	s.Retired["process:was-track"] = "process:track"
	s.groundDeals()
	s.groundActors()
	return s.settled()
}

// groundDeals cover places and belong to talks.
func (s *sketch) groundDeals() {
	for i, g := range []struct {
		slug    string
		places  []accord.ID
		process accord.ID
	}{
		{"quarter", []accord.ID{"place:quarter"}, ""},
		{"town", []accord.ID{"place:town"}, "process:session"},
		{"north", []accord.ID{"place:north"}, "process:round-b"},
		{"zone", []accord.ID{"place:zone"}, "process:track"},
		{"camp", []accord.ID{"place:camp"}, ""},
		{"two", []accord.ID{"place:quarter", "place:sea"}, "process:round-a"},
		{"nowhere", nil, "process:other"},
	} {
		deal := s.signed(g.slug, "Deal of "+g.slug, []string{"2016-01-01", "2016-02-01", "2016-03-01", "2016-04-01", "2016-05-01", "2016-05-01", ""}[i])
		deal.PlaceIDs, deal.ProcessID = g.places, g.process
	}
	s.Agreements[2].Exclusions = []accord.Exclusion{{Order: 1, WhatID: "place:camp", Text: "but for the camp"}, {Order: 2, Text: "and others"}}
	s.Agreements[3].Exclusions = []accord.Exclusion{{Order: 1, WhatID: "actor:a", Text: "not a"}, {Order: 2, WhatID: "place:camp", Text: "nor the camp"}}
}

// groundActors took part somewhere, or did not.
func (s *sketch) groundActors() {
	for _, slug := range []string{"a", "b", "c", "d", "e"} {
		s.actor(slug, slug)
	}
	s.took("a-quarter", "actor:a", "agreement:quarter", accord.RoleParty)
	s.took("b-session", "actor:b", "process:session", accord.RoleChair)
	s.took("b-camp", "actor:b", "agreement:camp", accord.RoleWitness)
	s.took("c-town", "actor:c", "agreement:town", accord.RoleParty)
	s.absent("d-north", "actor:d", "agreement:north", accord.PolarityRefused)
	s.took("d-other", "actor:d", "agreement:nowhere", accord.RoleParty)
	s.denied(s.took("e-zone", "actor:e", "agreement:zone", accord.RoleParty))
	s.took("e-track", "actor:e", "process:track", accord.RoleHost)
}
