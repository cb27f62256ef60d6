package dataset

import "github.com/accordgraph/accord"

type lineageRow = row[accord.Lineage]

func lineageTable() table[accord.Lineage] {
	basis := word("basis", accord.Bases, func(r *lineageRow) *accord.Basis { return &r.it.Basis }).claimed("basis")
	basis.value = basis.show
	basis.show = func(r *lineageRow) string {
		if r.it.Basis == usualBasis(r.claim.Kind) {
			return ""
		}
		return string(r.it.Basis)
	}
	return table[accord.Lineage]{
		file: "lineage.csv", kind: accord.KindLineage, says: "says",
		id: func(r *lineageRow) *accord.ID { return &r.it.ID },
		slug: func(r *lineageRow) string {
			return slugs(r.it.FromID.Slug(), string(r.it.Kind), r.it.ToID.Slug())
		},
		columns: append([]column[accord.Lineage]{
			own("id", func(r *lineageRow) *accord.ID { return &r.it.ID }),
			id("from", deals, func(r *lineageRow) *accord.ID { return &r.it.FromID }).required(),
			word("kind", accord.LineageKinds, func(r *lineageRow) *accord.LineageKind { return &r.it.Kind }).required().claimed("lineageKind"),
			id("to", deals, func(r *lineageRow) *accord.ID { return &r.it.ToID }).required(),
			basis,
		}, grounds[accord.Lineage]()...),
		finish: func(r *lineageRow) {
			if r.it.Basis == "" {
				r.it.Basis = usualBasis(r.claim.Kind)
			}
		},
		check: func(r *lineageRow) { notSelf(r.spot, r.it.FromID, "to", r.it.ToID) },
	}
}
