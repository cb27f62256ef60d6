package dataset

import (
	"strings"

	"github.com/accordgraph/accord"
)

// A further claim is a line of claims.csv: a claim that stands in no other row.
type further struct{}

type claimRow = row[further]

func claimTable() table[further] {
	columns := []column[further]{
		own("id", func(r *claimRow) *accord.ID { return &r.claim.ID }),
		id("about", speakable, func(r *claimRow) *accord.ID { return &r.claim.AboutID }).required(),
		text("attribute", strict, func(r *claimRow) *string { return &r.claim.Attribute }),
		text("value", prose, func(r *claimRow) *string { return &r.claim.Value }),
		text("text", prose, func(r *claimRow) *string { return &r.claim.Text }),
		yes("denies", func(r *claimRow) *bool { return &r.claim.Denies }),
		yes("preferred", func(r *claimRow) *bool { return &r.claim.Chosen }),
		ids("contradicts", []string{accord.KindClaim}, func(r *claimRow) *[]accord.ID { return &r.claim.ContradictIDs }),
	}
	columns = append(columns, sourceColumns[further]()...)
	return table[further]{
		file: "claims.csv", kind: accord.KindClaim, says: "text",
		id: func(r *claimRow) *accord.ID { return &r.claim.ID },
		slug: func(r *claimRow) string {
			about := r.claim.AboutID
			return slugs(about.Kind(), about.Slug(), r.claim.Attribute)
		},
		columns: append(columns, checked("wording", line, checkWording, func(r *claimRow) *string { return &r.claim.Wording })),
		finish:  func(r *claimRow) { r.grounded = true },
		check: func(r *claimRow) {
			if r.claim.Value != "" && r.claim.Attribute == "" && r.isBlank("attribute") {
				r.problem("value", strayValue, "%.60q is a value of no attribute", r.claim.Value)
			}
		},
	}
}

// speakable are the kinds of thing that claims can be about.
var speakable = append(strings.Fields("milestone participation stance link allegation lineage"), subjects...)
