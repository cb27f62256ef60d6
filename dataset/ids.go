package dataset

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/accordgraph/accord"
)

// A register knows which ids stand for what.
type register struct {
	where   map[accord.ID]place
	lost    map[accord.ID]bool      // declared by rows that could not be read
	broken  map[string]bool         // kinds of which not all that is declared is known
	homes   map[string]string       // by kind: the file that declares it
	missing map[string]*absence     // by file: what leads to files that are not there
	retired map[accord.ID]accord.ID // and what took the place
	counter map[string]int          // by the id without it: the last number given
	offers  int                     // how many nearest ids may still be looked for
}

// A place is a cell.
type place struct {
	spot
	column string
}

func newRegister() *register {
	return &register{
		where: map[accord.ID]place{}, lost: map[accord.ID]bool{}, broken: map[string]bool{}, homes: map[string]string{},
		missing: map[string]*absence{},
		retired: map[accord.ID]accord.ID{}, counter: map[string]int{}, offers: 20,
	}
}

// take lets an id stand for the row of a cell.
func (k *register) take(id accord.ID, at place) {
	if first, taken := k.where[id]; taken {
		at.problem(at.column, duplicateID, "%s stands already at %s", id, first)
		return
	}
	k.where[id] = at
}

// free takes the first free id of base, base-2, base-3 …
func (k *register) free(base string, at place) accord.ID {
	id := accord.ID(base)
	for k.isTaken(id) {
		k.counter[base] = max(2, k.counter[base]+1)
		id = accord.ID(base + "-" + strconv.Itoa(k.counter[base]))
	}
	k.where[id] = at
	return id
}

// number takes the first free id of base-1, base-2 …
func (k *register) number(base string, at place) accord.ID {
	for {
		k.counter[base]++
		if id := accord.ID(base + "-" + strconv.Itoa(k.counter[base])); !k.isTaken(id) {
			k.where[id] = at
			return id
		}
	}
}

func (k *register) isTaken(id accord.ID) bool {
	_, taken := k.where[id]
	_, retired := k.retired[id]
	return taken || retired || k.lost[id]
}

// refer notes what is wrong with an id that a cell names.
func (k *register) refer(s spot, column string, id *accord.ID, kinds []string) {
	if !slices.Contains(kinds, id.Kind()) {
		s.problem(column, wrongKind, "%s is no %s", *id, oneOf(kinds))
		return
	}
	if k.stands(*id) {
		return
	}
	if k.broken[id.Kind()] || k.resolve(s, column, id) {
		return
	}
	if k.misses(k.homes[id.Kind()], s, string(*id)) {
		return
	}
	s.problem(column, unknownID, "%s has no %s%s", k.homes[id.Kind()], *id, k.offer(*id))
}

// resolve puts the present id for a retired one, and tells whether it was one.
func (k *register) resolve(s spot, column string, id *accord.ID) bool {
	now, retired := k.retired[*id]
	if !retired || k.stands(*id) {
		return false
	}
	s.problem(column, retiredID, "%s is retired: it is %s now", *id, now)
	*id = now
	return true
}

// oneOf names kinds as a sentence does: actor, agreement or process.
func oneOf(kinds []string) string {
	last := len(kinds) - 1
	if last == 0 {
		return kinds[0]
	}
	return strings.Join(kinds[:last], ", ") + " or " + kinds[last]
}

// stands tells whether an id stands for something.
func (k *register) stands(id accord.ID) bool {
	_, there := k.where[id]
	return there || k.lost[id]
}

// offer names the id of the same kind that is most like one that does not
// stand, and where. It does so for the first few, since all have to be looked at.
func (k *register) offer(id accord.ID) string {
	if k.offers == 0 {
		return ""
	}
	k.offers--
	var like []string
	for known := range k.where {
		if known.Kind() == id.Kind() {
			like = append(like, string(known))
		}
	}
	if len(like) == 0 {
		return ""
	}
	slices.Sort(like)
	best := nearest(string(id), like)
	return "; nearest: " + best + " (" + k.where[accord.ID(best)].String() + ")"
}

