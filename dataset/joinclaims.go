package dataset

import (
	"slices"

	"github.com/accordgraph/accord"
)

// saysSame tells whether two claims say the same in all respects: then they are one.
func saysSame(a, b *accord.Claim) bool {
	return nearOf(a) == nearOf(b) && a.Value == b.Value && a.Text == b.Text && a.Wording == b.Wording &&
		a.Kind == b.Kind && a.Denies == b.Denies && a.Chosen == b.Chosen &&
		a.SourceID == b.SourceID && a.ViaID() == b.ViaID() && slices.Equal(a.AttributedToIDs(), b.AttributedToIDs()) &&
		dayAndHour(a.Date) == dayAndHour(b.Date) && basisOf(a.Date) == basisOf(b.Date)
}

// Near is what claims that say the same have in common: less to compare than all of it.
type near struct {
	of                 accord.ID
	attribute, locator string
}

func nearOf(c *accord.Claim) near { return near{c.AboutID, c.Attribute, c.Locator} }

// A dateBasis is on what a date rests.
type dateBasis struct {
	basis accord.Basis
	note  string
}

func basisOf(d *accord.PartialDate) dateBasis {
	if d == nil {
		return dateBasis{}
	}
	return dateBasis{d.Basis, d.Note}
}

// A fate is what becomes of a claim of from.
type fate struct {
	id    accord.ID // under which it is found in into
	known bool      // it was there already
}

// decideClaims says what becomes of the claims of from: those that are there
// already are not there twice, and no two claims have one id.
func (j *joiner) decideClaims() {
	all := j.sayings()
	j.fates = make(map[accord.ID]fate, len(all))
	for i := range all { // those that have one id there and here
		if c := &all[i]; slices.Contains(c.there, c.claim.ID) {
			c.decided = true
			j.echo(c.said, c.claim.ID)
		}
	}
	for i := range all {
		c := &all[i]
		if free := slices.IndexFunc(c.there, func(id accord.ID) bool { return !j.echoed(id, c.file.dir) }); !c.decided && free >= 0 {
			c.decided = true
			j.echo(c.said, c.there[free])
		}
	}
	for i := range all {
		c := &all[i]
		if c.decided {
			continue
		}
		id := c.claim.ID
		if j.taken[id] {
			id = j.free(id, false)
		}
		j.taken[id] = true
		j.fates[c.claim.ID] = fate{id, false}
	}
	j.followClaims()
}

// A saying is a claim of from, and the claims of into that say the same.
type saying struct {
	said
	there   []accord.ID
	decided bool
}

func (j *joiner) sayings() (all []saying) {
	for _, s := range j.from.sheets {
		s.statements(func(s said) {
			all = append(all, saying{said: s, there: j.saying(s.claim)})
		})
	}
	return all
}

// echoed tells whether a directory makes a claim of into already.
func (j *joiner) echoed(id accord.ID, dir int) bool { return slices.Contains(j.echoes[id], dir) }

// echo notes that a claim was there already.
func (j *joiner) echo(s said, id accord.ID) {
	j.fates[s.claim.ID] = fate{id, true}
	j.echoes[id] = append(j.echoes[id], s.file.dir)
}

// followClaims lets contradictions name claims by the ids that they have now.
func (j *joiner) followClaims() {
	for i := range j.from.claims.rows {
		r := &j.from.claims.rows[i]
		for k, id := range r.claim.ContradictIDs {
			if f, is := j.fates[id]; is {
				r.claim.ContradictIDs[k] = f.id
			}
		}
		if f := j.fates[r.claim.ID]; f.known && len(r.claim.ContradictIDs) > 0 {
			j.against[f.id] = append(j.against[f.id], r.claim.ContradictIDs...)
		}
	}
}

// contradict adds the contradictions that later directories state of claims that were there already.
func (j *joiner) contradict() {
	for _, s := range j.into.sheets {
		s.statements(func(s said) {
			for _, id := range j.against[s.claim.ID] {
				if id != s.claim.ID && !slices.Contains(s.claim.ContradictIDs, id) {
					s.claim.ContradictIDs = append(s.claim.ContradictIDs, id)
				}
			}
		})
	}
}

