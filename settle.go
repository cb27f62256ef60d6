package accord

import (
	"cmp"
	"slices"
	"strings"
)

// Settle derives what follows from the statements of a dataset, and puts every
// list into its one order, so that the same statements always make the same
// dataset. References must be whole. Settling twice changes nothing.
func (d *Dataset) Settle() {
	d.tidy()
	d.sort()
	d.settleClaims()
	d.settleNames()
	for _, g := range d.Agreements {
		g.settleMilestones()
	}
	d.settleRounds()
	d.settlePlaces()
	d.settleParticipations()
	d.settleSpells()
	d.count()
}

// sort puts nouns, ties and claims in the order of their ids, and what hangs on nouns in its own.
func (d *Dataset) sort() {
	byID(d.Actors)
	byID(d.Agreements)
	byID(d.Processes)
	byID(d.Places)
	byID(d.Sources)
	byID(d.Participations)
	byID(d.Stances)
	byID(d.Links)
	byID(d.Allegations)
	byID(d.Lineages)
	byID(d.Claims)
	for _, g := range d.Agreements {
		byOrder(g.Provisions, func(p Provision) int { return p.Order })
		byOrder(g.Exclusions, func(e Exclusion) int { return e.Order })
		byOrder(g.Coverage, func(c Coverage) int { return c.Order })
		slices.SortStableFunc(g.Documents, func(a, b Document) int {
			return cmp.Or(strings.Compare(a.Title, b.Title), strings.Compare(a.URL, b.URL))
		})
		if g.Local != nil {
			slices.SortStableFunc(g.Local.Issues, func(a, b LocalIssue) int {
				return slices.Index(LocalIssueKinds, a.Kind) - slices.Index(LocalIssueKinds, b.Kind)
			})
		}
	}
	for _, p := range d.Processes {
		byOrder(p.Coverage, func(c Coverage) int { return c.Order })
	}
	for _, p := range d.Participations {
		byOrder(p.Reasons, func(r Reason) int { return r.Order })
	}
	for _, s := range d.Stances {
		byOrder(s.Reasons, func(r Reason) int { return r.Order })
	}
}

