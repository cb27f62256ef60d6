package dataset

import (
	"maps"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// checkClaims looks at what the claims of claims.csv give to what.
func checkClaims(b *book) {
	if len(b.claims.rows) == 0 {
		return
	}
	entries := b.entries()
	for i := range b.claims.rows {
		r := &b.claims.rows[i]
		c := &r.claim
		notSelf(r.spot, c.ID, "contradicts", c.ContradictIDs...)
		if c.AboutID == "" || c.Attribute == "" || !checkAttribute(r) {
			continue
		}
		stem, from := stemOf(c.Attribute), b.sheetFor(c.AboutID, c.Attribute)
		if c.Value != "" {
			b.checkValue(r, from, stem)
		}
		key := keyOf(c.AboutID, c.Attribute, c.Value)
		if dotted, list := lists[stem]; list && !c.Denies && !entries[key] && (dotted || key.value != "") {
			entry := strings.TrimSpace(c.Attribute + " " + key.value)
			if !b.ids.misses(from.title(), r.spot, entry) {
				r.problem("attribute", noEntry, "%s has no %.60q in %s", c.AboutID, entry, from.title())
			}
		}
	}
}

// entries are all entries of lists, the labels among the names.
func (b *book) entries() map[entryKey]bool {
	all := map[entryKey]bool{}
	for _, s := range b.sheets {
		s.entries(func(k entryKey) { all[k] = true })
	}
	for of, label := range b.labels() {
		all[entryKey{of, "names", label}] = true
	}
	return all
}

// checkAttribute tells whether a claim is about an attribute that its thing can have.
func checkAttribute(r *claimRow) bool {
	kind := r.claim.AboutID.Kind()
	stem, _, dotted := strings.Cut(r.claim.Attribute, ".")
	_, known := accord.Attributes[kind][stem]
	switch {
	case !known:
		all := slices.Sorted(maps.Keys(accord.Attributes[kind]))
		r.problem("attribute", unknownAttribute, "%s has no attribute %.60q; nearest: %s", r.claim.AboutID, r.claim.Attribute, nearest(stem, all))
	case lists[stem] && !dotted:
		r.problem("attribute", unknownAttribute, "an entry of %s is named, as in %s.1", stem, stem)
	case dotted && !lists[stem]:
		r.problem("attribute", unknownAttribute, "%s has no parts", stem)
	default:
		return true
	}
	return false
}

// checkValue holds a value against the form of the column that it is for.
func (b *book) checkValue(r *claimRow, from sheet, stem string) {
	value, named, flaw := from.canonical(stem, r.claim.Value)
	if words := accord.Attributes[r.claim.AboutID.Kind()][stem].Words; flaw == nil && len(words) > 0 {
		value, flaw = readWord(value, words) // also where no column holds the attribute
	}
	if flaw != nil {
		r.problem("value", flaw.rule, "%s", flaw.text)
		r.claim.Value = "" // nothing else is said about it
		return
	}
	r.claim.Value = value
	for _, id := range named {
		b.ids.refer(r.spot, "value", &id, accord.Kinds)
		r.claim.Value = string(id)
	}
}

// checkSupport: every row rests on a claim, and ties of fact on more than opinions.
func checkSupport(b *book) {
	for _, s := range b.sheets {
		s.ungrounded(func(at spot, key entryKey) {
			if len(b.supports(key)) == 0 && !b.ids.broken[accord.KindClaim] {
				at.problem("source", noClaim, "neither this row nor claims.csv holds a claim for it")
			}
		})
	}
	factual(b, &b.participations)
	factual(b, &b.links)
	factual(b, &b.lineages)
}

// supports are the claims for something, without those that deny it.
func (b *book) supports(key entryKey) (all []said) {
	for _, s := range b.claimsOf[key] {
		if !s.claim.Denies {
			all = append(all, s)
		}
	}
	return all
}

// factual: opinions do not make these ties.
func factual[T any](b *book, t *table[T]) {
	for i := range t.rows {
		r := &t.rows[i]
		all := b.supports(entryKey{of: *t.id(r)})
		isOpinion := func(s said) bool { return s.claim.Kind == accord.ClaimOpinion }
		if len(all) > 0 && !slices.ContainsFunc(all, func(s said) bool { return !isOpinion(s) }) {
			r.problem("claim_kind", opinionTie, "opinions alone speak for %s; an opinion can make a stance or an allegation", *t.id(r))
		}
	}
}
