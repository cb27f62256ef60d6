package dataset

import "github.com/accordgraph/accord"

// A retirement is a line of retired.csv.
type retirement struct {
	id, now accord.ID
	why     string
}

type retirementRow = row[retirement]

func retiredTable() table[retirement] {
	return table[retirement]{
		file: "retired.csv",
		columns: []column[retirement]{
			own("id", func(r *retirementRow) *accord.ID { return &r.it.id }).required(),
			own("now", func(r *retirementRow) *accord.ID { return &r.it.now }).required(),
			text("why", prose, func(r *retirementRow) *string { return &r.it.why }),
		},
	}
}

// retire learns which ids are retired, and notes where that leads nowhere.
func retire(b *book) {
	for i := range b.retired.rows {
		r := &b.retired.rows[i]
		if _, again := b.ids.retired[r.it.id]; again {
			r.problem("id", duplicateID, "%s is retired already", r.it.id)
		} else if r.it.id != "" {
			b.ids.retired[r.it.id] = r.it.now
		}
	}
}

func checkRetired(b *book) {
	for i := range b.retired.rows {
		r := &b.retired.rows[i]
		if r.it.id == "" || r.it.now == "" {
			continue
		}
		if b.ids.stands(r.it.id) {
			r.problem("id", retiredStays, "%s stands still at %s", r.it.id, b.ids.where[r.it.id])
		}
		switch _, chain := b.ids.retired[r.it.now]; {
		case chain:
			r.problem("now", retiredChain, "%s is retired itself", r.it.now)
		case r.it.now.Kind() != r.it.id.Kind():
			r.problem("now", wrongKind, "%s takes the place of %s, which is of another kind", r.it.now, r.it.id)
		default:
			now := r.it.now
			b.ids.refer(r.spot, "now", &now, accord.Kinds)
		}
	}
}
