package dataset

import "github.com/accordgraph/accord"

type sourceRow = row[accord.Source]

func sourceTable() table[accord.Source] {
	return table[accord.Source]{
		file: "sources.csv", kind: accord.KindSource,
		id: func(r *sourceRow) *accord.ID { return &r.it.ID },
		columns: []column[accord.Source]{
			own("id", func(r *sourceRow) *accord.ID { return &r.it.ID }).required(),
			text("title", naming, func(r *sourceRow) *string { return &r.it.Title }).required(),
			text("publisher", line, func(r *sourceRow) *string { return &r.it.Publisher }),
			texts("authors", func(r *sourceRow) *[]string { return &r.it.Authors }),
			date("date", func(r *sourceRow) **accord.PartialDate { return &r.it.Date }),
			checked("url", strict, checkURL, func(r *sourceRow) *string { return &r.it.URL }),
			checked("archived_url", strict, checkURL, func(r *sourceRow) *string { return &r.it.ArchivedURL }),
			day("accessed", func(r *sourceRow) *accord.Date { return &r.it.Accessed }),
			checked("language", strict, checkLanguage, func(r *sourceRow) *string { return &r.it.Language }),
			text("licence", line, func(r *sourceRow) *string { return &r.it.Licence }),
			word("kind", accord.SourceKinds, func(r *sourceRow) *accord.SourceKind { return &r.it.Kind }).required(),
			word("reliability", accord.Reliabilities, func(r *sourceRow) *accord.Reliability { return &r.it.Reliability }),
			id("republished_from", sources, func(r *sourceRow) *accord.ID { return &r.it.RepublishedFromID }),
		},
	}
}
