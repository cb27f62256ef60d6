package dataset

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/accordgraph/accord"
)

// Write makes the files of a settled dataset: reading them gives the same
// digest. It fails if the dataset breaks a rule, and so has no files.
func Write(d *accord.Dataset) (map[string][]byte, error) {
	b := newBook()
	b.fill(d)
	files, back := map[string][]byte{}, newBook()
	for _, s := range b.sheets {
		if s.size() > 0 {
			files[s.title()] = s.write(nil)
			back.read(&file{name: s.title(), table: s.title(), text: string(files[s.title()]), report: back.report})
		}
	}
	again, report := back.finish()
	switch {
	case again == nil:
		return nil, fmt.Errorf("the dataset breaks %d rules, the first is %s", report.Errors(), report.firstError())
	case again.Digest() != d.Digest():
		return nil, fmt.Errorf("the dataset holds what files cannot say, or is not settled")
	}
	return files, nil
}

// fill makes the rows of a dataset.
func (b *book) fill(d *accord.Dataset) {
	c := claimsOf(d)
	for _, e := range []entry{{keyTitle, d.Title}, {keyLicence, d.Licence}, {keyCitation, d.Citation}} {
		if e.value != "" {
			b.about.rows = append(b.about.rows, row[entry]{it: e})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.Retired)) {
		b.retired.rows = append(b.retired.rows, row[retirement]{it: retirement{id: id, now: d.Retired[id]}})
	}
	rows(&b.actors, d.Actors, c)
	rows(&b.processes, d.Processes, c)
	rows(&b.places, d.Places, c)
	rows(&b.sources, d.Sources, c)
	rows(&b.participations, d.Participations, c)
	rows(&b.stances, d.Stances, c)
	rows(&b.links, d.Links, c)
	rows(&b.allegations, d.Allegations, c)
	rows(&b.lineages, d.Lineages, c)
	for _, g := range d.Agreements {
		it := agreement{Agreement: *g}
		if g.Local != nil {
			it.local = *g.Local
		}
		rows(&b.agreements, []*agreement{&it}, c)
		rows(&b.milestones, g.Milestones, c)
	}
	b.fillNames(d, c)
	b.fillLists(d, c)
	for _, further := range c.rest() {
		b.claims.rows = append(b.claims.rows, claimRow{claim: *further, grounded: true})
	}
}

// rows makes the rows of things that have ids, each with the claim that its id asks for.
func rows[T any](t *table[T], things []*T, c *claimBox) {
	for _, it := range things {
		r := row[T]{it: *it}
		id := *t.id(&r)
		if t.says != "" {
			r.claim, r.grounded = c.take(groundID(id), entryKey{of: id})
		}
		t.rows = append(t.rows, r)
	}
}

// listRows makes the rows of a list of a thing, each with the first of its claims that can stand there.
func listRows[T any](t *table[T], of accord.ID, all []T, claims func(T) []accord.ID, c *claimBox) {
	for _, it := range all {
		r := row[T]{of: of, it: it}
		attribute, value := t.gives(&r)
		for _, id := range claims(it) {
			if r.claim, r.grounded = c.take(id, entryKey{of, attribute, value}); r.grounded {
				break
			}
		}
		t.rows = append(t.rows, r)
	}
}

func (b *book) fillNames(d *accord.Dataset, c *claimBox) {
	put := func(of accord.ID, label string, names []accord.Name, external []accord.ExternalID) {
		before := len(b.names.rows)
		listRows(&b.names, of, names, func(n accord.Name) []accord.ID { return n.ClaimIDs }, c)
		made := slices.DeleteFunc(b.names.rows[before:], func(r nameRow) bool {
			return !r.grounded && r.it.Text == label && r.it.Bare() // NamesOf makes it
		})
		b.names.rows = b.names.rows[:before+len(made)]
		listRows(&b.externalIDs, of, external, func(e accord.ExternalID) []accord.ID { return e.ClaimIDs }, c)
	}
	for _, a := range d.Actors {
		put(a.ID, a.Name, a.Names, a.ExternalIDs)
	}
	for _, g := range d.Agreements {
		put(g.ID, g.Title, g.Names, g.ExternalIDs)
	}
	for _, p := range d.Processes {
		put(p.ID, p.Name, p.Names, p.ExternalIDs)
	}
	for _, p := range d.Places {
		put(p.ID, p.Name, p.Names, p.ExternalIDs)
	}
}

func (b *book) fillLists(d *accord.Dataset, c *claimBox) {
	coverage := func(of accord.ID, all []accord.Coverage) {
		listRows(&b.coverage, of, all, func(c accord.Coverage) []accord.ID { return c.ClaimIDs }, c)
	}
	reasons := func(of accord.ID, all []accord.Reason) {
		listRows(&b.reasons, of, all, func(r accord.Reason) []accord.ID { return r.ClaimIDs }, c)
	}
	for _, g := range d.Agreements {
		listRows(&b.documents, g.ID, g.Documents, func(d accord.Document) []accord.ID { return d.ClaimIDs }, c)
		listRows(&b.provisions, g.ID, g.Provisions, func(p accord.Provision) []accord.ID { return p.ClaimIDs }, c)
		listRows(&b.exclusions, g.ID, g.Exclusions, func(e accord.Exclusion) []accord.ID { return e.ClaimIDs }, c)
		if g.Local != nil {
			listRows(&b.issues, g.ID, g.Local.Issues, func(i accord.LocalIssue) []accord.ID { return i.ClaimIDs }, c)
		}
		coverage(g.ID, g.Coverage)
	}
	for _, p := range d.Processes {
		coverage(p.ID, p.Coverage)
	}
	for _, p := range d.Participations {
		reasons(p.ID, p.Reasons)
	}
	for _, s := range d.Stances {
		reasons(s.ID, s.Reasons)
	}
}

// A claimBox gives each claim to the row in which it stands.
type claimBox struct {
	claims map[accord.ID]*accord.Claim
	taken  map[accord.ID]bool
}

func claimsOf(d *accord.Dataset) *claimBox {
	c := &claimBox{map[accord.ID]*accord.Claim{}, map[accord.ID]bool{}}
	for _, claim := range d.Claims {
		c.claims[claim.ID] = claim
	}
	return c
}

// take gives a claim away if it can stand in the row of what it supports: rows
// have no cells for denying or choosing.
func (c *claimBox) take(id accord.ID, key entryKey) (accord.Claim, bool) {
	claim := c.claims[id]
	if claim == nil || c.taken[id] || claim.Denies || claim.Chosen ||
		(entryKey{claim.AboutID, claim.Attribute, claim.Value}) != key || c.contradictsTaken(claim) {
		return accord.Claim{}, false
	}
	c.taken[id] = true
	return *claim, true
}

// contradictsTaken: of two claims that contradict each other, one stands in claims.csv, which can say so.
func (c *claimBox) contradictsTaken(claim *accord.Claim) bool {
	return slices.ContainsFunc(claim.ContradictIDs, func(id accord.ID) bool { return c.taken[id] })
}

// rest are the claims that stand in no other row, by id. A contradiction is
// written once: by the only one of the two that stands there, else the first.
func (c *claimBox) rest() (all []*accord.Claim) {
	for _, id := range slices.Sorted(maps.Keys(c.claims)) {
		if c.taken[id] {
			continue
		}
		claim := *c.claims[id]
		claim.ContradictIDs = slices.DeleteFunc(slices.Clone(claim.ContradictIDs), func(other accord.ID) bool {
			return !c.taken[other] && cmp.Less(other, id)
		})
		all = append(all, &claim)
	}
	return all
}
