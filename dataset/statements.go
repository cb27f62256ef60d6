package dataset

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A said is a claim, and the row that it stands in.
type said struct {
	claim *accord.Claim
	spot
}

// An entryKey names what a claim supports: a thing itself, or one entry of a
// list of it. Entries have a number or kind in the attribute, or else are known
// by their value.
type entryKey struct {
	of               accord.ID
	attribute, value string
}

// lists are the attributes that are lists of entries in a file of their own;
// true: an entry is known by what stands behind the dot, not by its value.
var lists = map[string]bool{
	"names": false, "externalIds": false, "documents": false,
	"provisions": true, "exclusions": true, "coverage": true, "issues": true, "reasons": true,
}

func keyOf(of accord.ID, attribute, value string) entryKey {
	if strings.Contains(attribute, ".") || attribute == "" {
		value = ""
	}
	return entryKey{of, attribute, value}
}

// statements calls yield with every claim that the rows hold.
func (t *table[T]) statements(yield func(said)) {
	for i := range t.rows {
		if r := &t.rows[i]; r.grounded && r.claim.ID != "" {
			yield(said{&r.claim, r.spot})
		}
	}
}

// entries calls yield with every entry that the rows give to the lists of things.
func (t *table[T]) entries(yield func(entryKey)) {
	if t.gives == nil {
		return
	}
	for i := range t.rows {
		r := &t.rows[i]
		attribute, value := t.gives(r)
		yield(keyOf(r.of, attribute, value))
	}
}

// ungrounded calls yield with every row that holds no claim itself, and what claims should support.
func (t *table[T]) ungrounded(yield func(spot, entryKey)) {
	if t.says == "" {
		return
	}
	for i := range t.rows {
		r := &t.rows[i]
		switch {
		case r.grounded:
		case t.gives != nil:
			attribute, value := t.gives(r)
			yield(r.spot, keyOf(r.of, attribute, value))
		case *t.id(r) != "":
			yield(r.spot, entryKey{of: *t.id(r)})
		}
	}
}

// canonical writes a value as the column of an attribute would, and returns the
// ids in it. An attribute without a column takes any text.
func (t *table[T]) canonical(attribute, value string) (string, []accord.ID, *flaw) {
	c := t.columnOf(attribute)
	if c == nil {
		return value, nil, nil
	}
	if c.list && strings.Contains(value, listMark) {
		return value, nil, flawed(badList, "a claim gives one value at a time")
	}
	var r row[T]
	if f := c.read(&r, value); f != nil {
		return value, nil, f
	}
	if c.date != nil && (*c.date(&r)).Basis != "" {
		return value, nil, flawed(badDate, "the value of a claim is a date without a basis")
	}
	var named []accord.ID
	if c.ids != nil {
		c.ids(&r, func(id *accord.ID) { named = append(named, *id) })
	}
	return c.canonical(&r), named, nil
}

// shown is what the row of an id shows for an attribute.
func (t *table[T]) shown(id accord.ID, attribute string) (string, bool) {
	if t.byID == nil {
		t.byID = make(map[accord.ID]int, len(t.rows))
		for i := range t.rows {
			t.byID[*t.id(&t.rows[i])] = i
		}
	}
	i, there := t.byID[id]
	c := t.columnOf(attribute)
	if !there || c == nil {
		return "", false
	}
	return c.canonical(&t.rows[i]), true
}

// shownList is shown for a column of lists.
func (t *table[T]) shownList(id accord.ID, attribute string) ([]string, bool) {
	c := t.columnOf(attribute)
	shown, there := t.shown(id, attribute)
	if !there || !c.list {
		return nil, false
	}
	return strings.Split(shown, listMark), true
}

// columnOf is the column of an attribute, nil if there is none.
func (t *table[T]) columnOf(attribute string) *column[T] {
	i := slices.IndexFunc(t.columns, func(c column[T]) bool { return c.attribute == attribute })
	if i < 0 {
		return nil
	}
	return &t.columns[i]
}

// gather sorts the claims by what they support.
func (b *book) gather() map[entryKey][]said {
	all := make(map[entryKey][]said, b.size())
	for _, s := range b.sheets {
		s.statements(func(s said) {
			key := keyOf(s.claim.AboutID, s.claim.Attribute, s.claim.Value)
			all[key] = append(all[key], s)
		})
	}
	for _, claims := range all {
		slices.SortFunc(claims, func(a, b said) int { return strings.Compare(string(a.claim.ID), string(b.claim.ID)) })
	}
	return all
}
