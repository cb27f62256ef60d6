package dataset

import (
	"cmp"

	"github.com/accordgraph/accord"
)

type allegationRow = row[accord.Allegation]

func allegationTable() table[accord.Allegation] {
	return table[accord.Allegation]{
		file: "allegations.csv", kind: accord.KindAllegation, says: "says",
		id: func(r *allegationRow) *accord.ID { return &r.it.ID },
		slug: func(r *allegationRow) string {
			of := cmp.Or(r.it.AgreementID, r.it.ProcessID, r.it.PlaceID)
			return slugs(r.it.ViolatorID.Slug(), of.Slug())
		},
		columns: append([]column[accord.Allegation]{
			own("id", func(r *allegationRow) *accord.ID { return &r.it.ID }),
			id("violator", actors, func(r *allegationRow) *accord.ID { return &r.it.ViolatorID }).required(),
			id("agreement", agreements, func(r *allegationRow) *accord.ID { return &r.it.AgreementID }),
			id("process", processes, func(r *allegationRow) *accord.ID { return &r.it.ProcessID }),
			id("place", places, func(r *allegationRow) *accord.ID { return &r.it.PlaceID }).claimed("place"),
			number("provision", func(r *allegationRow) *int { return &r.it.Provision }).claimed("provision"),
			text("what", prose, func(r *allegationRow) *string { return &r.it.What }).required().claimed("what"),
			ids("alleged_by", actors, func(r *allegationRow) *[]accord.ID { return &r.it.AllegedByIDs }).claimed("allegedBy"),
			date("date", func(r *allegationRow) **accord.PartialDate { return &r.it.Date }).claimed("date"),
		}, grounds[accord.Allegation]()...),
		check: func(r *allegationRow) {
			if r.isBlank("agreement") && r.isBlank("process") && r.isBlank("place") {
				r.problem("violator", noTarget, "neither an agreement nor a process nor a place is named")
			}
		},
	}
}

// checkAllegedProvisions: the provision that an allegation names is there.
func checkAllegedProvisions(b *book) {
	type term struct {
		of    accord.ID
		order int
	}
	terms := map[term]bool{}
	for i := range b.provisions.rows {
		terms[term{b.provisions.rows[i].of, b.provisions.rows[i].it.Order}] = true
	}
	for i := range b.allegations.rows {
		r := &b.allegations.rows[i]
		if r.it.Provision > 0 && !terms[term{r.it.AgreementID, r.it.Provision}] {
			r.problem("provision", unknownProvision, "%s has no provision %d", cmp.Or(string(r.it.AgreementID), "no agreement"), r.it.Provision)
		}
	}
}
