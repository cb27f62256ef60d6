package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

// within tells whether an id is that of an agreement which covers a place inside another, or partly in it.
func (o *oracle) within(id, place accord.ID) bool {
	g, isAgreement := o.node(id).(*accord.Agreement)
	return isAgreement && slices.ContainsFunc(g.PlaceIDs, func(covered accord.ID) bool { return o.inside(covered, place) })
}

// inside tells whether a place is another, or lies in it, or partly in it, however deep.
func (o *oracle) inside(id, place accord.ID) bool {
	if id == place {
		return true
	}
	p, isPlace := o.node(id).(*accord.Place)
	return isPlace && (p.ParentID != "" && o.inside(p.ParentID, place) ||
		slices.ContainsFunc(p.PartlyInIDs, func(id accord.ID) bool { return o.inside(id, place) }))
}

// covers tells whether an agreement covers a place, or one that contains all of it.
func (o *oracle) covers(g *accord.Agreement, place accord.ID) bool {
	for id := place; id != ""; id = o.node(id).(*accord.Place).ParentID {
		if slices.Contains(g.PlaceIDs, id) {
			return true
		}
	}
	return false
}

// belongs tells whether an id is that of a process, of a round below it, or of an agreement of either.
func (o *oracle) belongs(id, process accord.ID) bool {
	if id == process {
		return true
	}
	switch n := o.node(id).(type) {
	case *accord.Agreement:
		return n.ProcessID != "" && o.belongs(n.ProcessID, process)
	case *accord.Process:
		return n.ParentID != "" && o.belongs(n.ParentID, process)
	}
	return false
}
