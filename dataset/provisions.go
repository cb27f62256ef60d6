package dataset

import (
	"strconv"

	"github.com/accordgraph/accord"
)

type provisionRow = row[accord.Provision]

func provisionTable() table[accord.Provision] {
	return table[accord.Provision]{
		file: "provisions.csv", says: "says",
		order: func(r *provisionRow) *int { return &r.it.Order },
		gives: func(r *provisionRow) (attribute, value string) {
			return numbered("provisions", r.it.Order), string(r.it.Kind)
		},
		columns: append([]column[accord.Provision]{
			on[accord.Provision]("of", agreements...),
			number("order", func(r *provisionRow) *int { return &r.it.Order }),
			word("kind", accord.ProvisionKinds, func(r *provisionRow) *accord.ProvisionKind { return &r.it.Kind }).required().claimed("provisions"),
			text("text", prose, func(r *provisionRow) *string { return &r.it.Text }).required(),
			ids("concerns", subjects, func(r *provisionRow) *[]accord.ID { return &r.it.ConcernIDs }),
		}, groundsWithID[accord.Provision]()...),
	}
}

type exclusionRow = row[accord.Exclusion]

func exclusionTable() table[accord.Exclusion] {
	return table[accord.Exclusion]{
		file: "exclusions.csv", says: "says",
		order: func(r *exclusionRow) *int { return &r.it.Order },
		gives: func(r *exclusionRow) (attribute, value string) {
			return numbered("exclusions", r.it.Order), string(r.it.WhatID)
		},
		columns: append([]column[accord.Exclusion]{
			on[accord.Exclusion]("of", agreements...),
			number("order", func(r *exclusionRow) *int { return &r.it.Order }),
			id("what", subjects, func(r *exclusionRow) *accord.ID { return &r.it.WhatID }).claimed("exclusions"),
			text("text", prose, func(r *exclusionRow) *string { return &r.it.Text }).required(),
		}, groundsWithID[accord.Exclusion]()...),
	}
}

// numbered is the attribute of one entry of a numbered list.
func numbered(list string, order int) string { return list + "." + strconv.Itoa(order) }

// checkExclusions: a term that leaves somebody out and the rows that say whom belong together.
func checkExclusions(b *book) {
	terms, rows := map[accord.ID]*provisionRow{}, map[accord.ID]*exclusionRow{}
	for i := range b.provisions.rows {
		if r := &b.provisions.rows[i]; r.it.Kind == accord.ProvisionExclusion && terms[r.of] == nil {
			terms[r.of] = r
		}
	}
	for i := range b.exclusions.rows {
		if r := &b.exclusions.rows[i]; rows[r.of] == nil {
			rows[r.of] = r
			if terms[r.of] == nil {
				r.problem("of", noExclusionTerm, "%s has no provision of kind EXCLUSION", r.of)
			}
		}
	}
	for of, r := range terms {
		if rows[of] == nil {
			r.problem("kind", noExclusionRow, "%s has no row in %s", of, b.exclusions.file)
		}
	}
}
