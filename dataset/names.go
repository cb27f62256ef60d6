package dataset

import "github.com/accordgraph/accord"

type nameRow = row[accord.Name]

func nameTable() table[accord.Name] {
	return table[accord.Name]{
		file: "names.csv", says: "says",
		gives: func(r *nameRow) (attribute, value string) { return "names", r.it.Text },
		columns: append([]column[accord.Name]{
			on[accord.Name]("of", nameable...),
			text("text", naming, func(r *nameRow) *string { return &r.it.Text }).required().claimed("names"),
			word("kind", accord.NameKinds, func(r *nameRow) *accord.NameKind { return &r.it.Kind }).required(),
			checked("language", strict, checkLanguage, func(r *nameRow) *string { return &r.it.Language }),
			checked("script", strict, checkScript, func(r *nameRow) *string { return &r.it.Script }),
			date("valid_from", func(r *nameRow) **accord.PartialDate { return &r.it.ValidFrom }),
			date("valid_to", func(r *nameRow) **accord.PartialDate { return &r.it.ValidTo }),
		}, groundsWithID[accord.Name]()...),
		check: func(r *nameRow) { inOrder(r.spot, "valid_from", "valid_to", r.it.ValidFrom, r.it.ValidTo) },
	}
}

// checkNames: a name once for each thing; the primary one is that in the row of the thing.
func checkNames(b *book) {
	labels := b.labels()
	where := map[[2]string]spot{}
	for i := range b.names.rows {
		r := &b.names.rows[i]
		once(where, [2]string{string(r.of), r.it.Text}, r.spot, "text", r.it.Text)
		label, known := labels[r.of]
		if known && r.it.Kind != "" && (r.it.Kind == accord.NamePrimary) != (r.it.Text == label) {
			r.problem("kind", primaryDiffers, "the primary name of %s is %.60q", r.of, label)
		}
	}
}

// labels are the names and titles that the rows of nouns give.
func (b *book) labels() map[accord.ID]string {
	labels := map[accord.ID]string{}
	for i := range b.actors.rows {
		labels[b.actors.rows[i].it.ID] = b.actors.rows[i].it.Name
	}
	for i := range b.agreements.rows {
		labels[b.agreements.rows[i].it.ID] = b.agreements.rows[i].it.Title
	}
	for i := range b.processes.rows {
		labels[b.processes.rows[i].it.ID] = b.processes.rows[i].it.Name
	}
	for i := range b.places.rows {
		labels[b.places.rows[i].it.ID] = b.places.rows[i].it.Name
	}
	return labels
}
