package accord

import (
	"cmp"
	"slices"
	"strings"
)

// Contested is a tie, milestone or attribute on which claims disagree.
type Contested struct {
	About     ID     // a subject, tie or milestone
	Attribute string // empty: the tie or milestone itself
	ClaimIDs  []ID   // all claims about it, and those elsewhere that contradict them; by id
}

// ContestedKey orders what is contested by id, then attribute.
func ContestedKey(c Contested) Key { return Ascend(string(c.About)+"\x01"+c.Attribute, c.About) }

// A ContestedPage is a page of what is contested; nodes and claims come along.
type ContestedPage struct {
	Page[Contested]
	Nodes map[ID]Node
}

// Contested lists all that is contested in a settled dataset, in the order of ContestedKey.
func (d *Dataset) Contested() []Contested {
	type spot struct {
		about     ID
		attribute string
	}
	disputed := map[spot][]ID{} // few of the claims are
	for _, c := range d.Claims {
		if at := (spot{c.AboutID, c.Attribute}); len(c.ContradictIDs) > 0 {
			disputed[at] = append(disputed[at], c.ContradictIDs...)
		}
	}
	if len(disputed) == 0 {
		return nil
	}
	for _, c := range d.Claims {
		at := spot{c.AboutID, c.Attribute}
		if ids, is := disputed[at]; is {
			disputed[at] = append(ids, c.ID)
		}
	}
	var all []Contested
	for at, ids := range disputed {
		slices.Sort(ids)
		all = append(all, Contested{at.about, at.attribute, slices.Compact(ids)})
	}
	slices.SortFunc(all, func(a, b Contested) int {
		return cmp.Or(strings.Compare(string(a.About), string(b.About)), strings.Compare(a.Attribute, b.Attribute))
	})
	return all
}
