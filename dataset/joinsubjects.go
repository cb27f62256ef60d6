package dataset

import (
	"maps"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// resolve puts present ids for those that another directory has retired.
func (j *joiner) resolve() {
	k := newRegister()
	for _, d := range j.dirs {
		for i := range d.retired.rows {
			if r := d.retired.rows[i].it; k.retired[r.id] == "" {
				k.retired[r.id] = r.now
			}
		}
	}
	if len(k.retired) == 0 {
		return
	}
	for _, d := range j.dirs {
		maps.Copy(k.where, d.ids.where)
	}
	for _, d := range j.dirs {
		for _, s := range d.sheets {
			s.resolve(k)
		}
	}
}

// joinSubjects finds which subjects of different directories are one, and gives
// them the id that the earliest of these directories has for them.
func (j *joiner) joinSubjects() {
	k := &kinship{up: map[accord.ID]accord.ID{}}
	j.kinByExternalID(k)
	j.kinByRetirement(k)
	if len(k.up) == 0 {
		return
	}
	now, retired := map[accord.ID]accord.ID{}, j.dirs[0]
	for _, all := range k.families(j.homes(k)) {
		if !j.isClear(all) {
			continue
		}
		for _, m := range all[1:] {
			now[m.id] = all[0].id
			at := m.at[0].spot
			retired.retired.rows = append(retired.retired.rows, retirementRow{spot: at, it: retirement{id: m.id, now: all[0].id}})
		}
	}
	for _, d := range j.dirs {
		d.rename(now)
	}
}

// kinByExternalID joins those that carry the same id of another catalogue, unless
// two of one directory do.
func (j *joiner) kinByExternalID(k *kinship) {
	type external struct{ kind, scheme, id string }
	first, shared := map[external]accord.ID{}, map[external]bool{}
	of := make([]map[external]accord.ID, len(j.dirs))
	var order []external
	for n, d := range j.dirs {
		of[n] = map[external]accord.ID{}
		for i := range d.externalIDs.rows {
			r := &d.externalIDs.rows[i]
			key := external{r.of.Kind(), r.it.Scheme, r.it.ID}
			if r.of == "" || r.it.ID == "" {
				continue
			}
			if other, again := of[n][key]; again && other != r.of {
				shared[key] = true
			}
			of[n][key] = r.of
			if _, known := first[key]; !known {
				first[key] = r.of
				order = append(order, key)
			}
		}
	}
	for _, key := range order {
		for n := range of {
			if id, there := of[n][key]; there && !shared[key] && id != first[key] {
				k.join(first[key], id)
			}
		}
	}
}

// kinByRetirement joins what one directory has under an id that is retired in another.
func (j *joiner) kinByRetirement(k *kinship) {
	for _, d := range j.dirs {
		for i := range d.retired.rows {
			r := d.retired.rows[i].it
			elsewhere := slices.ContainsFunc(j.dirs, func(other *book) bool { _, there := other.ids.where[r.id]; return other != d && there })
			if elsewhere && slices.Contains(subjects, r.id.Kind()) && r.id.Kind() == r.now.Kind() {
				k.join(r.id, r.now)
			}
		}
	}
}

// A kinship knows which ids stand for one thing.
type kinship struct {
	up    map[accord.ID]accord.ID // another id of the same thing; the last one has none
	order []accord.ID
}

func (k *kinship) last(id accord.ID) accord.ID {
	for k.up[id] != "" {
		if next := k.up[k.up[id]]; next != "" {
			k.up[id] = next // the way is shorter next time
		}
		id = k.up[id]
	}
	return id
}

func (k *kinship) join(a, b accord.ID) {
	for _, id := range []accord.ID{a, b} {
		if _, known := k.up[id]; !known {
			k.up[id] = ""
			k.order = append(k.order, id)
		}
	}
	if a, b = k.last(a), k.last(b); a != b {
		k.up[b] = a
	}
}

// A home says where directories have a row for an id, or name it: the first of
// these places in each.
type home struct {
	id accord.ID
	at []dirSpot
}

type dirSpot struct {
	spot
	declares bool
}

// homes finds where the ids that have kin stand and are named.
func (j *joiner) homes(k *kinship) func(accord.ID) home {
	all := map[accord.ID]*home{}
	note := func(id accord.ID, s spot, declares bool) {
		if _, has := k.up[id]; !has {
			return
		}
		h := all[id]
		if h == nil {
			h = &home{id: id}
			all[id] = h
		}
		last := len(h.at) - 1
		switch {
		case last < 0 || h.at[last].file.dir != s.file.dir:
			h.at = append(h.at, dirSpot{s, declares})
		case declares && !h.at[last].declares:
			h.at[last] = dirSpot{s, true}
		}
	}
	for _, d := range j.dirs {
		for _, s := range d.sheets {
			s.mentions(func(at spot, id accord.ID) { note(id, at, false) })
		}
		for id := range k.up {
			if at, there := d.ids.where[id]; there {
				note(id, at.spot, true)
			}
		}
	}
	return func(id accord.ID) home {
		if h := all[id]; h != nil {
			return *h
		}
		return home{id: id}
	}
}

// families are the homes of the ids that stand for one thing each, without ids
// that no directory has a row for; the id that stays comes first.
func (k *kinship) families(homeOf func(accord.ID) home) (all [][]home) {
	of := map[accord.ID][]home{}
	var order []accord.ID
	for _, id := range k.order {
		h := homeOf(id)
		if !slices.ContainsFunc(h.at, func(s dirSpot) bool { return s.declares }) {
			continue
		}
		last := k.last(id)
		if of[last] == nil {
			order = append(order, last)
		}
		of[last] = append(of[last], h)
	}
	for _, last := range order {
		if family := of[last]; len(family) > 1 {
			slices.SortStableFunc(family, func(a, b home) int {
				if n := a.first() - b.first(); n != 0 {
					return n
				}
				return strings.Compare(string(a.id), string(b.id))
			})
			all = append(all, family)
		}
	}
	return all
}

// first is the first directory that has a row for the id.
func (h home) first() int {
	i := slices.IndexFunc(h.at, func(s dirSpot) bool { return s.declares })
	return h.at[i].file.dir
}

// isClear tells whether no directory knows two of a family: to it they are not one.
func (j *joiner) isClear(family []home) bool {
	known := map[int]home{}
	for _, h := range family {
		for _, at := range h.at {
			other, two := known[at.file.dir]
			if !two {
				known[at.file.dir] = h
				continue
			}
			i := slices.IndexFunc(other.at, func(s dirSpot) bool { return s.file.dir == at.file.dir })
			at.problem("id", ambiguousJoin, "%s and %s (%s) of one directory would be one with what another has: nothing is joined", h.id, other.id, other.at[i].spot)
			return false
		}
	}
	return true
}

// mentions calls yield with every id that the rows name.
func (t *table[T]) mentions(yield func(spot, accord.ID)) {
	t.named(func(s spot, _ *column[T], id *accord.ID) { yield(s, *id) })
}

// rename puts other ids for some, in the rows of all tables.
func (b *book) rename(now map[accord.ID]accord.ID) {
	if len(now) == 0 {
		return
	}
	for _, s := range b.sheets {
		s.rename(now)
	}
	for i := range b.retired.rows {
		if other, is := now[b.retired.rows[i].it.now]; is {
			b.retired.rows[i].it.now = other
		}
	}
	for i := range b.claims.rows {
		c := &b.claims.rows[i].claim
		stem := stemOf(c.Attribute)
		if stem != "exclusions" && accord.Attributes[c.AboutID.Kind()][stem].Takes != accord.TakesID {
			continue
		}
		if other, is := now[accord.ID(c.Value)]; is {
			c.Value = string(other)
		}
	}
	turnAgain(&b.links)
}

func (t *table[T]) rename(now map[accord.ID]accord.ID) {
	swap := func(id *accord.ID) {
		if other, is := now[*id]; is {
			*id = other
		}
	}
	t.named(func(_ spot, _ *column[T], id *accord.ID) { swap(id) })
	for i := range t.rows {
		r := &t.rows[i]
		if t.id != nil {
			swap(t.id(r))
		}
		if t.kind != accord.KindClaim { // there it is a column
			swap(&r.claim.AboutID)
		}
		if r.grounded && t.gives != nil {
			r.claim.Attribute, r.claim.Value = t.gives(r)
		}
	}
}

// turnAgain gives symmetric links the smaller id first, once other ids stand for their ends.
func turnAgain(t *table[accord.Link]) {
	for i := range t.rows {
		if it := &t.rows[i].it; it.Kind.Symmetric() && it.ToID != "" && it.ToID < it.FromID {
			it.FromID, it.ToID = it.ToID, it.FromID
		}
	}
}

// stemOf is an attribute without the number or kind of one entry.
func stemOf(attribute string) string {
	stem, _, _ := strings.Cut(attribute, ".")
	return stem
}
