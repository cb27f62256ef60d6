package dataset

import "github.com/accordgraph/accord"

// maxList is how many entries a plain list may have: the API gives them all at once.
const maxList = 200

// checkLists counts the entries of every plain list.
func checkLists(b *book) {
	counts := map[[2]string]int{}
	tally := func(s spot, column string, of accord.ID, list string) {
		key := [2]string{string(of), list}
		if counts[key]++; counts[key] == maxList+1 && of != "" {
			s.problem(column, longList, "%s has more than %d %s", of, maxList, list)
			b.long = true
		}
	}
	for _, s := range b.sheets {
		s.tally(tally)
		s.statements(func(s said) {
			tally(s.spot, "source", s.claim.AboutID, "claims")
			for _, id := range s.claim.ContradictIDs {
				tally(s.spot, "contradicts", id, "contradictions")
			}
		})
	}
	for i := range b.milestones.rows {
		r := &b.milestones.rows[i]
		tally(r.spot, "agreement", r.it.AgreementID, "milestones")
	}
	for i := range b.processes.rows {
		if r := &b.processes.rows[i]; r.it.ParentID != "" {
			tally(r.spot, "parent", r.it.ParentID, "rounds")
		}
	}
	for i := range b.lineages.rows {
		r := &b.lineages.rows[i]
		tally(r.spot, "from", r.it.FromID, "lineages")
		tally(r.spot, "to", r.it.ToID, "lineages")
	}
	for i := range b.links.rows {
		if r := &b.links.rows[i]; r.it.Kind.Descent() {
			tally(r.spot, "from", r.it.FromID, "links of descent")
			tally(r.spot, "to", r.it.ToID, "links of descent")
		}
	}
}

// tally counts what the rows give to the lists of things.
func (t *table[T]) tally(yield func(s spot, column string, of accord.ID, list string)) {
	if t.gives == nil {
		return
	}
	for i := range t.rows {
		yield(t.rows[i].spot, t.columns[0].name, t.rows[i].of, "rows in "+t.file)
	}
}