// move takes the rows of from over, but for those that stand already: their claims
// become further ones. What else these rows say is merged when all claims are there.
func move[T any](j *joiner, into, from *table[T], found []int) (merges []func()) {
	into.rows = slices.Grow(into.rows, len(from.rows))
	for i := range from.rows {
		r := &from.rows[i]
		f := j.fates[r.claim.ID]
		at := none
		if found != nil {
			at = found[i]
		}
		switch {
		case at != none:
			if r.grounded && !f.known {
				r.claim.ID = f.id
				j.takeClaim(r.spot, r.claim)
			}
			merges = append(merges, func() { mergeRow(j, into, at, r) })
		case from.kind == accord.KindClaim:
			if !f.known {
				r.claim.ID = f.id
				j.takeClaim(r.spot, r.claim)
			}
		default:
			if r.grounded && (f.known || from.id != nil && f.id != r.claim.ID) {
				r.claim.ID = f.id
				if !f.known {
					j.takeClaim(r.spot, r.claim)
				}
				j.rest(r.spot, r.claim)
				into.unground(r)
			}
			if r.grounded {
				r.claim.ID = f.id
				j.claim(&r.claim)
			}
			into.rows = append(into.rows, *r)
		}
	}
	into.byID = nil
	return merges
}

// rest lets a row rest on a claim that does not stand in it.
func (j *joiner) rest(at spot, c accord.Claim) {
	if all := j.support[at.file.dir]; c.Attribute == "" && all[c.AboutID] == nil {
		all[c.AboutID] = &claimRow{spot: at, claim: c}
	}
}

// takeClaim adds a row to claims.csv.
func (j *joiner) takeClaim(at spot, c accord.Claim) {
	j.into.claims.rows = append(j.into.claims.rows, claimRow{spot: at, claim: c, grounded: true})
	j.hear(len(j.into.claims.rows) - 1)
	j.claim(&c)
}

// claim notes that into has a claim.
func (j *joiner) claim(c *accord.Claim) {
	near := nearOf(c)
	j.claimed[near] = append(j.claimed[near], c)
}

// saying are the ids of the claims of into that say what one says.
func (j *joiner) saying(says *accord.Claim) (all []accord.ID) {
	for _, c := range j.claimed[nearOf(says)] {
		if saysSame(c, says) {
			all = append(all, c.ID)
		}
	}
	return all
}

// hear notes what a row of claims.csv speaks of.
func (j *joiner) hear(i int) {
	c := &j.into.claims.rows[i].claim
	of := field{c.AboutID, c.Attribute}
	j.voices[of] = append(j.voices[of], i)
}

// unground takes the claim out of a row. Dates of its basis have to tell their rule themselves then.
func (t *table[T]) unground(r *row[T]) {
	for i := range t.columns {
		if c := &t.columns[i]; c.date != nil && !isGround(c.name) {
			*c.date(r) = told(*c.date(r), &r.claim, "")
		}
	}
	r.grounded, r.claim = false, accord.Claim{}
}

// told is a date as it can stand in the row of a claim of some kind, if another claim gives it.
func told(d *accord.PartialDate, by *accord.Claim, in accord.ClaimKind) *accord.PartialDate {
	if d == nil || d.Basis != accord.BasisInferred || d.Note != "" || usualBasis(in) == accord.BasisInferred {
		return d
	}
	other := *d
	other.Note = oneLine(by.Text)
	return &other
}

// claimFor makes a claim that gives a value for a field on the word of a row.
func (j *joiner) claimFor(at spot, ground *accord.Claim, of field, value string) {
	if ground == nil {
		return
	}
	c := *ground
	c.AboutID, c.Attribute, c.Value = of.of, of.attribute, value
	c.Denies, c.Chosen, c.Preferred, c.ContradictIDs = false, false, false, nil
	if len(j.saying(&c)) > 0 {
		return
	}
	c.ID = accord.ID(accord.KindClaim + ":" + slugs(of.of.Kind(), of.of.Slug(), of.attribute))
	if _, used := j.from.ids.where[c.ID]; used || j.taken[c.ID] {
		c.ID = j.free(c.ID, false)
	}
	j.taken[c.ID] = true
	j.takeClaim(at, c)
}

// groundOf is the claim on which a row rests; nil if there is none, as for sources.
func groundOf[T any](j *joiner, t *table[T], r *row[T]) *accord.Claim {
	if r.grounded {
		return &r.claim
	}
	if t.id == nil {
		return nil
	}
	first := j.support[min(r.file.dir, len(j.support)-1)][*t.id(r)]
	for i := 0; first == nil && i < len(j.support); i++ {
		first = j.support[i][*t.id(r)]
	}
	if first == nil {
		return nil
	}
	return &first.claim
}
