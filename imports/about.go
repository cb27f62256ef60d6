package imports

import (
	"strings"
)

// describe makes the rows that tell what the dataset and its source are.
func (w *work) describe(title, publisher, page, licence string) {
	if w.Format.Name == "pax-local" {
		title = "PA-X Local Peace Agreements Database"
	}
	named := strings.TrimSpace(title + " " + clean(w.Release))
	w.out.add("dataset", cells{"key": "title", "value": named + ", imported"})
	w.out.add("dataset", cells{"key": "licence", "value": licence})
	w.out.add("sources", cells{"id": w.source(), "title": named, "publisher": publisher, "url": page, "licence": licence, "kind": "DATABASE", "reliability": "B"})
}

// notCarried lists the columns that have no place in the model.
func (w *work) notCarried(s *sheet, carried []string) {
	have := map[string]bool{"": true}
	for _, c := range append(carried, w.report.Columns...) {
		have[c] = true
	}
	for _, c := range s.header {
		if !have[c] {
			w.report.Columns = append(w.report.Columns, c)
		}
	}
}
