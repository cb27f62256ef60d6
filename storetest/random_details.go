package storetest

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// details fills the fields of nouns.
func (m *maker) details() {
	for _, a := range m.Actors {
		a.Type, a.Generic, a.Collective = pick(m, accord.ActorTypes[:1+m.upTo(len(accord.ActorTypes)-1)]), m.chance(20), m.chance(20)
		a.CountryIDs, a.Description = few(m, 20, 2, m.placeIDs()), maybe(m, 30, prose)
		a.Founded, a.Dissolved = m.span()
		a.Names = append(a.Names, m.names(a)...)
		a.ExternalIDs = m.externalIDs(a.ID)
	}
	for _, p := range m.Processes {
		p.Bucket, p.PlaceIDs, p.Description = m.chance(20), few(m, 30, 2, m.placeIDs()), maybe(m, 20, prose)
		p.Start, p.End = m.span()
		p.Names = append(p.Names, m.names(p)...)
		p.Coverage = m.coverage(p.ID)
	}
	for _, p := range m.Places {
		p.Kind, p.Precision = pick(m, accord.PlaceKinds), maybe(m, 20, phrases)
		if m.chance(40) {
			latitude, longitude := float64(m.upTo(180)-90)/2, float64(m.upTo(3600)-1800)/10
			p.Latitude, p.Longitude = &latitude, &longitude
		}
		p.Names = append(p.Names, m.names(p)...)
	}
	for _, g := range m.Agreements {
		m.deal(g)
	}
}

// names are further spellings of a subject, none of them its label.
func (m *maker) names(of accord.Subject) (all []accord.Name) {
	seen := map[string]bool{of.Label(): true}
	for n := range m.upTo(2) {
		text := m.text()
		if seen[text] {
			continue
		}
		seen[text] = true
		name := m.name(of, n+1, text, pick(m, accord.NameKinds[1:]))
		name.Language, name.Script = maybe(m, 30, []string{"en", "ar"}), maybe(m, 30, []string{"Latn", "Arab"})
		name.ValidFrom, name.ValidTo = m.span()
		all = append(all, name)
	}
	return all
}

// entry makes the claim of an entry of a list, and gives its id.
func (m *maker) entry(of accord.ID, attribute, value string) []accord.ID {
	c := m.claim(fmt.Sprintf("%s-%s-entry-%d", of.Kind(), of.Slug(), len(m.Claims)), of)
	c.Attribute, c.Value = attribute, value
	m.say(c)
	return []accord.ID{c.ID}
}

func (m *maker) externalIDs(of accord.ID) (all []accord.ExternalID) {
	if m.chance(20) {
		id := fmt.Sprintf("%s-%d", of.Slug(), m.upTo(99))
		all = append(all, accord.ExternalID{Scheme: "pax", ID: id, URL: maybe(m, 30, addresses), ClaimIDs: m.entry(of, "externalIds", "pax "+id)})
	}
	return all
}

func (m *maker) coverage(of accord.ID) (all []accord.Coverage) {
	for n := range m.upTo(2) {
		c := accord.Coverage{Order: n + 1, Of: "signatories", Complete: maybe(m, 50, yesOrNo()), Stated: maybe(m, 50, phrases)}
		c.ClaimIDs = m.entry(of, fmt.Sprintf("coverage.%d", c.Order), c.Stated)
		all = append(all, c)
	}
	return all
}

func yesOrNo() []*bool {
	yes, no := true, false
	return []*bool{&yes, &no}
}

// deal fills an agreement.
func (m *maker) deal(g *accord.Agreement) {
	g.Stage, g.Status, g.Level = maybe(m, 70, accord.Stages[:3]), maybe(m, 70, accord.Statuses[:3]), maybe(m, 70, accord.Levels)
	g.Nature, g.Deals, g.Interim = maybe(m, 50, accord.Natures), few(m, 50, 3, accord.Deals[:5]), maybe(m, 30, yesOrNo())
	g.PlaceIDs, g.CountryIDs, g.ProcessID = few(m, 40, 3, m.placeIDs()), few(m, 20, 2, m.placeIDs()), maybe(m, 50, m.processIDs())
	g.Description, g.Region, g.Conflict, g.Substage = maybe(m, 30, prose), maybe(m, 30, phrases), maybe(m, 30, phrases), maybe(m, 10, phrases)
	g.Names = append(g.Names, m.names(g)...)
	g.ExternalIDs = m.externalIDs(g.ID)
	g.Coverage = m.coverage(g.ID)
	if m.chance(20) {
		g.Documents = []accord.Document{{Title: "Text", Language: "ar", URL: maybe(m, 50, addresses), ClaimIDs: m.entry(g.ID, "documents", "Text")}}
	}
	for range m.upTo(3) {
		e := m.milestone(g, pick(m, accord.MilestoneKinds), "")
		e.Date, e.Planned, e.Note = m.date(), m.chance(25), "a note"
		e.ByIDs, e.PlaceID = few(m, 20, 2, m.actorIDs()), maybe(m, 30, m.placeIDs())
	}
	for n := range m.upTo(2) {
		p := accord.Provision{Order: n + 1, Kind: pick(m, accord.ProvisionKinds), Text: pick(m, prose), ConcernIDs: few(m, 30, 2, m.subjectIDs())}
		p.ClaimIDs = m.entry(g.ID, fmt.Sprintf("provisions.%d", p.Order), string(p.Kind))
		g.Provisions = append(g.Provisions, p)
	}
	for n := range m.upTo(2) {
		e := accord.Exclusion{Order: n + 1, WhatID: maybe(m, 80, m.subjectIDs()), Text: pick(m, prose)}
		e.ClaimIDs = m.entry(g.ID, fmt.Sprintf("exclusions.%d", e.Order), string(e.WhatID))
		g.Exclusions = append(g.Exclusions, e)
	}
	if m.chance(25) {
		g.Local = m.local(g.ID)
	}
}

// local are the fields of a local agreement, at least one of them filled.
func (m *maker) local(of accord.ID) *accord.Local {
	l := &accord.Local{ProcessType: pick(m, phrases), LinkToNationalProcess: maybe(m, 50, yesOrNo()), Mediator: maybe(m, 50, phrases)}
	l.ParticipantTypes, l.LocaleNature = few(m, 50, 2, []string{"local", "army"}), maybe(m, 50, phrases)
	for _, kind := range few(m, 30, 2, accord.LocalIssueKinds) {
		l.Issues = append(l.Issues, accord.LocalIssue{Kind: kind, Text: maybe(m, 50, prose), ClaimIDs: m.entry(of, "issues."+string(kind), "")})
	}
	return l
}
