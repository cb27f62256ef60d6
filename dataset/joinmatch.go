package dataset

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/accordgraph/accord"
)

// none stands for no row of the earlier directories.
const none = -1

// A pairing says which rows of a directory are for one thing with which of the
// earlier ones, where several of a group could be.
type pairing int

const (
	lone      pairing = iota // where there is one on either side
	firstCome                // the first with the first
	every                    // all with the first: that there are several was said already
)

// match finds, for every row of from, the row of into that is for the same thing:
// one with the same key, of several the one that is the same in one way or another, if
// there is any. Rows without a key have none.
func match[T any](into, from *table[T], key func(*row[T]) string, by pairing, sames ...func(a, b *row[T]) bool) []int {
	there := grouped(from, key)
	here := alike(into, key, there)
	found := make([]int, len(from.rows))
	for i := range found {
		found[i] = none
	}
	for _, k := range there.order {
		mine, theirs := here[k], there.rows[k]
		if len(mine) == 0 || k == "" {
			continue
		}
		alone := len(mine) == 1 && len(theirs) == 1
		for _, same := range sames {
			mine = slices.DeleteFunc(mine, func(m int) bool {
				i := slices.IndexFunc(theirs, func(i int) bool { return found[i] == none && same(&into.rows[m], &from.rows[i]) })
				if i < 0 {
					return false
				}
				found[theirs[i]] = m
				return true
			})
		}
		for _, i := range theirs {
			if found[i] != none || len(mine) == 0 || by == lone && !alone {
				continue
			}
			found[i] = mine[0]
			if by != every {
				mine = mine[1:]
			}
		}
	}
	return found
}

// groups are the rows of a table by what they are for.
type groups struct {
	rows  map[string][]int
	order []string
}

func grouped[T any](t *table[T], key func(*row[T]) string) groups {
	g := groups{rows: make(map[string][]int, len(t.rows))}
	for i := range t.rows {
		k := key(&t.rows[i])
		if g.rows[k] == nil {
			g.order = append(g.order, k)
		}
		g.rows[k] = append(g.rows[k], i)
	}
	return g
}

// alike are the rows of a table that are for the same things as some groups are.
func alike[T any](t *table[T], key func(*row[T]) string, others groups) map[string][]int {
	all := map[string][]int{}
	for i := range t.rows {
		if k := key(&t.rows[i]); others.rows[k] != nil {
			all[k] = append(all[k], i)
		}
	}
	return all
}

func matchNouns[T any](into, from *table[T]) []int {
	return match(into, from, func(r *row[T]) string { return string(*into.id(r)) }, every)
}

// keyed makes one text of several; blank if the first is.
func keyed[W ~string](first W, parts ...string) string {
	if first == "" {
		return ""
	}
	return string(first) + "\x00" + strings.Join(parts, "\x00")
}

func nameKey(r *nameRow) string { return keyed(r.of, r.it.Text) }

func externalIDKey(r *externalIDRow) string { return keyed(r.of, r.it.Scheme, r.it.ID) }

func documentKey(r *documentRow) string { return keyed(r.of, r.it.Title) }

func issueKey(r *issueRow) string { return keyed(r.of, string(r.it.Kind)) }

func provisionKey(r *provisionRow) string {
	return keyed(r.of, string(r.it.Kind), r.it.Text, join(r.it.ConcernIDs))
}

func exclusionKey(r *exclusionRow) string { return keyed(r.of, string(r.it.WhatID), r.it.Text) }

func coverageKey(r *coverageRow) string {
	complete := ""
	if r.it.Complete != nil {
		complete = yesNo(*r.it.Complete)
	}
	return keyed(r.of, r.it.Of, complete, r.it.Stated)
}

func reasonKey(r *reasonRow) string { return keyed(r.of, r.it.Text) }

func milestoneKey(r *milestoneRow) string { return keyed(r.it.AgreementID, string(r.it.Kind)) }

func participationKey(r *participationRow) string {
	p := &r.it
	return keyed(p.ActorID, string(p.ToID), string(p.Role), string(p.Polarity), string(p.OnBehalfOfID()))
}

func stanceKey(r *stanceRow) string {
	return keyed(r.it.ActorID, string(r.it.ToID), string(r.it.Position), dayAndHour(r.it.Date))
}

func linkKey(r *linkRow) string {
	return keyed(r.it.FromID, string(r.it.Kind), string(r.it.ToID), dayAndHour(r.it.Start))
}

