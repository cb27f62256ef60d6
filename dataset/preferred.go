package dataset

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// checkPreferred holds the columns against the claims of a settled dataset:
// where claims give values for an attribute that has one, the row shows the
// value of the preferred claim.
func checkPreferred(b *book, d *accord.Dataset, valued map[entryKey][]said) {
	preferred := map[accord.ID]bool{}
	for _, c := range d.Claims {
		if c.Preferred && c.Attribute != "" {
			preferred[c.ID] = true
		}
	}
	for key, group := range valued {
		if !b.ids.stands(key.of) {
			continue
		}
		at := slices.IndexFunc(group, func(s said) bool { return preferred[s.claim.ID] })
		shown, there := b.kinds[key.of.Kind()].shown(key.of, key.attribute)
		if at < 0 || !there || group[at].claim.Denies {
			continue
		}
		best := group[at]
		if best.claim.Value == shown || best.claim.Value == "" && slices.ContainsFunc(group, func(s said) bool { return s.claim.Value == shown }) {
			continue
		}
		best.problem("value", notPreferred, "%s of %s is %.60q in its row, and the preferred claim, %s, gives %.60q",
			key.attribute, key.of, shown, best.claim.ID, best.claim.Value)
	}
}

// checkListed: a cell that holds a list shows every value that claims give for it.
func checkListed(b *book) {
	for _, claims := range b.claimsOf {
		for _, s := range claims {
			c := s.claim
			stem, _, _ := strings.Cut(c.Attribute, ".")
			_, list := lists[stem]
			if list || c.Value == "" || c.Attribute == "" || c.Denies || accord.IsSingle(c.AboutID.Kind(), c.Attribute) || !b.ids.stands(c.AboutID) {
				continue
			}
			shown, there := b.kinds[c.AboutID.Kind()].shownList(c.AboutID, c.Attribute)
			if there && !slices.Contains(shown, c.Value) {
				s.problem("value", notListed, "%s of %s does not show %.60q", c.Attribute, c.AboutID, c.Value)
			}
		}
	}
}

// valued are the claims about every attribute that has one value and is given one.
func (b *book) valued() map[entryKey][]said {
	all := map[entryKey][]said{}
	given := map[entryKey]bool{}
	for _, claims := range b.claimsOf {
		for _, s := range claims {
			if s.claim.Attribute != "" && accord.IsSingle(s.claim.AboutID.Kind(), s.claim.Attribute) {
				key := entryKey{of: s.claim.AboutID, attribute: s.claim.Attribute}
				all[key] = append(all[key], s)
				given[key] = given[key] || s.claim.Value != ""
			}
		}
	}
	for key := range all {
		if !given[key] {
			delete(all, key)
		}
	}
	return all
}
