package accord

import (
	"cmp"
	"fmt"
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
	d.settleParticipations()
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

// settleNames makes the label the first name of every noun.
func (d *Dataset) settleNames() {
	first := map[ID]ID{} // the first claim about each thing itself
	for _, c := range d.Claims {
		if c.Attribute == "" && first[c.AboutID] == "" {
			first[c.AboutID] = c.ID
		}
	}
	for _, a := range d.Actors {
		a.Names = primaryFirst(a.Names, a.Name, some(first[a.ID]))
	}
	for _, g := range d.Agreements {
		g.Names = primaryFirst(g.Names, g.Title, some(first[g.ID]))
	}
	for _, p := range d.Processes {
		p.Names = primaryFirst(p.Names, p.Name, some(first[p.ID]))
	}
	for _, p := range d.Places {
		p.Names = primaryFirst(p.Names, p.Name, some(first[p.ID]))
	}
}

// primaryFirst orders names by kind and text. A label that no row gives as a name
// rests on a claim about the noun itself.
func primaryFirst(names []Name, label string, claims []ID) []Name {
	isLabel := func(n Name) bool { return n.Kind == NamePrimary && n.Text == label }
	if !slices.ContainsFunc(names, isLabel) {
		names = append([]Name{{Text: label, Kind: NamePrimary, ClaimIDs: claims}}, names...)
	}
	slices.SortStableFunc(names, func(a, b Name) int {
		return cmp.Or(yesFirst(isLabel(a), isLabel(b)), slices.Index(NameKinds, a.Kind)-slices.Index(NameKinds, b.Kind),
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

// weigh marks the claims about one thing, and returns their ids and the attributes on which they disagree
// (empty for the thing itself), in order.
func weigh(claims []*Claim, sources map[ID]*Source) (ids []ID, contested []string) {
	groups := map[string][]*Claim{}
	for _, c := range claims {
		ids = append(ids, c.ID)
		groups[c.Attribute] = append(groups[c.Attribute], c)
	}
	for attribute, group := range groups {
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
