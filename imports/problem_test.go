package imports

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const paxHeader = "AgtId,Agt,Dat,Part,ThrdPart\n"

// bad are files that cannot be imported, and what is said of them.
var bad = map[string]struct {
	format, name, text, says string
}{
	"another format":    {"pax", "x.csv", "ActorId,NameData\n1,A\n", "x.csv: row 1: this looks like a file for `accord import ucdp-actor`, not pax: no column AgtId, Agt, Dat, Part, ThrdPart"},
	"signatories":       {"pax", "x.csv", "signatory_id,AgtId\n1,1\n", "x.csv: row 1: this looks like a file for `accord import paax`, not pax: no column Agt, Dat, Part, ThrdPart"},
	"PA-X for PAA-X":    {"paax", "x.csv", paxHeader + "1,A,2031-01-01,,\n", "x.csv: row 1: this looks like a file for `accord import pax`, not paax: no column actor_id, actor_name, actor_type"},
	"not local":         {"pax-local", "x.csv", paxHeader + "1,A,2031-01-01,,\n", "x.csv: row 1: this looks like a file for `accord import pax`, not pax-local: no column LocaleName"},
	"a missing column":  {"pax", "x.csv", "AgtId,Agt,Part,ThrdPart\n1,A,,\n", "x.csv: row 1: pax needs the columns AgtId, Agt, Dat, Part, ThrdPart; missing: Dat"},
	"semicolons":        {"pax", "x.csv", "AgtId;Agt;Dat;Part;ThrdPart\n1;A;2031-01-01;;\n", "x.csv: row 1: the header is one cell; cells are parted by commas, not by semicolons or tabs"},
	"a column twice":    {"pax", "x.csv", "AgtId,Agt,Dat,Part,ThrdPart,Agt\n", "x.csv: row 1, column Agt: the column stands twice, as number 2 and 6"},
	"empty":             {"pax", "x.csv", "", "x.csv: the file is empty; the first row names the columns"},
	"a header alone":    {"pax", "x.csv", paxHeader, "x.csv: there are no rows behind the header; is the file cut off?"},
	"actors alone":      {"paax", "x.csv", "actor_id,actor_name,actor_type\n1,A,Other\n", "x.csv: no sheet of signatories is among the files; it has a column signatory_type"},
	"cut off in a row":  {"pax", "x.csv", paxHeader + "1,A,2031-01-01,,\n2,B,2031", "x.csv: row 3: 3 cells, and the header has 5; is the file cut off, or a quote missing?"},
	"cut off in quotes": {"pax", "x.csv", paxHeader + "1,A,2031-01-01,\"Ember\nFront,", "x.csv: row 2, column Part: extraneous or missing \" in quoted-field at line 3; a cell that holds quotes is quoted whole, its quotes doubled; is the file cut off?"},
	"a bare quote":      {"pax", "x.csv", paxHeader + "1,A \"B\",2031-01-01,,\n", "x.csv: row 2, column Agt: bare \" in non-quoted-field at line 2; a cell that holds quotes is quoted whole, its quotes doubled; is the file cut off?"},
	"Windows-1252":      {"pax", "x.csv", paxHeader + "1,A,2031-01-01,,\n\n2,Pact of K\xf3la,2031-01-01,,\n", "x.csv: row 4, column Agt: byte 0xF3 is no character in UTF-8, or a NUL; save the file as UTF-8"},
	"NUL":               {"pax", "x.csv", paxHeader + "1,A\x00,2031-01-01,,\n", "x.csv: row 2, column Agt: byte 0x00 is no character in UTF-8, or a NUL; save the file as UTF-8"},
	"UTF-16":            {"pax", "x.csv", "\xff\xfeA\x00g\x00", "x.csv: the file is UTF-16; save it as UTF-8"},
	"a workbook as CSV": {"pax", "x.csv", "PK\x03\x04", "x.csv: this is a workbook, not CSV; name it .xlsx"},
	"an old workbook":   {"pax", "x.xls", "\xd0\xcf\x11\xe0\xa1\xb1", "x.xls: this is a workbook of an old kind (.xls); save it as .xlsx or CSV"},
	"no workbook":       {"paax", "x.xlsx", "a,b\n", "x.xlsx: not a workbook that can be read: zip: not a valid zip file"},
	"no number":         {"pax", "x.csv", paxHeader + "one,A,2031-01-01,,\n", `x.csv: row 2, column AgtId: "one" is no number`},
	"no day": {"pax", "x.csv", paxHeader + "1,A,soon,,\n2,B,2031-02-30,,\n3,C,31/04/2031,,\n4,D,2031-01-01 or so,,\n",
		"x.csv: row 2, column Dat: \"soon\" is no day: it is written YYYY-MM-DD or DD/MM/YYYY\nx.csv: row 3, column Dat: there is no day 2031-02-30 (year, month, day)\n" +
			"x.csv: row 4, column Dat: there is no day 2031-04-31 (year, month, day)\nx.csv: row 5, column Dat: \"2031-01-01 or so\" is no day: it is written YYYY-MM-DD or DD/MM/YYYY"},
	"two ways of days": {"pax", "x.csv", paxHeader + "1,A,2031-05-03,,\n2,B,03/05/2031,,\n", "x.csv: row 3, column Dat: days are written in two ways: DD/MM/YYYY here and YYYY-MM-DD in row 2; one release uses one"},
	"PAA-X without ids": {"paax", "x.csv", "AgtId,agt_name,signatory_type,actor_id,actor_name,actor_type\n,A,party,x,B,Other\n1,A (31/02/2031),witness,2,,Other\n",
		"x.csv: row 2, column AgtId: is blank\nx.csv: row 2, column actor_id: \"x\" is no number\nx.csv: row 3, column actor_name: is blank\nx.csv: row 3, column signatory_type: \"witness\" is neither party nor third party"},
	"a day behind a name": {"paax", "x.csv", "AgtId,agt_name,signatory_type,actor_id,actor_name,actor_type\n1,A (31/02/2031),party,2,B,Other\n", "x.csv: row 2, column agt_name: there is no day 2031-02-31 (year, month, day)"},
	"UCDP without ids":    {"ucdp-actor", "x.csv", "ActorId,NameData\nx,A\n2,\n", "x.csv: row 2, column ActorId: \"x\" is no number\nx.csv: row 3, column NameData: is blank"},
}

