package dataset

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// mergeRow lets the row of an earlier directory say what that of a later one says
// as well. What an attribute of one value is, is seen when all claims are there.
func mergeRow[T any](j *joiner, t *table[T], at int, later *row[T]) {
	r := &t.rows[at]
	var id accord.ID
	if t.id != nil {
		id = *t.id(r)
		j.joined[id] = true
	}
	for i := range t.columns {
		c := &t.columns[i]
		if isGround(c.name) || c.show(later) == "" || c.canonical(r) == c.canonical(later) && c.show(r) != "" {
			continue
		}
		attribute, known := accord.Attributes[id.Kind()][c.attribute]
		switch of := (field{id, c.attribute}); {
		case !known || c.attribute == "":
			mergeCell(j, t, at, c, later)
		case c.list:
			mergeList(j, t, at, c, later, of)
		case attribute.Single:
			mergeSingle(j, t, at, c, later, of)
		default:
			j.claimBoth(t.groundsOf(j, r, later), of, c.show(r), c.show(later))
			mergeCell(j, t, at, c, later)
		}
	}
	switch later := any(later).(type) {
	case *issueRow:
		mergeIssue(j, at, later)
	case *milestoneRow:
		mergePlan(j, at, later)
	}
}

// mergePlan: what has happened by one directory is no plan any more.
func mergePlan(j *joiner, at int, later *milestoneRow) {
	if r := &j.into.milestones.rows[at]; !later.it.Planned && !j.isSaid(field{r.it.ID, "planned"}, "yes") {
		r.it.Planned = false
	}
}

// mergeCell fills a cell that no claim can speak of, or that has no one value: what is there stays.
func mergeCell[T any](j *joiner, t *table[T], at int, c *column[T], later *row[T]) {
	r := &t.rows[at]
	if c.show(r) != "" {
		return
	}
	before := *r
	c.copy(r, later)
	if !j.fits(t.kind, t.idOf(r)) || !t.isSound(&before, r) {
		*r = before
		later.problem(c.name, unfitValue, "%s: %.60q does not fit %s, and is left out", c.name, c.show(later), r.spot)
	}
}

// copy writes the cell of one row into another.
func (c *column[T]) copy(to, from *row[T]) {
	if c.date != nil {
		*c.date(to) = told(*c.date(from), &from.claim, to.claim.Kind)
		return
	}
	c.read(to, c.show(from))
}

func (t *table[T]) idOf(r *row[T]) accord.ID {
	if t.id == nil {
		return ""
	}
	return *t.id(r)
}

// mergeSingle lets both rows claim the value that they give. A blank flag is no value but a no.
func mergeSingle[T any](j *joiner, t *table[T], at int, c *column[T], later *row[T], of field) {
	r := &t.rows[at]
	if c.name == "planned" || c.name == "basis" {
		return // that it happened is not contested by who knew it as a plan; a basis is that of the row
	}
	earlier := ""
	if c.show(r) != "" {
		earlier = c.canonical(r)
	}
	value := c.canonical(later)
	j.claimBoth(t.groundsOf(j, r, later), of, earlier, value)
	if c.date != nil {
		for _, row := range []*row[T]{r, later} {
			at := valued{of, c.canonical(row)}
			if d := *c.date(row); d != nil && j.dates[at] == nil {
				ground := groundOf(j, t, row)
				if ground == nil {
					ground = &accord.Claim{}
				}
				j.dates[at] = told(d, ground, "")
			}
		}
	}
}

// A grounding is two rows and what they rest on.
type grounding struct {
	at     [2]spot
	claims [2]*accord.Claim
}

func (t *table[T]) groundsOf(j *joiner, earlier, later *row[T]) grounding {
	return grounding{[2]spot{earlier.spot, later.spot}, [2]*accord.Claim{groundOf(j, t, earlier), groundOf(j, t, later)}}
}

// claimBoth adds the claims for what two rows say, where nobody claims it yet on the word of theirs.
func (j *joiner) claimBoth(g grounding, of field, values ...string) {
	for i, value := range values {
		if value == "" || j.isSaid(of, value, g.at[i].file.dir) {
			continue
		}
		j.claimFor(g.at[i], g.claims[i], of, value)
	}
}

