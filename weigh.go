package accord

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// settleClaims finds, thing by thing, which claims contradict each other, which is
// preferred, and what follows for the thing.
func (d *Dataset) settleClaims() {
	sources := make(map[ID]*Source, len(d.Sources))
	for _, s := range d.Sources {
		sources[s.ID] = s
	}
	about := make(map[ID][]*Claim, len(d.Claims))
	for _, c := range d.Claims {
		about[c.AboutID] = append(about[c.AboutID], c)
	}
	mutual(d.Claims)
	d.Subjects(func(s Subject) bool {
		ids, contested := weigh(about[s.NodeID()], sources)
		setClaims(s, ids, contested)
		return true
	})
	d.Ties(func(t Tie) bool {
		claims := about[t.NodeID()]
		ids, contested := weigh(claims, sources)
		denied := slices.ContainsFunc(claims, func(c *Claim) bool { return c.Attribute == "" && c.Preferred && c.Denies })
		setTieClaims(t, ids, len(contested) > 0, denied)
		return true
	})
	for _, g := range d.Agreements {
		for _, m := range g.Milestones {
			ids, contested := weigh(about[m.ID], sources)
			m.ClaimIDs, m.Contested = ids, len(contested) > 0
		}
	}
}

// mutual makes what editors say of contradictions hold in both directions.
func mutual(claims []*Claim) {
	var byID map[ID]*Claim
	for _, c := range claims {
		for _, other := range c.ContradictIDs {
			if byID == nil {
				byID = make(map[ID]*Claim, len(claims))
				for _, c := range claims {
					byID[c.ID] = c
				}
			}
			if o := byID[other]; o != nil && !slices.Contains(o.ContradictIDs, c.ID) {
				o.ContradictIDs = append(o.ContradictIDs, c.ID)
			}
		}
	}
}

// weigh marks the claims about one thing, and returns their ids, those about the
// thing itself first, and the attributes on which they disagree, in order; the
// empty attribute is the thing itself.
func weigh(claims []*Claim, sources map[ID]*Source) (ids []ID, contested []string) {
	slices.SortFunc(claims, func(a, b *Claim) int {
		return cmp.Or(strings.Compare(a.Attribute, b.Attribute), strings.Compare(string(a.ID), string(b.ID)))
	})
	for _, c := range claims {
		ids = append(ids, c.ID)
	}
	for rest := claims; len(rest) > 0; {
		attribute := rest[0].Attribute
		end := slices.IndexFunc(rest, func(c *Claim) bool { return c.Attribute != attribute })
		if end < 0 {
			end = len(rest)
		}
		group := rest[:end]
		rest = rest[end:]
		contradict(group)
		for _, c := range group {
			c.Preferred = false
		}
		prefer(group, sources)
		if slices.ContainsFunc(group, func(c *Claim) bool { return len(c.ContradictIDs) > 0 }) {
			contested = append(contested, attribute)
		}
	}
	for _, c := range claims {
		slices.Sort(c.ContradictIDs)
	}
	slices.Sort(contested)
	return ids, contested
}

// contradict notes who contradicts whom among claims of one attribute of one thing.
func contradict(group []*Claim) {
	if len(group) < 2 {
		return
	}
	single := IsSingle(group[0].AboutID.Kind(), group[0].Attribute)
	for i, a := range group {
		for _, b := range group[i+1:] {
			same := a.Value == b.Value || a.Value == "" || b.Value == ""
			if a.Denies != b.Denies && same || !a.Denies && !b.Denies && single && !same {
				a.ContradictIDs = with(a.ContradictIDs, b.ID)
				b.ContradictIDs = with(b.ContradictIDs, a.ID)
			}
		}
	}
}

func with(ids []ID, id ID) []ID {
	if slices.Contains(ids, id) {
		return ids
	}
	return append(ids, id)
}

// IsSingle tells whether an attribute of a kind of thing holds one value, so that two values contradict each other.
func IsSingle(kind, attribute string) bool {
	stem, _, _ := strings.Cut(attribute, ".")
	return Attributes[kind][stem].Single
}

// setClaims tells a noun what is said of it. Sources are spoken from, not about.
func setClaims(s Subject, ids []ID, contested []string) {
	contested = slices.DeleteFunc(contested, func(attribute string) bool { return attribute == "" })
	if len(contested) == 0 {
		contested = nil
	}
	switch s := s.(type) {
	case *Actor:
		s.ClaimIDs, s.ContestedAttributes = ids, contested
	case *Agreement:
		s.ClaimIDs, s.ContestedAttributes = ids, contested
	case *Process:
		s.ClaimIDs, s.ContestedAttributes = ids, contested
	case *Place:
		s.ClaimIDs, s.ContestedAttributes = ids, contested
	}
}

func setTieClaims(t Tie, ids []ID, contested, denied bool) {
	switch t := t.(type) {
	case *Participation:
		t.ClaimIDs, t.Contested, t.Denied = ids, contested, denied
	case *Stance:
		t.ClaimIDs, t.Contested, t.Denied = ids, contested, denied
	case *Link:
		t.ClaimIDs, t.Contested, t.Denied = ids, contested, denied
	case *Allegation:
		t.ClaimIDs, t.Contested, t.Denied = ids, contested, denied
	case *Lineage:
		t.ClaimIDs, t.Contested, t.Denied = ids, contested, denied
	default:
		panic(fmt.Sprintf("unknown tie %T", t))
	}
}
