package dataset

import "github.com/accordgraph/accord"

type coverageRow = row[accord.Coverage]

func coverageTable() table[accord.Coverage] {
	return table[accord.Coverage]{
		file: "coverage.csv", says: "says",
		order: func(r *coverageRow) *int { return &r.it.Order },
		gives: func(r *coverageRow) (attribute, value string) { return numbered("coverage", r.it.Order), r.it.Stated },
		columns: append([]column[accord.Coverage]{
			on[accord.Coverage]("about", deals...),
			number("order", func(r *coverageRow) *int { return &r.it.Order }),
			text("of", line, func(r *coverageRow) *string { return &r.it.Of }).required(),
			maybe("complete", func(r *coverageRow) **bool { return &r.it.Complete }),
			text("stated", line, func(r *coverageRow) *string { return &r.it.Stated }).claimed("coverage"),
		}, groundsWithID[accord.Coverage]()...),
	}
}
