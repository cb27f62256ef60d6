package dataset

import (
	"reflect"
	"slices"

	"github.com/accordgraph/accord"
)

// dataset makes the graph that the book describes, not settled yet. The rows
// keep their own copy of everything that Settle changes.
func (b *book) dataset() *accord.Dataset {
	d := &accord.Dataset{
		Actors:         things(&b.actors),
		Processes:      things(&b.processes),
		Places:         things(&b.places),
		Sources:        things(&b.sources),
		Participations: things(&b.participations),
		Stances:        things(&b.stances),
		Links:          things(&b.links),
		Allegations:    things(&b.allegations),
		Lineages:       things(&b.lineages),
	}
	for _, g := range things(&b.agreements) {
		if !reflect.ValueOf(g.local).IsZero() {
			g.Local = &g.local
		}
		d.Agreements = append(d.Agreements, &g.Agreement)
	}
	b.describe(d)
	b.hangNames(d)
	b.hangLists(d)
	d.Claims = b.copies()
	return d
}

// copies are those of all claims that the rows hold.
func (b *book) copies() (all []*accord.Claim) {
	copies := make([]accord.Claim, 0, b.size()) // in one piece: there are many
	for _, s := range b.sheets {
		s.statements(func(s said) {
			copies = append(copies, *s.claim)
			c := &copies[len(copies)-1]
			c.ContradictIDs = slices.Clone(c.ContradictIDs)
			all = append(all, c)
		})
	}
	return all
}

// things are copies of what the rows of a table say.
func things[T any](t *table[T]) []*T {
	var all []*T
	copies := make([]T, len(t.rows))
	for i := range t.rows {
		if r := &t.rows[i]; *t.id(r) != "" {
			copies[i] = r.it
			all = append(all, &copies[i])
		}
	}
	return all
}

// describe tells the dataset what it is, and what it once held.
func (b *book) describe(d *accord.Dataset) {
	for i := range b.about.rows {
		switch it := b.about.rows[i].it; it.key {
		case keyTitle:
			d.Title = beside(d.Title, it.value)
		case keyLicence:
			d.Licence = beside(d.Licence, it.value)
		case keyCitation:
			d.Citation = beside(d.Citation, it.value)
		}
	}
	for id, now := range b.ids.retired {
		if d.Retired == nil {
			d.Retired = map[accord.ID]accord.ID{}
		}
		d.Retired[id] = now
	}
}

// beside joins what several directories say of themselves.
func beside(text, more string) string {
	if text == "" || text == more {
		return more
	}
	return text + "; " + more
}

// hung are copies of what the rows of a list say, by the thing that they hang
// on; claims points to their claims.
func hung[T any](b *book, t *table[T], claims func(*T) *[]accord.ID) map[accord.ID][]T {
	all := map[accord.ID][]T{}
	for i := range t.rows {
		r := &t.rows[i]
		it := r.it
		attribute, value := t.gives(r)
		*claims(&it) = b.claimIDs(keyOf(r.of, attribute, value))
		all[r.of] = append(all[r.of], it)
	}
	return all
}

func (b *book) claimIDs(key entryKey) (ids []accord.ID) {
	for _, s := range b.claimsOf[key] {
		ids = append(ids, s.claim.ID)
	}
	return ids
}

// hangNames gives nouns their names and external ids.
func (b *book) hangNames(d *accord.Dataset) {
	names := hung(b, &b.names, func(n *accord.Name) *[]accord.ID { return &n.ClaimIDs })
	external := hung(b, &b.externalIDs, func(e *accord.ExternalID) *[]accord.ID { return &e.ClaimIDs })
	for _, a := range d.Actors {
		a.Names, a.ExternalIDs = b.named(names[a.ID], a.ID, a.Name), external[a.ID]
	}
	for _, g := range d.Agreements {
		g.Names, g.ExternalIDs = b.named(names[g.ID], g.ID, g.Title), external[g.ID]
	}
	for _, p := range d.Processes {
		p.Names, p.ExternalIDs = b.named(names[p.ID], p.ID, p.Name), external[p.ID]
	}
	for _, p := range d.Places {
		p.Names, p.ExternalIDs = b.named(names[p.ID], p.ID, p.Name), external[p.ID]
	}
}

// named are the names of a thing. A label without a row is among them where
// claims speak of it as a name; else Settle sees to it.
func (b *book) named(names []accord.Name, id accord.ID, label string) []accord.Name {
	isLabel := func(n accord.Name) bool { return n.Text == label }
	if claims := b.claimIDs(entryKey{id, "names", label}); claims != nil && !slices.ContainsFunc(names, isLabel) {
		names = append(names, accord.Name{Text: label, Kind: accord.NamePrimary, ClaimIDs: claims})
	}
	return names
}

// hangLists gives agreements, processes and ties what hangs on them.
func (b *book) hangLists(d *accord.Dataset) {
	documents := hung(b, &b.documents, func(d *accord.Document) *[]accord.ID { return &d.ClaimIDs })
	provisions := hung(b, &b.provisions, func(p *accord.Provision) *[]accord.ID { return &p.ClaimIDs })
	exclusions := hung(b, &b.exclusions, func(e *accord.Exclusion) *[]accord.ID { return &e.ClaimIDs })
	issues := hung(b, &b.issues, func(i *accord.LocalIssue) *[]accord.ID { return &i.ClaimIDs })
	coverage := hung(b, &b.coverage, func(c *accord.Coverage) *[]accord.ID { return &c.ClaimIDs })
	reasons := hung(b, &b.reasons, func(r *accord.Reason) *[]accord.ID { return &r.ClaimIDs })
	milestones := map[accord.ID][]*accord.Milestone{}
	for _, m := range things(&b.milestones) {
		milestones[m.AgreementID] = append(milestones[m.AgreementID], m)
	}
	for _, g := range d.Agreements {
		g.Documents, g.Milestones = documents[g.ID], milestones[g.ID]
		g.Provisions, g.Exclusions, g.Coverage = provisions[g.ID], exclusions[g.ID], coverage[g.ID]
		if len(issues[g.ID]) > 0 {
			if g.Local == nil {
				g.Local = &accord.Local{}
			}
			g.Local.Issues = issues[g.ID]
		}
	}
	for _, p := range d.Processes {
		p.Coverage = coverage[p.ID]
	}
	for _, p := range d.Participations {
		p.Reasons = reasons[p.ID]
	}
	for _, s := range d.Stances {
		s.Reasons = reasons[s.ID]
	}
}
