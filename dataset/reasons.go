package dataset

import "github.com/accordgraph/accord"

type reasonRow = row[accord.Reason]

func reasonTable() table[accord.Reason] {
	return table[accord.Reason]{
		file: "reasons.csv", says: "says",
		order: func(r *reasonRow) *int { return &r.it.Order },
		gives: func(r *reasonRow) (attribute, value string) { return numbered("reasons", r.it.Order), "" },
		columns: append([]column[accord.Reason]{
			on[accord.Reason]("of", accord.KindParticipation, accord.KindStance),
			number("order", func(r *reasonRow) *int { return &r.it.Order }),
			text("text", prose, func(r *reasonRow) *string { return &r.it.Text }).required().claimed("reasons"),
		}, groundsWithID[accord.Reason]()...),
	}
}
