package storetest

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// words is a dataset of who says what: speakers, nameless ones too, stances spoken for
// another, allegations, claims that contradict each other, every kind of node and field.
func words() *accord.Dataset {
	s := draw()
	s.actor("army", "The army")
	s.actor("rebels", "The rebels")
	s.actor("spokesman", "The spokesman").Type = accord.TypePerson
	s.actor("nameless", "some opposition sources").Generic = true
	s.place("town", "Town", "")
	s.process("talks", "Talks", "")
	letter := s.source("letter", "A letter")
	letter.Kind, letter.Date, letter.Authors = accord.SourcePrimaryDocument, on("2016-10"), []string{"One", "Two"}
	letter.RepublishedFromID, letter.Reliability, letter.Accessed = report, accord.ReliabilityB, "2020-01-02"
	s.richDeal()
	s.spoken()
	s.alleged()
	s.quoted()
	s.Retired["source:was-letter"] = "source:letter"
	s.Retired["stance:was-a"] = "stance:a"
	s.Retired["claim:was-quote"] = "claim:quote-9"
	return s.settled()
}

// richDeal is an agreement with every field filled, and one with none.
func (s *sketch) richDeal() {
	yes, latitude, longitude := true, 33.5, 36.25
	s.agreement("bare", "A bare deal")
	g := s.signed("rich", "A rich deal \U0001F600", "2016-09-12T21:00")
	g.Description, g.Stage, g.Substage, g.Status = "All of it", accord.StageFrameworkPartial, "FrAg", accord.StatusInitial
	g.Level, g.Nature, g.Deals, g.Interim = accord.LevelLocal, accord.NatureOther, []accord.Deal{accord.DealDeEscalation, accord.DealTreaty}, &yes
	g.CountryIDs, g.PlaceIDs, g.ProcessID = []accord.ID{"place:town"}, []accord.ID{"place:town"}, "process:talks"
	g.Region, g.Conflict = "Middle East", "Syria"
	g.ExternalIDs = []accord.ExternalID{{Scheme: "pax-agreement", ID: "2157", URL: "https://example.org/2157"}}
	g.Documents = []accord.Document{{Title: "Text", Language: "ar", URL: "https://example.org/text"}}
	g.Local = &accord.Local{ProcessType: "II", LinkToNationalProcess: &yes, ParticipantTypes: []string{"local", "army"},
		Issues: []accord.LocalIssue{{Kind: accord.IssueGrievances, Text: "old ones"}}}
	g.Provisions = []accord.Provision{{Order: 1, Kind: accord.ProvisionCeasefire, Text: "stop"}, {Order: 2, Kind: accord.ProvisionReturn, Text: "come back", ConcernIDs: []accord.ID{"place:town", "actor:rebels"}}}
	g.Exclusions = []accord.Exclusion{{Order: 1, WhatID: "actor:nameless", Text: "not them"}}
	g.Coverage = []accord.Coverage{{Order: 1, Of: "signatories", Complete: new(bool), Stated: "over 20"}}
	planned := s.milestone(g, accord.MilestoneExpires, "2017")
	planned.Planned, planned.ByIDs, planned.PlaceID, planned.Note = true, []accord.ID{"actor:army"}, "place:town", "unless renewed"
	town := s.Places[0]
	town.Latitude, town.Longitude, town.Precision = &latitude, &longitude, "centre of the town"
	army := s.Actors[0]
	army.Founded, army.CountryIDs, army.Description = on("1946"), []accord.ID{"place:town"}, "of the country"
}

// spoken are stances, with speakers and without.
func (s *sketch) spoken() {
	a := s.stance("a", "actor:army", "agreement:rich", accord.PositionSupports)
	a.SpokenByIDs, a.Date = []accord.ID{"actor:spokesman", "actor:nameless"}, on("2016-09-13")
	a.Reasons = []accord.Reason{{Order: 1, Text: "peace", ClaimIDs: []accord.ID{"claim:stance-a"}}}
	b := s.stance("b", "actor:army", "process:talks", accord.PositionRejects)
	b.SpokenByIDs, b.Date = []accord.ID{"actor:spokesman"}, on("2016-09-14")
	denied := s.stance("c", "actor:rebels", "agreement:rich", accord.PositionRejects)
	denied.SpokenByIDs = []accord.ID{"actor:spokesman"}
	s.denied(denied)
	s.stance("d", "actor:spokesman", "agreement:rich", accord.PositionDoubts)
	s.stance("e", "actor:army", "agreement:rich", accord.PositionConditional) // a second position of one body
}

// alleged are allegations about an agreement, talks and a place.
func (s *sketch) alleged() {
	a := s.allegation("a", "actor:army", "agreement:rich")
	a.AllegedByIDs, a.Provision, a.Date = []accord.ID{"actor:rebels", "actor:nameless"}, 1, on("2016-10-01")
	b := s.allegation("b", "actor:army", "")
	b.ProcessID, b.AllegedByIDs = "process:talks", []accord.ID{"actor:rebels"}
	s.allegation("c", "actor:rebels", "").PlaceID = "place:town"
	denied := s.allegation("d", "actor:rebels", "agreement:rich")
	denied.AllegedByIDs = []accord.ID{"actor:army"}
	s.denied(denied)
	both := s.allegation("e", "actor:rebels", "agreement:rich")
	both.ProcessID, both.PlaceID = "process:talks", "place:town"
}

// quoted are claims with speakers and values that contradict each other.
func (s *sketch) quoted() {
	for _, q := range []struct{ slug, locator string }{{"9", "L9"}, {"10-b", "L10-L12"}, {"10-a", "L10"}, {"0", "title page"}, {"100", "row 100, Part"}} {
		c := s.claim("quote-"+q.slug, "agreement:rich")
		c.Attribute, c.SourceID, c.Locator, c.Kind = "remark", "source:letter", q.locator, accord.ClaimAttributed
		c.Attribution, c.Date, c.Text, c.Wording = &accord.Attribution{ToIDs: []accord.ID{"actor:nameless"}}, on("2016-10-02"), "a remark", "as found"
	}
	s.Claims[len(s.Claims)-1].Attribution = &accord.Attribution{ViaID: report, ToIDs: []accord.ID{"actor:spokesman", "actor:nameless"}}
	earlier := s.claim("quote-in-report", "agreement:rich")
	earlier.Attribute, earlier.Kind, earlier.Attribution = "remark", accord.ClaimAttributed, &accord.Attribution{ToIDs: []accord.ID{"actor:nameless"}}
	for n, value := range []string{"FACTION", "ALLIANCE"} {
		c := s.claim(fmt.Sprintf("rebels-type-%d", n), "actor:rebels")
		c.Attribute, c.Value = "type", value
	}
}
