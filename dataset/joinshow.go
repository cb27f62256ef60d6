package dataset

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// showPreferred lets the rows of things of which several directories speak show
// what the rule prefers among the claims of all.
func (j *joiner) showPreferred() {
	attributes, order := map[accord.ID][]string{}, []accord.ID{}
	heard := map[field]bool{}
	for i := range j.into.claims.rows {
		c := &j.into.claims.rows[i].claim
		of := field{c.AboutID, c.Attribute}
		if _, list := lists[stemOf(c.Attribute)]; heard[of] || list || accord.Attributes[c.AboutID.Kind()][c.Attribute].Takes == "" {
			continue
		}
		heard[of] = true
		if !j.isShared(of) {
			continue
		}
		if attributes[c.AboutID] == nil {
			order = append(order, c.AboutID)
		}
		attributes[c.AboutID] = append(attributes[c.AboutID], c.Attribute)
	}
	for _, id := range order {
		j.into.kinds[id.Kind()].prefer(j, id, attributes[id])
	}
}

// isShared tells whether others than the directory of its row speak of a field.
func (j *joiner) isShared(of field) bool {
	home, there := j.into.kinds[of.of.Kind()].fileDir(of.of)
	return there && slices.ContainsFunc(j.voices[of], func(i int) bool { return j.into.claims.rows[i].file.dir != home })
}

// fileDir is the directory that the row of an id is from.
func (t *table[T]) fileDir(id accord.ID) (int, bool) {
	if r := t.at(id); r != nil {
		return r.file.dir, true
	}
	return 0, false
}

// A choice is a value for a column, and the claim that gives it.
type choice[T any] struct {
	column *column[T]
	claim  accord.Claim
}

// prefer lets a row show what is preferred. Values that do not fit together are
// kept as remarks.
func (t *table[T]) prefer(j *joiner, id accord.ID, attributes []string) {
	var all []choice[T]
	for _, attribute := range attributes {
		c := t.columnOf(attribute)
		if c == nil {
			continue
		}
		r := t.at(id)
		of := field{id, attribute}
		if !accord.IsSingle(t.kind, attribute) {
			t.list(j, r, c, of)
			continue
		}
		shown := c.canonical(r)
		if j.preferred(of).Value != shown && c.show(r) != "" && !j.isSaid(of, shown) {
			j.claimFor(r.spot, groundOf(j, t, r), of, shown)
		}
		best := j.preferred(of)
		switch {
		case best.Value == "" || best.Denies || best.Value == shown:
		case attribute == "name" || attribute == "title":
			j.keepLabel(of, shown)
		default:
			all = append(all, choice[T]{c, *best})
		}
	}
	r := t.at(id)
	if before := *r; !t.showAll(j, r, all) {
		*r = before
		for _, one := range all {
			if before := *r; !t.showAll(j, r, []choice[T]{one}) {
				*r = before
				j.remark(r.spot, field{id, one.column.attribute}, one.column.canonical(r))
			}
		}
	}
}

// list lets a list show every value that claims give for it.
func (t *table[T]) list(j *joiner, r *row[T], c *column[T], of field) {
	for _, i := range j.voices[of] {
		claim := &j.into.claims.rows[i].claim
		if values := c.values(r); c.list && claim.Value != "" && !claim.Denies && !slices.Contains(values, claim.Value) {
			before := *r
			if c.read(r, strings.Join(append(values, claim.Value), listMark)) != nil || !t.isSound(&before, r) || !j.fits(t.kind, of.of) {
				*r = before
				j.remarkOne(r.spot, of, i)
			}
		}
	}
}

// showAll writes values into a row, and tells whether it is sound with them.
func (t *table[T]) showAll(j *joiner, r *row[T], all []choice[T]) bool {
	before := *r
	for _, one := range all {
		c := one.column
		if c.read(r, one.claim.Value) != nil {
			return false
		}
		if c.date != nil {
			c.setDate(j, r, one.claim)
		}
	}
	hasRole := slices.ContainsFunc(all, func(one choice[T]) bool { return one.column.attribute == "role" })
	return t.isSound(&before, r) && j.fits(t.kind, *t.id(r)) && (!hasRole || j.declaresAlone(*t.id(r)))
}

// setDate gives the date that was read from a claim its basis.
func (c *column[T]) setDate(j *joiner, r *row[T], by accord.Claim) {
	to := c.date(r)
	if d := j.dates[valued{field{by.AboutID, by.Attribute}, by.Value}]; d != nil {
		*to = d
		return
	}
	(*to).Basis = usualBasis(by.Kind)
	*to = told(*to, &by, r.claim.Kind)
}

