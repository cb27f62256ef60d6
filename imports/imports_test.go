package imports

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
)

// fixtures are files of invented rows in the formats of the real ones.
var fixtures = map[string][]string{
	"pax":        {"testdata/pax.csv"},
	"pax-local":  {"testdata/local.csv"},
	"paax":       {"testdata/paax_actors.csv", "testdata/paax_signatories.csv"},
	"ucdp-actor": {"testdata/ucdp.csv"},
}

// run imports files, with what is known.
func run(t *testing.T, o Order) *Outcome {
	t.Helper()
	made, err := Run(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// imported imports the fixture of a format.
func imported(t *testing.T, format string, with ...*accord.Dataset) *Outcome {
	t.Helper()
	return run(t, Order{Format: Find(format), Files: fixtures[format], With: with})
}

// readBack reads what imports have made, as one graph.
func readBack(t *testing.T, all ...*Outcome) *accord.Dataset {
	t.Helper()
	files := make([]fs.FS, len(all))
	for i, o := range all {
		files[i] = filesOf(o)
	}
	d, report := dataset.Read(files...)
	if d == nil {
		t.Fatal(report.Problems)
	}
	return d
}

// everything is the fixtures imported in the order that is advised.
func everything(t *testing.T) (ucdp, paax, pax *Outcome) {
	t.Helper()
	ucdp = imported(t, "ucdp-actor")
	paax = imported(t, "paax", readBack(t, ucdp))
	pax = imported(t, "pax", readBack(t, ucdp), readBack(t, paax))
	return ucdp, paax, pax
}

// table is a file of an import: its rows by heading.
func table(t *testing.T, o *Outcome, name string) (rows []cells) {
	t.Helper()
	all, err := csv.NewReader(bytes.NewReader(o.Files[name])).ReadAll()
	if err != nil || len(all) == 0 {
		t.Fatalf("%s: %v", name, err)
	}
	for _, row := range all[1:] {
		one := cells{}
		for i, heading := range all[0] {
			one[heading] = row[i]
		}
		rows = append(rows, one)
	}
	return rows
}

// one is the only row of a file with a value.
func one(t *testing.T, o *Outcome, name, column, value string) cells {
	t.Helper()
	var found []cells
	for _, row := range table(t, o, name) {
		if row[column] == value {
			found = append(found, row)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%s: %d rows with %s %s", name, len(found), column, value)
	}
	return found[0]
}

// written writes a file into a new directory.
func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func textOf(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var locatorRow = regexp.MustCompile(`^(?:(actors) )?row (\d+)`)

// Every row of a file has made something, or is told as double or left out.
func TestNothingIsLost(t *testing.T) {
	for format, files := range fixtures {
		o := imported(t, format)
		met := map[string]bool{}
		for name := range o.Files {
			if strings.HasSuffix(name, ".csv") && name != "mentions.csv" {
				for _, row := range table(t, o, name) {
					if m := locatorRow.FindStringSubmatch(row["locator"]); m != nil {
						met[strings.TrimSpace(m[1]+" "+m[2])] = true
					}
				}
			}
		}
		for _, d := range o.Report.Doubles {
			met[d.Row.String()] = true
		}
		for _, l := range o.Report.LeftOut {
			for _, row := range l.Rows {
				met[row.String()] = true
			}
		}
		for _, file := range files {
			all, err := csv.NewReader(strings.NewReader(textOf(t, file))).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			for i := range all[1:] {
				row := strconv.Itoa(i + 2)
				if strings.Contains(file, "actors") {
					row = "actors " + row
				}
				if !met[row] {
					t.Errorf("%s: row %s has made nothing, and the report does not say why", format, row)
				}
			}
		}
		for _, f := range o.Report.Files {
			if f.Rows == 0 {
				t.Errorf("%s: no rows counted", f.Name)
			}
		}
	}
}

// Statements name the row and the column as a spreadsheet shows them.
func TestLocators(t *testing.T) {
	o := imported(t, "pax")
	if got := one(t, o, "agreements.csv", "id", "agreement:pax-9003"); got["locator"] != "row 4, Agt" || got["source"] != "source:pax" || got["claim_kind"] != "CODED" {
		t.Error(got)
	}
	if got := one(t, o, "milestones.csv", "agreement", "agreement:pax-9002"); got["locator"] != "row 3, Dat" {
		t.Error(got)
	}
	if got := one(t, o, "participations.csv", "role", "WITNESS"); got["locator"] != "row 2, ThrdPart, bytes 9-15" || got["wording"] != "Norway" {
		t.Error(got)
	}
	// A cell over two lines is one row, a blank line is one as well.
	text := strings.Replace(textOf(t, "testdata/pax.csv"), "\nIceland", "\n\n\nIceland", 1)
	o = run(t, Order{Format: Find("pax"), Files: []string{written(t, "pax.csv", text)}})
	if got := one(t, o, "agreements.csv", "id", "agreement:pax-9003"); got["locator"] != "row 6, Agt" {
		t.Error("behind two blank lines: ", got["locator"])
	}
	two := []string{written(t, "l24.csv", "AgtId,Agt,Dat,Part,ThrdPart\n1,A,2031-01-01,,\n"), written(t, "b.csv", "AgtId,Agt,Dat,Part,ThrdPart\n1,A,2031-01-01,,\n2,B,02/01/2031,,\n")}
	o = run(t, Order{Format: Find("pax"), Files: two})
	if got := one(t, o, "agreements.csv", "title", "B"); got["locator"] != "file b.csv row 3, Agt" {
		t.Error("of two files: ", got["locator"])
	}
	if d := o.Report.Doubles; len(d) != 1 || d[0].Row.String() != "file b.csv 2" || d[0].First.String() != "file l24.csv 2" {
		t.Error(d)
	}
}

// The offsets of a mention lead to the name in the cell as it stands in the file.
func TestOffsets(t *testing.T) {
	o := imported(t, "pax")
	all, err := csv.NewReader(strings.NewReader(textOf(t, "testdata/pax.csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, heading := range all[0] {
		column[heading] = i
	}
	for _, m := range table(t, o, "mentions.csv") {
		row, _ := strconv.Atoi(m["row"])
		from, _ := strconv.Atoi(m["from"])
		to, _ := strconv.Atoi(m["to"])
		if cell := all[row-1][column[m["column"]]]; clean(cell[from:to]) != m["text"] {
			t.Errorf("%q, and the bytes are %q", m["text"], cell[from:to])
		}
	}
}

// The codes of PA-X become the words of the model; those that are unknown are told.
func TestVocabulary(t *testing.T) {
	o := imported(t, "pax")
	g := one(t, o, "agreements.csv", "id", "agreement:pax-9001")
	for column, want := range map[string]string{"stage": "CEASEFIRE", "substage": "Ceas", "status": "MULTIPARTY_SIGNED", "level": "INTRASTATE", "nature": "GOVERNMENT", "interim": "no",
		"countries": "place:iceland", "region": "Europe and Eurasia", "process": "process:pax-71", "conflict": ""} {
		if g[column] != want {
			t.Errorf("%s is %q, want %q", column, g[column], want)
		}
	}
	for _, want := range []string{`Stage: "Xyz" is no code that is known`, `Interim: "perhaps" is neither yes nor no`, "Loc1ISO: ZZZ is no code of ISO 3166-1", "PAX_Hyperlink: no web address", "an agreement without a date"} {
		if !leftOut(o, want, "9") {
			t.Errorf("not told: %s: %+v", want, o.Report.LeftOut)
		}
	}
	if o.Report.Columns[0] != "Wom" {
		t.Error(o.Report.Columns)
	}
	ids := map[string]string{}
	for _, row := range table(t, o, "external-ids.csv") {
		ids[row["of"]+" "+row["scheme"]] = row["id"] + " " + row["url"]
	}
	if ids["agreement:pax-9001 pax-agreement"] != "9001 https://example.org/agreements/9001" || ids["process:pax-71 pax-process"] != "71 " || ids["place:iceland iso-3166-1"] != "IS " {
		t.Error(ids)
	}
}

func leftOut(o *Outcome, what string, rows ...string) bool {
	for _, l := range o.Report.LeftOut {
		if l.What == what && numbers(l.Rows) == strings.Join(rows, ", ") {
			return true
		}
	}
	return false
}

// PA-X Local: two places of one name stay two, and a point that cannot be is left out.
func TestLocal(t *testing.T) {
	o := imported(t, "pax-local")
	places := map[string]cells{}
	for _, g := range table(t, o, "agreements.csv") {
		places[g["id"]] = cells{}
		if g["places"] != "" {
			places[g["id"]] = one(t, o, "places.csv", "id", g["places"])
		}
	}
	north, other, far, script := places["agreement:pax-9101"], places["agreement:pax-9102"], places["agreement:pax-9104"], places["agreement:pax-9105"]
	if north["latitude"] != "65.5" || north["longitude"] != "'-18.25" || north["kind"] != "VILLAGE" || north["parent"] != "place:iceland" {
		t.Error(north)
	}
	if other["latitude"] != "6.55" || other["kind"] != "AREA" || north["id"] == other["id"] {
		t.Error(other)
	}
	if far["latitude"] != "" || !leftOut(o, `LatDec: "265.5" is no number from -90 to 90`, "5") {
		t.Error(far, o.Report.LeftOut)
	}
	if script["name"] != "حقل" {
		t.Error(script)
	}
	g := one(t, o, "agreements.csv", "id", "agreement:pax-9101")
	if g["local_process_type"] != "Informal but persistent process" || g["participant_types"] != "Local armed group" || g["local_link"] != "yes" || g["local_mediator"] != "Mediator: international actor" || g["description"] != "Line one. Line two." {
		t.Error(g)
	}
	if issue := one(t, o, "local-issues.csv", "of", "agreement:pax-9101"); issue["kind"] != "RITUAL_PRAYER" {
		t.Error(issue)
	}
}

// What many things have in common is bounded, and what is beyond that is told.
func TestBounds(t *testing.T) {
	var b strings.Builder
	b.WriteString("ActorId,NameData,NewName,ConflictId\n1,Ember Front,\"")
	for i := range 300 {
		b.WriteString("Ember Front " + strconv.Itoa(i) + ", ")
	}
	b.WriteString("\"," + strings.Repeat("11 ", 30_000) + "\n")
	o := run(t, Order{Format: Find("ucdp-actor"), Files: []string{written(t, "u.csv", b.String())}})
	if n := len(table(t, o, "names.csv")); n > mostOf || n < mostOf-10 {
		t.Errorf("%d names", n)
	}
	if !leftOut(o, "more names of one thing than the format has room for") || !leftOut(o, "the end of a very long text: value in claims") {
		t.Error(o.Report.LeftOut)
	}
	readBack(t, o)
}