// isSaid tells whether a claim, of one of some directories if they are named, gives a value.
func (j *joiner) isSaid(of field, value string, dirs ...int) bool {
	return slices.ContainsFunc(j.voices[of], func(i int) bool {
		r := &j.into.claims.rows[i]
		by := append(j.echoes[r.claim.ID], r.file.dir)
		ofThem := dirs == nil || slices.ContainsFunc(by, func(dir int) bool { return slices.Contains(dirs, dir) })
		return ofThem && r.claim.Value == value && !r.claim.Denies
	})
}

// mergeList adds the values that a list of an earlier directory does not have.
func mergeList[T any](j *joiner, t *table[T], at int, c *column[T], later *row[T], of field) {
	r := &t.rows[at]
	values := c.values(r)
	for _, value := range c.values(later) {
		if slices.Contains(values, value) {
			continue
		}
		before := *r
		flaw := c.read(r, strings.Join(append(slices.Clone(values), value), listMark))
		if flaw != nil || !j.fits(t.kind, of.of) || !t.isSound(&before, r) {
			*r = before
			later.problem(c.name, unfitValue, "%s: %.60q does not fit %s, and is kept as a remark", c.name, value, r.spot)
			j.claimFor(later.spot, groundOf(j, t, later), field{of.of, "remark"}, of.attribute+": "+value)
			continue
		}
		values = append(values, value)
		j.claimBoth(t.groundsOf(j, r, later), of, "", value)
	}
}

func (c *column[T]) values(r *row[T]) []string {
	if shown := c.show(r); shown != "" {
		return strings.Split(shown, listMark)
	}
	return nil
}

// mergeIssue keeps what a second directory writes of a local issue as a claim.
func mergeIssue(j *joiner, at int, later *issueRow) {
	r := &j.into.issues.rows[at]
	if later.it.Text == "" || later.it.Text == r.it.Text {
		return
	}
	of := field{r.of, "issues." + string(r.it.Kind)}
	j.claimFor(later.spot, groundOf(j, &j.into.issues, later), of, later.it.Text)
}

// isSound tells whether a row keeps to the rules for rows by themselves as well as it did before.
func (t *table[T]) isSound(before, r *row[T]) bool { return t.faults(r) <= t.faults(before) }

func (t *table[T]) faults(r *row[T]) int {
	if t.check == nil {
		return 0
	}
	alone, report := *r, &Report{}
	alone.spot = spot{&file{report: report}, 0, 1}
	t.check(&alone)
	return len(report.Problems)
}

// fits tells whether something lies in itself nowhere, as its row is now.
func (j *joiner) fits(kind string, id accord.ID) bool {
	seen, next := map[accord.ID]bool{}, j.above(kind, id)
	for len(next) > 0 {
		up := next[len(next)-1]
		next = next[:len(next)-1]
		if up == id {
			return false
		}
		if !seen[up] {
			seen[up] = true
			next = append(next, j.above(kind, up)...)
		}
	}
	return true
}

// above are the things in which one lies, or of which it is a reprint.
func (j *joiner) above(kind string, id accord.ID) (all []accord.ID) {
	add := func(id accord.ID) {
		if id != "" {
			all = append(all, id)
		}
	}
	switch kind {
	case accord.KindPlace:
		if r := j.into.places.at(id); r != nil {
			add(r.it.ParentID)
			all = append(all, r.it.PartlyInIDs...)
		}
	case accord.KindProcess:
		if r := j.into.processes.at(id); r != nil {
			add(r.it.ParentID)
		}
	case accord.KindSource:
		if r := j.into.sources.at(id); r != nil {
			add(r.it.RepublishedFromID)
		}
	}
	return all
}

// at is the row of an id; nil if there is none.
func (t *table[T]) at(id accord.ID) *row[T] {
	if t.byID == nil {
		t.byID = make(map[accord.ID]int, len(t.rows))
		for i := range t.rows {
			t.byID[*t.id(&t.rows[i])] = i
		}
	}
	if i, there := t.byID[id]; there {
		return &t.rows[i]
	}
	return nil
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