func byID[T Node](all []T) {
	slices.SortFunc(all, func(a, b T) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
}

func byOrder[T any](all []T, order func(T) int) {
	slices.SortStableFunc(all, func(a, b T) int { return order(a) - order(b) })
}

// settleMilestones orders the milestones and reads the dates and venues off them.
func (g *Agreement) settleMilestones() {
	slices.SortFunc(g.Milestones, func(a, b *Milestone) int {
		return cmp.Or(compareDates(a.Date, b.Date), slices.Index(MilestoneKinds, a.Kind)-slices.Index(MilestoneKinds, b.Kind),
			strings.Compare(string(a.ID), string(b.ID)))
	})
	g.Dates = AgreementDates{
		Announced:       g.dateOf(MilestoneAnnounced),
		Signed:          g.dateOf(MilestoneSigned),
		EntersIntoForce: g.dateOf(MilestoneEntersIntoForce),
		Expires:         g.dateOf(MilestoneExpires),
	}
	g.When = firstDate(g.Dates.Signed, g.Dates.Announced, g.Dates.EntersIntoForce, g.dateOf(MilestoneKinds...))
	g.VenueIDs = nil
	for _, m := range g.Milestones {
		if m.PlaceID != "" && !slices.Contains(g.VenueIDs, m.PlaceID) {
			g.VenueIDs = append(g.VenueIDs, m.PlaceID)
		}
	}
}

// dateOf is the first date of a milestone of these kinds, one that happened before one that was only planned.
func (g *Agreement) dateOf(kinds ...MilestoneKind) (planned *PartialDate) {
	for _, m := range g.Milestones {
		if m.Date == nil || !slices.Contains(kinds, m.Kind) {
			continue
		}
		if !m.Planned {
			return m.Date
		}
		planned = firstDate(planned, m.Date)
	}
	return planned
}

func firstDate(dates ...*PartialDate) *PartialDate {
	for _, d := range dates {
		if d != nil {
			return d
		}
	}
	return nil
}

// compareDates orders dates by earliest, latest and hour, unknown last.
func compareDates(a, b *PartialDate) int {
	if a == nil || b == nil {
		return yesFirst(a != nil, b != nil)
	}
	return cmp.Or(strings.Compare(DateText(a), DateText(b)), strings.Compare(a.Time, b.Time))
}

func yesFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// settleNames puts the names of every noun in order: see NamesOf.
func (d *Dataset) settleNames() {
	first := map[ID]ID{} // the first claim about each noun itself
	for _, c := range d.Claims {
		if c.Attribute == "" && isNamed(c.AboutID) && first[c.AboutID] == "" {
			first[c.AboutID] = c.ID
		}
	}
	for _, a := range d.Actors {
		a.Names = primaryFirst(a.Names, a.Name, first[a.ID])
	}
	for _, g := range d.Agreements {
		g.Names = primaryFirst(g.Names, g.Title, first[g.ID])
	}
	for _, p := range d.Processes {
		p.Names = primaryFirst(p.Names, p.Name, first[p.ID])
	}
	for _, p := range d.Places {
		p.Names = primaryFirst(p.Names, p.Name, first[p.ID])
	}
}

func isNamed(id ID) bool {
	switch id.Kind() {
	case KindActor, KindAgreement, KindProcess, KindPlace:
		return true
	}
	return false
}

// primaryFirst orders names by kind and text, the label before all. A label that says no more
// than that, and rests on the first claim about the noun itself, is left out: millions have
// no other name.
func primaryFirst(names []Name, label string, first ID) []Name {
	if first != "" {
		names = slices.DeleteFunc(names, func(n Name) bool { return n.isLabel(label) && n.Bare() && n.restsOn(first) })
	} else if !slices.ContainsFunc(names, func(n Name) bool { return n.isLabel(label) }) {
		names = append(names, Name{Text: label, Kind: NamePrimary})
	}
	if len(names) == 0 {
		return nil
	}
	slices.SortStableFunc(names, func(a, b Name) int {
		return cmp.Or(yesFirst(a.isLabel(label), b.isLabel(label)), slices.Index(NameKinds, a.Kind)-slices.Index(NameKinds, b.Kind),
			strings.Compare(a.Text, b.Text))
	})
	return names
}

// settleRounds hangs the rounds below their processes.
func (d *Dataset) settleRounds() {
	rounds := map[ID][]*Process{}
	for _, p := range d.Processes {
		if p.ParentID != "" {
			rounds[p.ParentID] = append(rounds[p.ParentID], p)
		}
	}
	for _, p := range d.Processes {
		p.RoundIDs = nil
		slices.SortStableFunc(rounds[p.ID], func(a, b *Process) int { return compareDates(a.Start, b.Start) })
		for _, round := range rounds[p.ID] {
			p.RoundIDs = append(p.RoundIDs, round.ID)
		}
	}
}

// settlePlaces finds what places lie in, and what they touch by straddling borders.
func (d *Dataset) settlePlaces() {
	byID := make(map[ID]*Place, len(d.Places))
	for _, p := range d.Places {
		byID[p.ID] = p
	}
	for _, p := range d.Places {
		p.WithinIDs, p.TouchesIDs = nil, nil
		for up := byID[p.ParentID]; up != nil && up != p && !slices.Contains(p.WithinIDs, up.ID); up = byID[up.ParentID] {
			p.WithinIDs = append(p.WithinIDs, up.ID)
		}
		reached := append([]ID{p.ID}, p.WithinIDs...)
		for i := 0; i < len(reached); i++ {
			at := byID[reached[i]]
			for _, up := range append(some(at.ParentID), at.PartlyInIDs...) {
				if byID[up] != nil && !slices.Contains(reached, up) {
					reached = append(reached, up)
					p.TouchesIDs = append(p.TouchesIDs, up)
				}
			}
		}
	}
}

// settleParticipations dates participations by what they are in, where they have no date of their own.
func (d *Dataset) settleParticipations() {
	when := make(map[ID]*PartialDate, len(d.Agreements)+len(d.Processes))
	for _, g := range d.Agreements {
		when[g.ID] = g.When
	}
	for _, p := range d.Processes {
		when[p.ID] = p.Start
	}
	for _, p := range d.Participations {
		p.When = firstDate(p.Date, when[p.ToID])
	}
}

// count counts the different agreements of actors, and actors of agreements.
func (d *Dataset) count() {
	agreements, actors := map[ID]int{}, map[ID]int{}
	seen := make(map[[2]ID]bool, len(d.Participations))
	for _, p := range d.Participations {
		pair := [2]ID{p.ActorID, p.ToID}
		if p.TookPart() && p.ToID.Kind() == KindAgreement && !seen[pair] {
			seen[pair] = true
			agreements[p.ActorID]++
			actors[p.ToID]++
		}
	}
	for _, a := range d.Actors {
		a.AgreementCount = agreements[a.ID]
	}
	for _, g := range d.Agreements {
		g.ParticipantCount = actors[g.ID]
	}
}
