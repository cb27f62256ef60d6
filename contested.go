package accord

import (
	"cmp"
	"maps"
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
	groups := map[spot][]*Claim{}
	disputed := map[spot]bool{}
	for _, c := range d.Claims {
		at := spot{c.AboutID, c.Attribute}
		groups[at] = append(groups[at], c)
		disputed[at] = disputed[at] || len(c.ContradictIDs) > 0
	}
	var all []Contested
	for at := range maps.Keys(disputed) {
		if !disputed[at] {
			continue
		}
		one := Contested{About: at.about, Attribute: at.attribute}
		for _, c := range groups[at] {
			one.ClaimIDs = append(append(one.ClaimIDs, c.ID), c.ContradictIDs...)
		}
		slices.Sort(one.ClaimIDs)
		one.ClaimIDs = slices.Compact(one.ClaimIDs)
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b Contested) int {
		return cmp.Or(strings.Compare(string(a.About), string(b.About)), strings.Compare(a.Attribute, b.Attribute))
	})
	return all
}
