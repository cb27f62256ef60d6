package export

import (
	"strings"

	"github.com/accordgraph/accord"
)

// An element is a subject or a tie as tools for networks want it: an id, two ends
// for a tie, days, and attributes that are texts.
type element struct {
	id, from, to string
	label        string
	start, end   accord.Date // the first and the last day it may have been; empty: open or unknown
	attributes   []attribute // those that are there
}

type attribute struct{ name, value string }

// The attributes that elements have, in the order in which they are declared.
var (
	nodeAttributes = []string{"kind", "type", "generic", "description", "date", "founded", "dissolved", "latitude", "longitude", "claims", "sources"}
	edgeAttributes = []string{"kind", "what", "polarity", "signature", "side", "capacity", "date", "contested", "denied", "claims", "sources"}
)

func (e *element) add(name, value string) {
	if value != "" {
		e.attributes = append(e.attributes, attribute{name, value})
	}
}

// A network is a graph as tools see it.
type network struct {
	grounds map[accord.ID]*accord.Claim
	labels  map[accord.ID]string
	dataset *accord.Dataset
}

func newNetwork(d *accord.Dataset) *network {
	n := &network{map[accord.ID]*accord.Claim{}, map[accord.ID]string{}, d}
	for _, c := range d.Claims {
		n.grounds[c.ID] = c
	}
	d.Subjects(func(s accord.Subject) bool {
		n.labels[s.NodeID()] = s.Label()
		return true
	})
	return n
}

// nodes calls yield with every subject, kind by kind.
func (n *network) nodes(yield func(element) bool) {
	n.dataset.Subjects(func(s accord.Subject) bool { return yield(n.node(s)) })
}

func (n *network) node(s accord.Subject) element {
	e := element{id: string(s.NodeID()), label: s.Label()}
	e.add("kind", strings.ToLower(string(s.SubjectKind())))
	var grounds []accord.ID
	switch s := s.(type) {
	case *accord.Actor:
		e.add("type", string(s.Type))
		e.add("generic", yes(s.Generic))
		e.add("description", s.Description)
		e.add("founded", textOf(s.Founded))
		e.add("dissolved", textOf(s.Dissolved))
		e.start, e.end = firstDay(s.Founded), lastDay(s.Dissolved)
		grounds = s.ClaimIDs
	case *accord.Agreement:
		e.add("type", strings.Join(strs(s.Deals), "|"))
		e.add("description", s.Description)
		e.add("date", textOf(s.When))
		e.start, e.end = firstDay(s.When), lastDay(s.Dates.Expires)
		grounds = s.ClaimIDs
	case *accord.Process:
		e.add("description", s.Description)
		e.add("date", textOf(s.Start))
		e.start, e.end = firstDay(s.Start), lastDay(s.End)
		grounds = s.ClaimIDs
	case *accord.Place:
		e.add("type", string(s.Kind))
		e.add("latitude", number(s.Latitude))
		e.add("longitude", number(s.Longitude))
		grounds = s.ClaimIDs
	case *accord.Source:
		e.add("type", string(s.Kind))
		e.add("date", textOf(s.Date))
	}
	n.cite(&e, grounds)
	return e
}

// edges calls yield with every tie, kind by kind.
func (n *network) edges(yield func(element) bool) {
	n.dataset.Ties(func(t accord.Tie) bool { return yield(n.edge(t)) })
}

func (n *network) edge(t accord.Tie) element {
	from, to := t.Ends()
	e := element{id: string(t.NodeID()), from: string(from), to: string(to), label: accord.Sentence(t, n.labels[from], n.labels[to])}
	e.add("kind", strings.ToLower(string(t.TieKind())))
	contested := false
	switch t := t.(type) {
	case *accord.Participation:
		e.add("what", string(t.Role))
		e.add("polarity", string(t.Polarity))
		e.add("signature", string(t.Signature))
		e.add("side", t.Side)
		e.add("capacity", t.Capacity)
		e.add("date", textOf(t.When))
		e.start, e.end, contested = firstDay(t.When), lastDay(t.When), t.Contested
	case *accord.Stance:
		e.add("what", string(t.Position))
		e.add("date", textOf(t.Date))
		e.start, e.end, contested = firstDay(t.Date), lastDay(t.Date), t.Contested
	case *accord.Link:
		e.add("what", string(t.Kind))
		e.add("capacity", t.Capacity)
		e.start, e.end, contested = firstDay(t.Start), lastDay(t.End), t.Contested
	case *accord.Allegation:
		e.add("what", t.What)
		e.add("date", textOf(t.Date))
		e.start, e.end, contested = firstDay(t.Date), lastDay(t.Date), t.Contested
	case *accord.Lineage:
		e.add("what", string(t.Kind))
		contested = t.Contested
	}
	e.add("contested", yes(contested))
	e.add("denied", yes(!t.Standing()))
	n.cite(&e, t.Grounds())
	return e
}

// cite says how many claims an element rests on, and where they stand.
func (n *network) cite(e *element, grounds []accord.ID) {
	if len(grounds) == 0 {
		return
	}
	var cited []string
	for _, id := range grounds {
		if c := n.grounds[id]; c != nil {
			cited = append(cited, string(c.SourceID)+" "+c.Locator)
		}
	}
	e.add("claims", count(len(cited)))
	e.add("sources", strings.Join(distinct(cited), "|"))
}
