package neo4j

import (
	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/network"
)

// nouns makes the nodes of nouns and milestones.
func (r *rows) nouns(d *accord.Dataset) {
	measures := network.Measure(d)
	for i, a := range d.Actors {
		r.actor(a, measures[i])
	}
	for _, g := range d.Agreements {
		r.agreement(g)
	}
	for _, p := range d.Processes {
		named := subject(p).text("description", p.Description).date("start", p.Start).date("end", p.End).
			bounds("earliest", "latest", p.Start)
		named["bucket"] = p.Bucket
		r.node(p.ID, named, "Process")
	}
	for _, p := range d.Places {
		named := subject(p).text("placeKind", string(p.Kind)).text("precision", p.Precision)
		if p.Latitude != nil && p.Longitude != nil {
			named["latitude"], named["longitude"] = *p.Latitude, *p.Longitude
		}
		named["within"], named["touches"], named["partlyIn"] = strs(p.WithinIDs), strs(p.TouchesIDs), strs(p.PartlyInIDs)
		r.node(p.ID, named, "Place")
	}
	for _, s := range d.Sources {
		r.node(s.ID, subject(s).text("publisher", s.Publisher).text("url", s.URL).text("sourceKind", string(s.Kind)).
			text("reliability", string(s.Reliability)).date("date", s.Date), "Source")
	}
}

// subject is what all nouns have.
func subject(s accord.Subject) props {
	return props{
		"kind": string(s.SubjectKind()), "name": s.Label(), "names": textsOf(s),
		"byName":     stored(accord.SubjectKey(s)),
		"byNameDown": stored(accord.Descend(accord.SortText(s.Label()), s.NodeID())),
		"data":       encode(s),
		"brief":      encode(accord.Brief(s)),
	}
}

func (r *rows) actor(a *accord.Actor, m *accord.Measures) {
	p := subject(a).text("description", a.Description).date("founded", a.Founded).date("dissolved", a.Dissolved).
		bounds("foundedFrom", "foundedTo", a.Founded).bounds("dissolvedFrom", "dissolvedTo", a.Dissolved)
	p["type"], p["generic"], p["collective"], p["agreements"] = string(a.Type), a.Generic, a.Collective, a.AgreementCount
	p.measured(a, m)
	labels := []string{"Actor"}
	if label, known := actorLabels[a.Type]; known {
		labels = append(labels, label)
	}
	r.node(a.ID, p, labels...)
}

func (r *rows) agreement(g *accord.Agreement) {
	p := subject(g).text("description", g.Description).text("nature", string(g.Nature)).text("region", g.Region).
		text("conflict", g.Conflict).date("date", g.When).bounds("earliest", "latest", g.When)
	p["stage"], p["status"], p["level"], p["deals"] = string(g.Stage), string(g.Status), string(g.Level), strs(g.Deals)
	p["participants"], p["spells"] = g.ParticipantCount, spells(g)
	agreementOrders(func(o accord.AgreementOrder) { p[agreementOrder(o)] = stored(accord.AgreementKey(g, o)) })
	r.node(g.ID, p, "Agreement")
	for _, m := range g.Milestones {
		p := props{"kind": string(m.Kind), "planned": m.Planned, "data": encode(m)}
		r.node(m.ID, p.text("note", m.Note).date("date", m.Date), "Milestone")
	}
}

// spells are the days from which on the answer is another one, with the answer.
func spells(g *accord.Agreement) []string {
	all := make([]string, len(g.Spells))
	for i, s := range g.Spells {
		all[i] = string(s.From) + " " + string(s.Is.Answer)
	}
	return all
}

// betweenNouns makes the relationships that nouns have of themselves.
func (r *rows) betweenNouns(d *accord.Dataset) {
	for _, a := range d.Actors {
		r.relateAll(a.ID, "OF_COUNTRY", a.CountryIDs, accord.KindPlace)
	}
	for _, g := range d.Agreements {
		r.aroundAgreement(g)
	}
	for _, p := range d.Processes {
		r.relateTo(p.ID, "PART_OF", p.ParentID, accord.KindProcess)
		r.relateAll(p.ID, "HELD_AT", p.PlaceIDs, accord.KindPlace)
	}
	for _, p := range d.Places {
		r.relateTo(p.ID, "IN", p.ParentID, accord.KindPlace)
		r.relateAll(p.ID, "PARTLY_IN", p.PartlyInIDs, accord.KindPlace)
	}
	for _, s := range d.Sources {
		r.relateTo(s.ID, "REPUBLISHED_FROM", s.RepublishedFromID, accord.KindSource)
	}
}

func (r *rows) aroundAgreement(g *accord.Agreement) {
	r.relateAll(g.ID, "OF_COUNTRY", g.CountryIDs, accord.KindPlace)
	r.relateAll(g.ID, "COVERS", g.PlaceIDs, accord.KindPlace)
	r.relateTo(g.ID, "PART_OF", g.ProcessID, accord.KindProcess)
	for _, e := range g.Exclusions {
		r.relateTo(g.ID, "LEAVES_OUT", e.WhatID)
	}
	for _, m := range g.Milestones {
		r.relate(g.ID, "HAS", m.ID, nil)
		r.relateTo(m.ID, "AT", m.PlaceID, accord.KindPlace)
		r.relateAll(m.ID, "BY", m.ByIDs, accord.KindActor)
	}
}
