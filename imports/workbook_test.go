package imports

import (
	"encoding/csv"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// workbook makes a workbook of CSV texts, by the names of its sheets: ids as
// decimals, days as numbers, as spreadsheets keep them.
func workbook(t *testing.T, order []string, sheets map[string]string) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for _, name := range order {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		all, err := csv.NewReader(strings.NewReader(sheets[name])).ReadAll()
		if err != nil && sheets[name] != "" {
			t.Fatal(err)
		}
		for i, row := range all {
			for k, text := range row {
				if text == "" {
					continue
				}
				cell, _ := excelize.CoordinatesToCellName(k+1, i+1)
				if err := f.SetCellValue(name, cell, kept(all[0][k], text)); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	_ = f.DeleteSheet("Sheet1")
	path := filepath.Join(t.TempDir(), "book.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

// kept is a cell as a spreadsheet keeps it.
func kept(column, text string) any {
	if n, err := strconv.ParseFloat(text, 64); err == nil {
		return n
	}
	if day, err := time.Parse(time.DateOnly, text); err == nil && column == "Dat" {
		return day
	}
	return text
}

// The workbook makes what its sheets make as CSV.
func TestWorkbook(t *testing.T) {
	path := workbook(t, []string{"Read me", "Empty", "signatories", "actors"}, map[string]string{
		"Read me": "Hello\nthere\n", "signatories": textOf(t, "testdata/paax_signatories.csv"), "actors": textOf(t, "testdata/paax_actors.csv")})
	o, want := run(t, Order{Format: Find("paax"), Files: []string{path}}), imported(t, "paax")
	for name := range want.Files {
		if string(o.Files[name]) != string(want.Files[name]) && !strings.HasPrefix(name, "report.") {
			t.Errorf("%s differs:\n%s\nwant\n%s", name, o.Files[name], want.Files[name])
		}
	}
	if got := strings.Join(o.Report.NotRead, ", "); got != "book.xlsx [Read me], book.xlsx [Empty]" {
		t.Errorf("not read: %s", got)
	}
	dates := map[string]bool{}
	for _, trap := range o.Report.Traps {
		dates[trap.ID] = true
	}
	if !dates[t1Swapped] || !dates[t1Equal] || !dates[t1Other] {
		t.Error("the days of the workbook were not read: ", dates)
	}
}

// Ids that a file in CSV has as 5554.0 are those of the workbook.
func TestDecimals(t *testing.T) {
	text := strings.NewReplacer("\n1,X_1,", "\n1.0,X_1,", "\n2,X_2,", "\n2.0,X_2,", ",203,", ",203.0,").Replace(textOf(t, "testdata/paax_actors.csv"))
	o, want := run(t, Order{Format: Find("paax"), Files: []string{written(t, "a.csv", text), fixtures["paax"][1]}}), imported(t, "paax")
	for name := range want.Files {
		if string(o.Files[name]) != string(want.Files[name]) && !strings.HasPrefix(name, "report.") {
			t.Errorf("%s differs", name)
		}
	}
}

func TestBadWorkbooks(t *testing.T) {
	signatories := textOf(t, "testdata/paax_signatories.csv")
	for _, b := range []struct {
		sheets map[string]string
		says   string
	}{
		{map[string]string{"one": "a,b\n1,2\n"}, "book.xlsx: no sheet of the workbook has columns that are known"},
		{map[string]string{"one": ""}, "book.xlsx: no sheet of the workbook has columns that are known"},
		{map[string]string{"one": strings.Replace(signatories, "condition", "AgtId", 1)}, "book.xlsx [one]: row 1, column AgtId: the column stands twice, as number 2 and 6"},
		{map[string]string{"one": strings.SplitAfterN(signatories, "\n", 2)[0]}, "book.xlsx [one]: there are no rows behind the header; is the file cut off?"},
		{map[string]string{"one": textOf(t, "testdata/ucdp.csv")}, "book.xlsx [one]: row 1: this looks like a file for `accord import ucdp-actor`, not paax: no column actor_id, actor_name, actor_type"},
	} {
		if _, err := Run(t.Context(), Order{Format: Find("paax"), Files: []string{workbook(t, []string{"one"}, b.sheets)}}); err == nil || err.Error() != b.says {
			t.Errorf("says %v, want %s", err, b.says)
		}
	}
	whole := textOf(t, workbook(t, []string{"one"}, map[string]string{"one": signatories}))
	if _, err := Run(t.Context(), Order{Format: Find("paax"), Files: []string{written(t, "cut.xlsx", whole[:len(whole)/2])}}); err == nil || !strings.HasPrefix(err.Error(), "cut.xlsx: not a workbook that can be read") {
		t.Error(err)
	}
}

// Days that are counted from elsewhere would all be wrong.
func TestDaysFrom1904(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	yes := true
	if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "mac.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	if _, err := Run(t.Context(), Order{Format: Find("paax"), Files: []string{path}}); err == nil || err.Error() != "mac.xlsx: the workbook counts days from 1904; save its sheets as CSV" {
		t.Error(err)
	}
}

// Blank lines before and between rows count, as the spreadsheet shows them.
func TestBlankRowsOfWorkbook(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	for cell, value := range map[string]any{"A3": "AgtId", "B3": "Agt", "C3": "Dat", "D3": "Part", "E3": "ThrdPart", "A6": 1, "B6": "Pact", "C6": 47971, "D6": "Ember Front", "B8": " "} {
		if err := f.SetCellValue("Sheet1", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "pax.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	o := run(t, Order{Format: Find("pax"), Files: []string{path}})
	if m := one(t, o, "milestones.csv", "agreement", "agreement:pax-1"); m["locator"] != "row 6, Dat" || m["date"] != "2031-05-03" {
		t.Error(m)
	}
	if !leftOut(o, "a row of blanks", "8") {
		t.Error(o.Report.LeftOut)
	}
}
