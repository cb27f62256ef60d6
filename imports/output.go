package imports

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/accordgraph/accord/dataset"
)

// cells are the cells of a row that is made, by column; blank ones may be left out.
type cells map[string]string

// An output gathers the rows of a dataset, file by file.
type output struct {
	tables map[string]*outTable
}

type outTable struct {
	columns []string
	rows    [][]string
	ids     map[string]bool
}

func newOutput() *output { return &output{map[string]*outTable{}} }

// grounds are the columns of a statement that are filled.
const grounds = " source locator claim_kind via says wording"

// The columns that imports fill, in the order of the format.
var outColumns = map[string]string{
	"dataset":        "key value",
	"sources":        "id title publisher url licence kind reliability",
	"actors":         "id name type description generic collective countries founded dissolved" + grounds,
	"names":          "of text kind language script valid_from valid_to" + grounds,
	"external-ids":   "of scheme id url" + grounds,
	"agreements":     "id title description stage substage status level nature deals interim countries region conflict places process local_process_type local_link locale_nature participant_types local_mediator" + grounds,
	"documents":      "of title language url" + grounds,
	"milestones":     "id agreement kind date note" + grounds,
	"local-issues":   "of kind text" + grounds,
	"coverage":       "about of complete stated" + grounds,
	"processes":      "id name bucket" + grounds,
	"places":         "id name kind latitude longitude precision parent" + grounds,
	"participations": "id actor to role polarity signature capacity on_behalf_of part_of represented_by" + grounds,
	"links":          "id from kind to capacity start end" + grounds,
	"lineage":        "id from kind to basis" + grounds,
	"claims":         "id about attribute value text denies preferred contradicts source locator claim_kind via wording",
}

// add adds a row to a file, such as actors.
func (o *output) add(file string, row cells) {
	t := o.table(file)
	made := make([]string, len(t.columns))
	for i, c := range t.columns {
		made[i] = strings.TrimSpace(row[c])
	}
	for c := range row {
		if !slices.Contains(t.columns, c) {
			panic(fmt.Sprintf("imports: %s has no column %s", file, c))
		}
	}
	t.rows = append(t.rows, made)
	if id := row["id"]; id != "" && file != "external-ids" {
		t.ids[id] = true
	}
}

func (o *output) table(file string) *outTable {
	t := o.tables[file]
	if t == nil {
		t = &outTable{columns: fields(outColumns[file]), ids: map[string]bool{}}
		o.tables[file] = t
	}
	return t
}

// holds tells whether a row with an id was made.
func (o *output) holds(file, id string) bool { return o.table(file).ids[id] }

// files gives the rows their canonical form.
func (o *output) files() (map[string][]byte, error) {
	texts := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(o.tables)) {
		if t := o.tables[name]; len(t.rows) > 0 {
			texts[name+".csv"] = dataset.WriteRows(t.columns, t.rows)
		}
	}
	made, report := dataset.FormatText(texts)
	if report.Errors() > 0 {
		first := report.Problems[0]
		for _, p := range report.Problems {
			if p.Severity == dataset.Error {
				first = p
				break
			}
		}
		return nil, fmt.Errorf("the rows that were made break %d rules, the first: %s", report.Errors(), first)
	}
	return made, nil
}

// grounded is a row with the source, place and kind of its statement.
func (w *work) grounded(row cells, locator string, says ...string) cells {
	row["source"], row["locator"], row["claim_kind"] = w.source(), locator, "CODED"
	for _, text := range says {
		if text != "" && row["says"] != "" {
			row["says"] += "; "
		}
		row["says"] += text
	}
	return row
}

// inferred is a row that is read into the source, with the rule.
func (w *work) inferred(row cells, locator, rule string) cells {
	row = w.grounded(row, locator, rule)
	row["claim_kind"] = "INFERRED"
	return row
}