func TestBadFiles(t *testing.T) {
	for name, b := range bad {
		t.Run(name, func(t *testing.T) {
			made, err := Run(t.Context(), Order{Format: Find(b.format), Files: []string{written(t, b.name, b.text)}})
			var problems Problems
			if !errors.As(err, &problems) || made != nil {
				t.Fatalf("no problems, but %v", err)
			}
			if problems.Error() != b.says {
				t.Errorf("says\n%s\nwant\n%s", problems, b.says)
			}
		})
	}
}

func TestNoFile(t *testing.T) {
	dir := t.TempDir()
	for path, says := range map[string]string{filepath.Join(dir, "none.csv"): "no such file or directory", dir: "this is a directory; name the file in it", filepath.Join(dir, "none.xlsx"): "no such file or directory"} {
		_, err := Run(t.Context(), Order{Format: Find("pax"), Files: []string{path}})
		if err == nil || !strings.HasSuffix(err.Error(), says) || !strings.Contains(err.Error(), filepath.Base(path)) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// A file of another kind has more problems than anybody reads.
func TestManyProblems(t *testing.T) {
	_, err := Run(t.Context(), Order{Format: Find("pax"), Files: []string{written(t, "x.csv", paxHeader+strings.Repeat("x,A,2031-01-01,,\n", enough+5))}})
	var problems Problems
	if !errors.As(err, &problems) || len(problems) != enough || !strings.HasSuffix(err.Error(), "\nand 9900 more") || strings.Count(err.Error(), "\n") != 100 {
		t.Errorf("%d problems, %d lines", len(problems), strings.Count(err.Error(), "\n"))
	}
}

// Whoever breaks off an import gets nothing.
func TestBrokenOff(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if made, err := Run(ctx, Order{Format: Find("pax"), Files: fixtures["pax"]}); !errors.Is(err, context.Canceled) || made != nil {
		t.Error(err)
	}
}

func TestProgress(t *testing.T) {
	last := 0
	run(t, Order{Format: Find("pax"), Files: fixtures["pax"], Progress: func(file string, rows int) {
		if file != "pax.csv" {
			t.Error(file)
		}
		last = rows
	}})
	if last != 9 {
		t.Errorf("%d rows were shown last", last)
	}
}

func TestReleaseOf(t *testing.T) {
	for files, want := range map[string]string{"pax_v10.csv": "v10", "paax_v0.2_actors.csv paax_v0.2_signatories.csv": "v0.2", "a_v1.csv b_v2.csv": "", "pax.csv": "", "ucdp-actor-221.csv": "v221"} {
		if got := ReleaseOf(strings.Fields(files)); got != want {
			t.Errorf("%s: %q, want %q", files, got, want)
		}
	}
}

// The report can be read again, its rows as they were.
func TestReadReport(t *testing.T) {
	o := imported(t, "paax")
	r, err := ReadReport(written(t, "report.json", string(o.Files["report.json"])))
	if err != nil || len(r.Doubles) != 2 || r.Doubles[0].Row != (Row{"actors", 13}) || r.Doubles[1].First != (Row{"", 3}) {
		t.Error(err, r)
	}
	if _, err := ReadReport(filepath.Join(t.TempDir(), "report.json")); err == nil || !strings.HasSuffix(err.Error(), "it stands beside the files of an import") {
		t.Error(err)
	}
	if _, err := ReadReport(written(t, "report.json", "{")); err == nil {
		t.Error("half a report is none")
	}
	if _, err := os.Stat("testdata/report.json"); err == nil {
		t.Error("a report was written")
	}
}