// preferred is the claim that the rule prefers about a field.
func (j *joiner) preferred(of field) *accord.Claim {
	sources := map[accord.ID]*accord.Source{}
	var group []*accord.Claim
	for _, i := range j.voices[of] {
		c := &j.into.claims.rows[i].claim
		group = append(group, c)
		for _, id := range []accord.ID{c.SourceID, c.ViaID()} {
			if s := j.into.sources.at(id); s != nil {
				sources[id] = &s.it
			}
		}
	}
	return accord.Preferred(group, sources)
}

// keepLabel chooses the label of the earliest directory: a thing has one name
// wherever it is shown, and the others are among its names.
func (j *joiner) keepLabel(of field, label string) {
	var ours *accord.Claim
	for _, i := range j.voices[of] {
		switch c := &j.into.claims.rows[i].claim; {
		case c.Value != label:
			c.Chosen = false
		case !c.Denies && (ours == nil || c.ID < ours.ID):
			ours = c
		}
	}
	if ours != nil {
		ours.Chosen = true
	}
}

// remark keeps values that cannot stand in a row beside the others as remarks.
func (j *joiner) remark(at spot, of field, shown string) {
	for _, i := range j.voices[of] {
		r := &j.into.claims.rows[i]
		if r.claim.Value != shown && r.claim.Value != "" && !r.claim.Denies && r.file.dir != at.file.dir {
			j.remarkOne(at, of, i)
		}
	}
}

func (j *joiner) remarkOne(at spot, of field, i int) {
	r := &j.into.claims.rows[i]
	r.problem("source", unfitValue, "%s of %s: %.60q does not fit %s, and is kept as a remark", of.attribute, of.of, r.claim.Value, at)
	r.claim.Attribute, r.claim.Value, r.claim.Chosen = "remark", of.attribute+": "+r.claim.Value, false
}

// declaresAlone: nobody is DECLARANT in one participation and PARTY in another.
func (j *joiner) declaresAlone(id accord.ID) bool {
	p := &j.into.participations.at(id).it
	opposite := map[accord.Role]accord.Role{accord.RoleParty: accord.RoleDeclarant, accord.RoleDeclarant: accord.RoleParty}[p.Role]
	return opposite == "" || !slices.ContainsFunc(j.into.participations.rows, func(r participationRow) bool {
		return r.it.ActorID == p.ActorID && r.it.ToID == p.ToID && r.it.Role == opposite
	})
}

// explainEarlyEffect: that one directory has an agreement signed later than another
// has it take effect is no mistake in either.
func (j *joiner) explainEarlyEffect() {
	signed := map[accord.ID]*milestoneRow{}
	all := j.into.milestones.rows
	for i := range all {
		r := &all[i]
		first := signed[r.it.AgreementID]
		if r.it.Kind == accord.MilestoneSigned && r.it.Date != nil && (first == nil || r.it.Date.Earliest < first.it.Date.Earliest) {
			signed[r.it.AgreementID] = r
		}
	}
	for i := range all {
		r := &all[i]
		s := signed[r.it.AgreementID]
		if s == nil || !follows(r.it.Kind) || r.it.Note != "" || s.it.Note != "" || r.it.Date == nil {
			continue
		}
		mixed := r.file.dir != s.file.dir || j.joined[r.it.ID] || j.joined[s.it.ID]
		if mixed && r.it.Date.Before(daysBefore(s.it.Date.Earliest, earlyDays)) {
			r.it.Note = "Dated before the signing: the dates come from different datasets."
		}
	}
}

// tidyRetired leaves out what does not retire anything any more, and lets the rest lead to what is there.
func (j *joiner) tidyRetired() {
	now, stands := map[accord.ID]accord.ID{}, map[accord.ID]bool{}
	all := j.into.retired.rows
	for i := range all {
		stands[all[i].it.id] = false
	}
	for _, s := range j.into.sheets {
		s.standing(func(id accord.ID) {
			if _, asked := stands[id]; asked {
				stands[id] = true
			}
		})
	}
	for i := range all {
		if r := &all[i].it; now[r.id] == "" && !stands[r.id] {
			now[r.id] = r.now
		}
	}
	seen := map[accord.ID]bool{}
	j.into.retired.rows = slices.DeleteFunc(all, func(r retirementRow) bool {
		again := seen[r.it.id]
		seen[r.it.id] = true
		_, own := j.dirs[r.file.dir].ids.where[r.it.id] // a mistake of its own directory stays one
		return again || stands[r.it.id] && !own
	})
	for i := range j.into.retired.rows {
		r := &j.into.retired.rows[i].it
		for steps := 0; now[r.now] != "" && steps < len(now); steps++ {
			r.now = now[r.now]
		}
	}
}

// standing calls yield with every id that stands for something.
func (t *table[T]) standing(yield func(accord.ID)) {
	for i := range t.rows {
		if t.id != nil {
			yield(*t.id(&t.rows[i]))
		}
	}
	t.statements(func(s said) { yield(s.claim.ID) })
}
