package dataset

import "github.com/accordgraph/accord"

type documentRow = row[accord.Document]

func documentTable() table[accord.Document] {
	return table[accord.Document]{
		file: "documents.csv", says: "says",
		gives: func(r *documentRow) (attribute, value string) { return "documents", r.it.Title },
		columns: append([]column[accord.Document]{
			on[accord.Document]("of", agreements...),
			text("title", line, func(r *documentRow) *string { return &r.it.Title }).required(),
			checked("language", strict, checkLanguage, func(r *documentRow) *string { return &r.it.Language }),
			checked("url", strict, checkURL, func(r *documentRow) *string { return &r.it.URL }),
		}, groundsWithID[accord.Document]()...),
	}
}

func checkDocuments(b *book) {
	where := map[[2]string]spot{}
	for i := range b.documents.rows {
		r := &b.documents.rows[i]
		once(where, [2]string{string(r.of), r.it.Title}, r.spot, "title", r.it.Title)
	}
}