func lineageKey(r *lineageRow) string {
	return keyed(r.it.FromID, string(r.it.Kind), string(r.it.ToID))
}

func allegationKey(r *allegationRow) string {
	a := &r.it
	return keyed(a.ViolatorID, string(a.AgreementID), string(a.ProcessID), string(a.PlaceID), strconv.Itoa(a.Provision), a.What, dayAndHour(a.Date))
}

// matchDocuments finds documents by title. One with the title of another and another
// address is another document, and gets a title of its own.
func (j *joiner) matchDocuments() []int {
	into, from := &j.into.documents, &j.from.documents
	found := match(into, from, documentKey, firstCome)
	here, there := grouped(into, documentKey).rows, grouped(from, documentKey).rows
	for i, at := range found {
		r := &from.rows[i]
		old := r.it.Title
		for n := 2; at != none && differ(into.rows[at].it.URL, r.it.URL); n++ {
			r.it.Title = fmt.Sprintf("%s (%d)", old, n)
			at = none
			if rows := here[documentKey(r)]; rows != nil {
				at = rows[0]
			} else if there[documentKey(r)] != nil {
				at = found[i] // another document of this directory has the title
			}
		}
		if r.it.Title != old {
			there[documentKey(r)] = []int{i}
			j.retitle(r, old)
		}
		found[i] = at
	}
	return found
}

// differ tells whether two texts are given and not the same.
func differ(a, b string) bool { return a != "" && b != "" && a != b }

// retitle lets the claims of a document that has another title now follow it.
func (j *joiner) retitle(r *documentRow, old string) {
	r.claim.Value = r.it.Title
	for i := range j.from.claims.rows {
		if c := &j.from.claims.rows[i].claim; c.AboutID == r.of && c.Attribute == "documents" && c.Value == old {
			c.Value = r.it.Title
		}
	}
}

// nameLabels makes a name of every label of from that is not the label of the
// thing any more, and says which names are labels.
func (j *joiner) nameLabels() {
	labels, there := j.into.labels(), map[string]bool{}
	for i := range j.from.names.rows {
		r := &j.from.names.rows[i]
		there[nameKey(r)] = true
		label, known := labels[r.of]
		switch {
		case !known:
		case r.it.Text == label:
			r.it.Kind = accord.NamePrimary
		case r.it.Kind == accord.NamePrimary:
			r.it.Kind = accord.NameAlias
		}
	}
	support := supportIn(j.from)
	nameLabel(j, &j.from.actors, labels, there, support)
	nameLabel(j, &j.from.agreements, labels, there, support)
	nameLabel(j, &j.from.processes, labels, there, support)
	nameLabel(j, &j.from.places, labels, there, support)
}

func nameLabel[T any](j *joiner, t *table[T], labels map[accord.ID]string, there map[string]bool, support map[accord.ID]*claimRow) {
	mine := j.from.labels()
	for i := range t.rows {
		r := &t.rows[i]
		id := *t.id(r)
		name := nameRow{spot: r.spot, of: id, it: accord.Name{Text: mine[id], Kind: accord.NameAlias}, grounded: true}
		label, known := labels[id]
		if !known || label == mine[id] || mine[id] == "" || there[nameKey(&name)] {
			continue
		}
		there[nameKey(&name)] = true
		switch {
		case r.grounded:
			name.claim = r.claim
		case support[id] != nil:
			name.claim = support[id].claim
		default:
			continue
		}
		name.claim.AboutID, name.claim.Attribute, name.claim.Value, name.claim.ContradictIDs = id, "names", mine[id], nil
		name.claim.Chosen = false
		name.claim.ID = j.from.ids.number(accord.KindClaim+":"+slugs(id.Slug(), "names"), place{r.spot, "id"})
		j.from.names.rows = append(j.from.names.rows, name)
	}
}

// supportIn finds a claim of claims.csv for each thing itself: that with the smallest id.
func supportIn(b *book) map[accord.ID]*claimRow {
	all := map[accord.ID]*claimRow{}
	for i := range b.claims.rows {
		r := &b.claims.rows[i]
		c := &r.claim
		if c.Attribute != "" || c.Denies {
			continue
		}
		if first := all[c.AboutID]; first == nil || c.ID < first.claim.ID {
			first := *r // the table grows
			all[c.AboutID] = &first
		}
	}
	return all
}
