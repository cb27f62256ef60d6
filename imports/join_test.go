package imports

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/export"
	"github.com/accordgraph/accord/memory"
)

var isoDay = regexp.MustCompile(`(2031)-(\d\d)-(\d\d)`)

// The same rows make the same bytes, whatever the file is written like.
func TestSameBytes(t *testing.T) {
	pax := textOf(t, "testdata/pax.csv")
	for name, text := range map[string]string{
		"once more": pax, "CRLF": strings.ReplaceAll(pax, "\n", "\r\n"), "with a byte order mark": "\ufeff" + pax, "DD/MM/YYYY": textOf(t, dayFirstPax(t)),
	} {
		o := run(t, Order{Format: Find("pax"), Files: []string{written(t, "pax.csv", text)}})
		want := imported(t, "pax")
		for file := range want.Files {
			same := bytes.Equal(o.Files[file], want.Files[file])
			if told := name == "DD/MM/YYYY" && strings.HasPrefix(file, "report."); same == told {
				t.Errorf("%s: %s is the same: %v", name, file, same)
			}
		}
	}
	for _, format := range Formats {
		if a, b := imported(t, format.Name), imported(t, format.Name); !sameFiles(a.Files, b.Files) {
			t.Errorf("%s: a second time it is another", format.Name)
		}
	}
}

// Columns may stand in any order, and those that are not needed may be missing.
func TestColumnsByName(t *testing.T) {
	o := run(t, Order{Format: Find("pax"), Files: []string{written(t, "pax.csv", "ThrdPart,Dat,Unheard,Agt,Part,AgtId\n,2031-05-03,x,Pact,Ember Front,9001\n")}})
	if g := one(t, o, "agreements.csv", "id", "agreement:pax-9001"); g["title"] != "Pact" {
		t.Error(g)
	}
	if p := one(t, o, "participations.csv", "to", "agreement:pax-9001"); p["role"] != "PARTY" {
		t.Error(p)
	}
}

// Read as one graph, an agreement of both has the claims of both, the date of PA-X
// is shown where they differ, and actors of UCDP and PAA-X are one.
func TestJoined(t *testing.T) {
	ucdp, paax, pax := everything(t)
	d := readBack(t, paax, pax, ucdp)
	number := 0
	for _, g := range d.Agreements {
		if g.ID != "agreement:pax-9001" {
			continue
		}
		number++
		sources := map[accord.ID]bool{}
		for _, c := range d.Claims {
			if c.AboutID == g.ID {
				sources[c.SourceID] = true
			}
		}
		if !sources["source:pax"] || !sources["source:paax"] {
			t.Error(sources)
		}
	}
	if number != 1 {
		t.Errorf("agreement 9001 is there %d times", number)
	}
	for _, a := range d.Actors {
		if a.ID == "actor:ucdp-201" || a.ID == "actor:ucdp-10" {
			t.Errorf("%s stands beside the actor of PAA-X", a.ID)
		}
	}
	if d.Retired["actor:ucdp-201"] != "actor:paax-2" || d.Retired["actor:ucdp-10"] != "actor:paax-1" {
		t.Error(d.Retired)
	}
	roles := 0
	for _, p := range d.Participations {
		if p.ActorID == "actor:paax-2" && p.ToID == "agreement:pax-9001" {
			roles++
		}
	}
	if roles != 2 {
		t.Errorf("the Ember Front has %d participations in 9001, want those of a party and a third party", roles)
	}
}

// What PA-X says of a date goes before what PAA-X says, and both are kept.
func TestDateOfPAXWins(t *testing.T) {
	paax := imported(t, "paax")
	text := strings.Replace(textOf(t, "testdata/pax.csv"), "2031-05-03", "2031-05-04", 2)
	pax := run(t, Order{Format: Find("pax"), Files: []string{written(t, "pax.csv", text)}})
	for _, order := range [][]*Outcome{{paax, pax}, {pax, paax}} {
		d := readBack(t, order...)
		for _, g := range d.Agreements {
			if g.ID == "agreement:pax-9001" && g.Milestones[0].Date.Text != "2031-05-04" {
				t.Errorf("shown is %s", g.Milestones[0].Date.Text)
			}
		}
		values := map[string]bool{}
		for _, c := range d.Claims {
			if c.AboutID == "milestone:pax-9001-signed" && c.Attribute == "date" {
				values[c.Value] = true
			}
		}
		if len(values) != 3 {
			t.Errorf("claims give %v, want three days", values)
		}
	}
}

// So does what PA-X says of a stage, a status or a country.
func TestCodesOfPAXWin(t *testing.T) {
	paax := run(t, Order{Format: Find("paax"), Files: []string{fixtures["paax"][0], written(t, "s.csv", strings.ReplaceAll(textOf(t, "testdata/paax_signatories.csv"), ",Ceasefire,", ",Implementation,"))}})
	d := readBack(t, paax, imported(t, "pax"))
	for _, g := range d.Agreements {
		if g.ID == "agreement:pax-9001" && (g.Stage != accord.StageCeasefire || g.Status != accord.StatusMultipartySigned || len(g.CountryIDs) != 1) {
			t.Errorf("%s %s %v", g.Stage, g.Status, g.CountryIDs)
		}
	}
	contested := false
	for _, c := range d.Contested() {
		contested = contested || c.About == "agreement:pax-9001" && c.Attribute == "stage"
	}
	if !contested {
		t.Error("the stage is not contested")
	}
}

// The report holds what was parsed against PAA-X.
func TestCompared(t *testing.T) {
	_, _, pax := everything(t)
	c := pax.Report.Compared
	if c == nil || c.Agreements != 2 {
		t.Fatalf("%+v", c)
	}
	if s := c.Roles[party]; s.Both != 4 || s.Precision != 1 || s.Recall != 1 {
		t.Errorf("parties: %+v; missed %v; added %v", s, c.Missed, c.Added)
	}
	if !strings.Contains(pax.Report.Summary(), "against PAA-X, party: precision 1.000, recall 1.000") {
		t.Error(pax.Report.Summary())
	}
}

// Imported, loaded, exported and read again, it is the same dataset.
func TestThereAndBack(t *testing.T) {
	ucdp, paax, pax := everything(t)
	local := imported(t, "pax-local")
	for name, all := range map[string][]*Outcome{"pax": {pax}, "pax-local": {local}, "paax": {paax}, "ucdp": {ucdp}, "all": {paax, pax, local, ucdp}} {
		d := readBack(t, all...)
		s := memory.New()
		if _, err := s.Load(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		r, err := s.Read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		taken, err := export.Take(t.Context(), r, export.Selection{})
		r.Close()
		if err != nil {
			t.Fatal(err)
		}
		again, report := dataset.Read(zipped(t, taken))
		if again == nil || again.Digest() != d.Digest() {
			t.Errorf("%s: another dataset comes back: %v", name, report.Problems)
		}
	}
}

// zipped is a dataset as it is exported in CSV.
func zipped(t *testing.T, d *accord.Dataset) fstest.MapFS {
	t.Helper()
	var b bytes.Buffer
	for _, f := range export.Formats {
		if f.Name == "csv" {
			if err := f.Write(&b, d); err != nil {
				t.Fatal(err)
			}
		}
	}
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = &fstest.MapFile{Data: text}
	}
	return files
}
