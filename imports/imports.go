// Package imports makes datasets of our own format from the files of others:
// PA-X and PA-X Local (University of Edinburgh), PAA-X, and the UCDP Actor
// dataset (Uppsala University). Whoever runs it brings the files; none is shipped.
//
// Every row that it makes names the source, the row and the column. What did not
// fit, what was decided and what is unsure stands in the [Report] beside the data.
package imports

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// A Format is a kind of file that can be imported.
type Format struct {
	Name string              // as in accord import pax
	Does string              // one line for help
	part func(*sheet) string // which of the sheets of the format it is; empty for the usual one
	read func(*work, []*sheet) error
}

// Formats are all that can be imported.
var Formats = []*Format{
	{"pax", "PA-X Peace Agreements Database, CSV of any release", onePart, readPax},
	{"pax-local", "PA-X Local, CSV of any release", onePart, readPax},
	{"paax", "PAA-X: signatories and actors, two CSV files or the workbook (.xlsx)", paaxPart, readPaax},
	{"ucdp-actor", "UCDP Actor Dataset, CSV", onePart, readUCDP},
}

func onePart(*sheet) string { return "" }

// Find is the format of a name, nil if there is none.
func Find(name string) *Format {
	if i := slices.IndexFunc(Formats, func(f *Format) bool { return f.Name == name }); i >= 0 {
		return Formats[i]
	}
	return nil
}

// An Order says what to import.
type Order struct {
	Format    *Format
	Files     []string
	Release   string            // such as v10; empty: as the file's name says, if it does
	With      []*accord.Dataset // what is known already: actors are looked for there
	Decisions []Decision        // who a mention is, decided by hand
	Progress  func(file string, rows int)
}

// An Outcome is what an import made.
type Outcome struct {
	Files   map[string][]byte // of the dataset directory, by name, with mentions.csv and the reports
	Dataset *accord.Dataset
	Report  *Report
}

// Run imports files. It fails with Problems where a file is not what it should
// be, and then has made nothing. The same files always make the same bytes.
func Run(ctx context.Context, o Order) (*Outcome, error) {
	w := newWork(ctx, o)
	var sheets []*sheet
	defer func() {
		for _, s := range sheets {
			_ = s.close() // it was only read
		}
	}()
	for _, file := range o.Files {
		more, err := open(w, file)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, more...)
	}
	tellApart(sheets, o.Format.part)
	if err := o.Format.read(w, sheets); err != nil {
		return nil, err
	}
	if w.problems.any() {
		return nil, w.problems.sorted()
	}
	return w.finish()
}

// A work is an import that is under way.
type work struct {
	Order
	ctx      context.Context
	problems problems
	report   *Report
	out      *output
	actors   *directory
	mentions mentionList
	followed map[string]bool // keys of decisions
}

func newWork(ctx context.Context, o Order) *work {
	w := &work{Order: o, ctx: ctx, report: newReport(o), out: newOutput(), followed: map[string]bool{}}
	w.actors = newDirectory(w)
	return w
}

// source is the id of the source that the rows name.
func (w *work) source() string { return "source:" + w.Format.Name + suffix(w.Release) }

func suffix(release string) string {
	if release = slug(release); release != "" {
		return "-" + release
	}
	return ""
}
