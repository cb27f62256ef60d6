package dataset

import "github.com/accordgraph/accord"

type externalIDRow = row[accord.ExternalID]

func externalIDTable() table[accord.ExternalID] {
	return table[accord.ExternalID]{
		file: "external-ids.csv", says: "says",
		gives: func(r *externalIDRow) (attribute, value string) { return "externalIds", r.it.Scheme + " " + r.it.ID },
		columns: append([]column[accord.ExternalID]{
			on[accord.ExternalID]("of", nameable...),
			text("scheme", strict, func(r *externalIDRow) *string { return &r.it.Scheme }).required(),
			text("id", strict, func(r *externalIDRow) *string { return &r.it.ID }).required(),
			checked("url", strict, checkURL, func(r *externalIDRow) *string { return &r.it.URL }),
		}, groundsWithID[accord.ExternalID]()...),
	}
}

// checkExternalIDs: once for each thing, and for one thing of a kind.
func checkExternalIDs(b *book) {
	where, whose := map[[3]string]spot{}, map[[3]string]accord.ID{}
	for i := range b.externalIDs.rows {
		r := &b.externalIDs.rows[i]
		if !once(where, [3]string{string(r.of), r.it.Scheme, r.it.ID}, r.spot, "id", r.it.Scheme+" "+r.it.ID) {
			continue
		}
		key := [3]string{r.of.Kind(), r.it.Scheme, r.it.ID}
		if other, shared := whose[key]; shared {
			r.problem("id", sharedExternalID, "%s %s is also %s", r.it.Scheme, r.it.ID, other)
		}
		whose[key] = r.of
	}
}