// slugs makes the slug of an id out of slugs and words.
func slugs(parts ...string) string {
	var kept []string
	for _, part := range parts {
		if part = kebab(part); part != "" {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "-")
}

// kebab writes a word of a vocabulary or an attribute as part of a slug: localeNature is locale-nature, issues.OTHER is issues-other.
func kebab(word string) string {
	var b strings.Builder
	var before rune
	for _, r := range word {
		switch {
		case r == '_' || r == '.':
			b.WriteByte('-')
		case unicode.IsUpper(r) && unicode.IsLower(before):
			b.WriteByte('-')
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		before = r
	}
	return b.String()
}

// declare takes the ids that the rows give to themselves.
func (t *table[T]) declare(k *register) {
	for _, id := range t.lost {
		k.lost[id] = true
	}
	for i := range t.rows {
		r := &t.rows[i]
		switch {
		case t.id != nil:
			t.declareOne(k, r, *t.id(r), "id", t.kind)
		case r.grounded:
			t.declareOne(k, r, r.claim.ID, "claim", accord.KindClaim)
		}
	}
}

func (t *table[T]) declareOne(k *register, r *row[T], id accord.ID, column, kind string) {
	if id == "" {
		return
	}
	if id.Kind() != kind {
		r.problem(column, wrongKind, "%s does not begin with %s:", id, kind)
		return
	}
	k.take(id, place{r.spot, column})
}

// name makes the ids that rows leave blank, and gives the claims of rows that
// have ids theirs.
func (t *table[T]) name(k *register) {
	if t.id == nil {
		return
	}
	for i := range t.rows {
		r := &t.rows[i]
		id := t.id(r)
		if *id == "" && t.slug != nil {
			*id = k.free(t.kind+":"+t.slug(r), place{r.spot, "id"})
		}
		if r.grounded && t.kind != accord.KindClaim && k.where[*id].spot == r.spot {
			r.claim.ID = groundID(*id)
			r.claim.AboutID = *id
			k.take(r.claim.ID, place{r.spot, "source"})
		}
	}
}

// groundID is the id of the claim that stands in the row of a thing that has an id.
func groundID(id accord.ID) accord.ID {
	return accord.ID(accord.KindClaim + ":" + id.Kind() + "-" + id.Slug())
}

// nameClaims makes the ids of claims that rows without ids leave blank, and lets
// these claims speak of their rows.
func (t *table[T]) nameClaims(k *register) {
	if t.gives == nil {
		return
	}
	for i := range t.rows {
		r := &t.rows[i]
		if !r.grounded {
			continue
		}
		r.claim.AboutID = r.of
		r.claim.Attribute, r.claim.Value = t.gives(r)
		if r.claim.ID == "" {
			stem, _, _ := strings.Cut(r.claim.Attribute, ".")
			r.claim.ID = k.number(accord.KindClaim+":"+slugs(r.of.Slug(), stem), place{r.spot, "claim"})
		}
	}
}

// count gives numbers to rows that leave theirs blank, in the order of the
// file: the next that is free in the list of their thing.
func (t *table[T]) count() {
	if t.order == nil {
		return
	}
	type entry struct {
		of    accord.ID
		order int
	}
	taken, last := map[entry]spot{}, map[accord.ID]int{}
	for i := range t.rows {
		r := &t.rows[i]
		e := entry{r.of, *t.order(r)}
		first, again := taken[e]
		switch {
		case e.order == 0:
		case again:
			r.problem("order", duplicateOrder, "%d stands already at %s", e.order, first)
		default:
			taken[e] = r.spot
		}
	}
	for i := range t.rows {
		r := &t.rows[i]
		order := t.order(r)
		for *order == 0 {
			last[r.of]++
			if e := (entry{r.of, last[r.of]}); taken[e].file == nil {
				taken[e], *order = r.spot, e.order
			}
		}
	}
}

// resolve puts present ids for retired ones.
func (t *table[T]) resolve(k *register) {
	if len(k.retired) > 0 {
		t.named(func(s spot, c *column[T], id *accord.ID) { k.resolve(s, c.name, id) })
	}
}

// refer looks at every id that the rows name.
func (t *table[T]) refer(k *register) {
	t.named(func(s spot, c *column[T], id *accord.ID) { k.refer(s, c.name, id, c.kinds) })
}

// named calls yield with every id that the rows name.
func (t *table[T]) named(yield func(spot, *column[T], *accord.ID)) {
	var naming []*column[T]
	for i := range t.columns {
		if c := &t.columns[i]; c.ids != nil {
			naming = append(naming, c)
		}
	}
	for i := range t.rows {
		r := &t.rows[i]
		for _, c := range naming {
			c.ids(r, func(id *accord.ID) { yield(r.spot, c, id) })
		}
	}
}
