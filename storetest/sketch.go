package storetest

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// A sketch is a dataset made by hand, one line a thing. Each thing has the claim
// that its row in a dataset file would carry, all of them in one source.
type sketch struct {
	*accord.Dataset
	line int
}

// report is the source of all that has no other.
const report accord.ID = "source:report"

func draw() *sketch {
	s := &sketch{Dataset: &accord.Dataset{
		Title: "A fixture", Licence: "CC0-1.0", Citation: "storetest", Retired: map[accord.ID]accord.ID{},
	}}
	s.source("report", "The report").Kind = accord.SourceDatabase
	return s
}

// settled is the dataset, ready to be loaded.
func (s *sketch) settled() *accord.Dataset {
	s.Settle()
	return s.Dataset
}

func (s *sketch) actor(slug, name string) *accord.Actor {
	a := &accord.Actor{ID: accord.ID("actor:" + slug), Name: name, Type: accord.TypeFaction}
	s.Actors = append(s.Actors, a)
	s.ground(a)
	return a
}

func (s *sketch) agreement(slug, title string) *accord.Agreement {
	g := &accord.Agreement{ID: accord.ID("agreement:" + slug), Title: title}
	s.Agreements = append(s.Agreements, g)
	s.ground(g)
	return g
}

// signed is an agreement with the date of its signature, empty for one that is unknown.
func (s *sketch) signed(slug, title, date string) *accord.Agreement {
	g := s.agreement(slug, title)
	s.milestone(g, accord.MilestoneSigned, date)
	return g
}

func (s *sketch) milestone(g *accord.Agreement, kind accord.MilestoneKind, date string) *accord.Milestone {
	id := fmt.Sprintf("milestone:%s-%d", g.ID.Slug(), len(g.Milestones)+1)
	m := &accord.Milestone{ID: accord.ID(id), AgreementID: g.ID, Kind: kind, Date: on(date)}
	g.Milestones = append(g.Milestones, m)
	s.ground(m)
	return m
}

func (s *sketch) process(slug, name string, parent accord.ID) *accord.Process {
	p := &accord.Process{ID: accord.ID("process:" + slug), Name: name, ParentID: parent}
	s.Processes = append(s.Processes, p)
	s.ground(p)
	return p
}

func (s *sketch) place(slug, name string, parent accord.ID) *accord.Place {
	p := &accord.Place{ID: accord.ID("place:" + slug), Name: name, Kind: accord.PlaceTown, ParentID: parent}
	s.Places = append(s.Places, p)
	s.ground(p)
	return p
}

func (s *sketch) source(slug, title string) *accord.Source {
	r := &accord.Source{ID: accord.ID("source:" + slug), Title: title, Kind: accord.SourceNews}
	s.Sources = append(s.Sources, r)
	return r
}

func (s *sketch) took(slug string, actor, to accord.ID, role accord.Role) *accord.Participation {
	p := s.absent(slug, actor, to, accord.PolarityTookPart)
	p.Role, p.Signature = role, accord.SignatureUnknown
	return p
}

func (s *sketch) absent(slug string, actor, to accord.ID, polarity accord.Polarity) *accord.Participation {
	p := &accord.Participation{
		ID: accord.ID("participation:" + slug), ActorID: actor, ToID: to, Polarity: polarity, Signature: accord.SignatureNotSignatory,
	}
	s.Participations = append(s.Participations, p)
	s.ground(p)
	return p
}

func (s *sketch) stance(slug string, actor, to accord.ID, position accord.Position) *accord.Stance {
	t := &accord.Stance{ID: accord.ID("stance:" + slug), ActorID: actor, ToID: to, Position: position}
	s.Stances = append(s.Stances, t)
	s.ground(t)
	return t
}

func (s *sketch) link(slug string, from accord.ID, kind accord.LinkKind, to accord.ID) *accord.Link {
	l := &accord.Link{ID: accord.ID("link:" + slug), FromID: from, Kind: kind, ToID: to}
	s.Links = append(s.Links, l)
	s.ground(l)
	return l
}

func (s *sketch) allegation(slug string, violator, agreement accord.ID) *accord.Allegation {
	a := &accord.Allegation{ID: accord.ID("allegation:" + slug), ViolatorID: violator, AgreementID: agreement, What: "fired"}
	s.Allegations = append(s.Allegations, a)
	s.ground(a)
	return a
}

func (s *sketch) lineage(slug string, from accord.ID, kind accord.LineageKind, to accord.ID) *accord.Lineage {
	l := &accord.Lineage{ID: accord.ID("lineage:" + slug), FromID: from, Kind: kind, ToID: to, Basis: accord.BasisStated}
	s.Lineages = append(s.Lineages, l)
	s.ground(l)
	return l
}

// ground makes the claim that a thing rests on.
func (s *sketch) ground(n accord.Node) *accord.Claim {
	return s.claim(n.NodeID().Kind()+"-"+n.NodeID().Slug(), n.NodeID())
}

func (s *sketch) claim(slug string, about accord.ID) *accord.Claim {
	s.line++
	c := &accord.Claim{
		ID: accord.ID("claim:" + slug), AboutID: about, Kind: accord.ClaimFact, SourceID: report, Locator: fmt.Sprintf("L%d", s.line),
	}
	s.Claims = append(s.Claims, c)
	return c
}

// denied puts a tie out of force by a claim that an editor prefers.
func (s *sketch) denied(t accord.Tie) {
	c := s.claim("denial-of-"+t.NodeID().Kind()+"-"+t.NodeID().Slug(), t.NodeID())
	c.Denies, c.Chosen = true, true
}

// name is another spelling of a subject, with its claim.
func (s *sketch) name(of accord.Subject, n int, text string, kind accord.NameKind) accord.Name {
	c := s.claim(fmt.Sprintf("%s-names-%d", of.NodeID().Slug(), n), of.NodeID())
	c.Attribute, c.Value = "names", text
	return accord.Name{Text: text, Kind: kind, ClaimIDs: []accord.ID{c.ID}}
}

// on is a date as written in a dataset file, nil for an empty text.
func on(text string) *accord.PartialDate {
	if text == "" {
		return nil
	}
	date, err := accord.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}
