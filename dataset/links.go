package dataset

import "github.com/accordgraph/accord"

type linkRow = row[accord.Link]

func linkTable() table[accord.Link] {
	return table[accord.Link]{
		file: "links.csv", kind: accord.KindLink, says: "says",
		id: func(r *linkRow) *accord.ID { return &r.it.ID },
		slug: func(r *linkRow) string {
			return slugs(r.it.FromID.Slug(), string(r.it.Kind), r.it.ToID.Slug())
		},
		columns: append([]column[accord.Link]{
			own("id", func(r *linkRow) *accord.ID { return &r.it.ID }),
			id("from", actors, func(r *linkRow) *accord.ID { return &r.it.FromID }).required(),
			word("kind", accord.LinkKinds, func(r *linkRow) *accord.LinkKind { return &r.it.Kind }).required().claimed("linkKind"),
			id("to", actors, func(r *linkRow) *accord.ID { return &r.it.ToID }).required(),
			text("capacity", line, func(r *linkRow) *string { return &r.it.Capacity }).claimed("capacity"),
			date("start", func(r *linkRow) **accord.PartialDate { return &r.it.Start }).claimed("start"),
			date("end", func(r *linkRow) **accord.PartialDate { return &r.it.End }).claimed("end"),
			date("first_cited", func(r *linkRow) **accord.PartialDate { return &r.it.FirstCited }).claimed("firstCited"),
			date("last_cited", func(r *linkRow) **accord.PartialDate { return &r.it.LastCited }).claimed("lastCited"),
		}, grounds[accord.Link]()...),
		check: func(r *linkRow) {
			inOrder(r.spot, "start", "end", r.it.Start, r.it.End)
			inOrder(r.spot, "first_cited", "last_cited", r.it.FirstCited, r.it.LastCited)
			notSelf(r.spot, r.it.FromID, "to", r.it.ToID)
		},
	}
}

// turnLinks gives symmetric links the smaller id first, and notes which had to be turned.
func turnLinks(b *book) {
	for i := range b.links.rows {
		r := &b.links.rows[i]
		if r.it.Kind.Symmetric() && r.it.ToID != "" && r.it.ToID < r.it.FromID {
			r.problem("from", linkOrder, "%s reads the same in both directions: %s comes first", r.it.Kind, r.it.ToID)
			r.it.FromID, r.it.ToID = r.it.ToID, r.it.FromID
		}
	}
}
