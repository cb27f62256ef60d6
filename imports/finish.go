package imports

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// finish makes the files.
func (w *work) finish() (*Outcome, error) {
	w.checkDecisions()
	if w.problems.any() {
		return nil, w.problems.sorted()
	}
	w.out.fit(w.report)
	made, err := w.out.files()
	if err != nil {
		return nil, err
	}
	w.report.finish(w.out)
	if len(w.mentions.rows) > 0 {
		made["mentions.csv"] = w.mentions.csv()
	}
	if len(w.Decisions) > 0 {
		made["resolutions.csv"] = WriteDecisions(w.Decisions)
	}
	text, err := json.MarshalIndent(w.report, "", "  ")
	if err != nil {
		return nil, err
	}
	made["report.json"] = append(text, '\n')
	made["report.md"] = []byte(w.report.markdown())
	return &Outcome{Files: made, Report: w.report}, nil
}

func fields(text string) []string { return strings.Fields(text) }

func sortedKeys[V any](all map[string]V) []string { return slices.Sorted(maps.Keys(all)) }
