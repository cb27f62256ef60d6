package imports

import (
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
)

// nasty are pieces of cells that have upset readers of tables before.
var nasty = []string{
	"", " ", "NA", "N/A", "nan", "0", "-1", "1", "2", "3", "5554.0", "57", "18446744073709551616", "9223372036854775807", "1e3", "0x10", "1.5", "-0", "90", "-33.5", "33.50", "1e400",
	"2016-10-08", "08/10/2016", "10/08/2016", "31/02/2016", "2016-02-30", "42651", "42651.0", "0000-00-00", "2016-10-08 00:00:00",
	"party", "third party", "Party", "Alpha Front", "alpha front", "The Alfa Front", "Beta Brigade (BB)", "BB", "Free Alpha Army | Alpha | ", "|", "||", "a|b", "Syria", "SYR", "XKX", "KOS", "ZZZ", "United States of America", "GBR",
	"Country/State", "Armed Organization", "Individual", "Intergovernmental Organization", "Yes", "No", "Maybe", "Y", "N", "T", "Pre", "Cea", "IntraLocal", "Government/territory", "Multiparty signed/agreed",
	"=SUM(A1)", "+1", "-x", "@x", "'=x", "'", "\"", "\"\"", ":", ";", ";;", ",", "[", "]", "(", ")", "[Signed]", "[Illegible]", "Witness:", "For the Government:", "Government", "the Government of Syria",
	"not signed by Alpha Front", "Alpha Front refused to witness", "Unsigned by: Beta Brigade", "represented by Mr. A. Person", "Mr. A. Person, Minister of War of Syria", "President of the Republic of Syria",
	"\n", "\r", "\r\n", "\t", "\u00a0", "\u2028", "\u200b", "\u200d", "\u202e", "\ufeff", "\ufffd", "\u0301", "e\u200b\u0301", "\u0344", "\u212b", "\ue000", "\U0001F600", "Ã©", "â€™", "\u0081Ã\u0081", "ï¿½",
	"جبهة", "جبهة الشام", "Αlpha", "Alphа", "中文", "Ⅻ", "ẞ", "İ", "a\u0300\u0301\u0302",
	"http://", "https://example.org/a b", "https://u:p@example.org/", "javascript:alert(1)", "https://example.org/<x>", "http://[::1", "https://example.org/1",
	"actor:alpha", "agreement:pax-1", "L24", "L9-L2", "lines 3", "2014: New Alpha", "New Alpha (2014)", "Government of Syria", "Government of Atlantis", "1: x, 2: y", "City", "Region",
	strings.Repeat("x", 301), strings.Repeat("ه", 200), strings.Repeat("long ", 13_500), strings.Repeat("Alpha Front; ", 12), strings.Repeat("a", 61),
}

func cellOf(t *rapid.T, column string) string {
	switch column {
	case "AgtId", "actor_id", "ActorId", "PP", "ActorIdPrev", "ActorIdGroup", "ActorIdAlliance", "ActorIdSplitTemp", "OSCoalitionID", "ucdp_id":
		if rapid.IntRange(0, 60).Draw(t, "usual") > 0 {
			return rapid.SampledFrom([]string{"1", "2", "3", "4.0", "5", "57"}).Draw(t, column)
		}
	case "Dat":
		if rapid.IntRange(0, 60).Draw(t, "usual") > 0 {
			return rapid.SampledFrom([]string{"2016-10-08", "2016-10-08", "", "2017-02-03"}).Draw(t, column)
		}
	case "signatory_type":
		if rapid.IntRange(0, 60).Draw(t, "usual") > 0 {
			return rapid.SampledFrom([]string{"party", "third party"}).Draw(t, column)
		}
	case "actor_name", "NameData":
		if rapid.IntRange(0, 3).Draw(t, "usual") > 0 {
			return "Alpha Front" + rapid.SampledFrom(nasty).Draw(t, column)
		}
	}
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(nasty), 0, 3).Draw(t, column), rapid.SampledFrom([]string{"", " ", "\n", "; "}).Draw(t, "join"))
}

func nastyFile(t *rapid.T, path string, columns []string) {
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := csv.NewWriter(f)
	_ = out.Write(columns)
	for range rapid.IntRange(1, 6).Draw(t, "rows") {
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = cellOf(t, c)
		}
		_ = out.Write(row)
	}
	out.Flush()
}

// TestWhateverTheRows: whatever stands in the cells, an import says what is wrong
// or makes a dataset that keeps all rules, and the same one again.
func TestWhateverTheRows(t *testing.T) {
	dir := t.TempDir()
	known := &accord.Dataset{Title: "Known", Actors: []*accord.Actor{
		{ID: "actor:alpha", Name: "Alpha Front", Type: accord.TypeFaction}, {ID: "actor:syria", Name: "Syria", Type: accord.TypeState},
	}}
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) {
			fine, why := 0, map[string]int{}
			rapid.Check(t, func(t *rapid.T) {
				o := Order{Format: format, Release: rapid.SampledFrom([]string{"", "v1", "|\u202e"}).Draw(t, "release")}
				for _, columns := range map[string][][]string{"pax": {paxCarried[:30]}, "pax-local": {paxCarried}, "paax": {paaxCarried, actorColumns}, "ucdp-actor": {ucdpCarried}}[format.Name] {
					path := filepath.Join(dir, "file"+string(rune('0'+len(o.Files)))+".csv")
					nastyFile(t, path, columns)
					o.Files = append(o.Files, path)
				}
				if rapid.Bool().Draw(t, "with") {
					o.With = []*accord.Dataset{known}
				}
				if rapid.Bool().Draw(t, "decisions") {
					o.Decisions = []Decision{{Mention: "Beta Brigade", Actor: "actor:alpha", Who: "\u202e", Why: strings.Repeat("y", 600)},
						{Mention: "Alpha Front", Agreement: "1", Actor: "actor:alpha", Who: "x", Why: "y"}}
				}
				made, err := Run(t.Context(), o)
				if again, errAgain := Run(t.Context(), o); (err == nil) != (errAgain == nil) || err == nil && !sameFiles(made.Files, again.Files) {
					t.Fatal("a second time it is another")
				}
				var problems Problems
				if errors.As(err, &problems) {
					for _, p := range problems {
						why[p.Column+": "+strings.TrimLeft(p.Text, "0123456789x\"")]++
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				if d, report := dataset.Read(filesOf(made)); d == nil {
					t.Fatal(report.Problems)
				}
				fine++
			})
			if fine < 10 {
				t.Errorf("only %d imports went well: the cells are too nasty to tell anything: %v", fine, why)
			}
		})
	}
}

var actorColumns = strings.Fields("actor_id id_paax actor_name actor_type actor_iso3c sub_type cs_type abbreviation actor_country ucdp_id ucdp_name acled_name acled_other")

func sameFiles(a, b map[string][]byte) bool {
	same := len(a) == len(b)
	for name := range a {
		same = same && string(a[name]) == string(b[name])
	}
	return same
}

// filesOf are the files of a dataset that an import has made.
func filesOf(o *Outcome) fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range o.Files {
		files[name] = &fstest.MapFile{Data: text}
	}
	return files
}
