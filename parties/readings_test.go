package parties

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// testdata/readings.csv says what a reader finds in cells of real agreements, by
// their AgtId, in our words: the cells themselves are not ours to publish. Where
// they are at hand, what is read from them is held against it.
func TestRealCells(t *testing.T) {
	dir := os.Getenv("ACCORD_SLICES")
	if dir == "" {
		return // not everybody has the cells; make test says whether they were reached
	}
	cells := readSlice(t, filepath.Join(dir, "pax_v10_syria_core.csv"))
	want := map[string][]string{}
	var order []string
	for _, row := range readTable(t, "testdata/readings.csv") {
		cell := row["AgtId"] + " " + row["column"]
		if want[cell] == nil {
			order = append(order, cell)
		}
		if want[cell] = append(want[cell], reading(row)); strconv.Itoa(len(want[cell])) != row["order"] {
			t.Errorf("%s: %s is number %d, not %s", cell, row["name"], len(want[cell]), row["order"])
		}
	}
	for _, cell := range order {
		id, column, _ := strings.Cut(cell, " ")
		text, found := cells[cell]
		if !found {
			t.Errorf("no agreement %s", id)
			continue
		}
		checkReading(t, cell, want[cell], Read(text, Column(column), statesOfReadings()))
	}
}

// statesOfReadings knows the states in the readings, as an importer does.
func statesOfReadings() *Lexicon {
	l := &Lexicon{}
	for ref, names := range map[string]string{"Russia": "Russian Federation|~Russian", "Turkey": "Republic of Turkey|Turkey", "Egypt": "Arab Republic of Egypt|Egypt", "Syria": "Syrian Arab Republic|Syria|~Syrian", "Iraq": "Iraq"} {
		for _, name := range strings.Split(names, "|") {
			l.Add(strings.TrimPrefix(name, "~"), Entry{Ref: ref, State: true, Adjective: strings.HasPrefix(name, "~")})
		}
	}
	return l
}

func checkReading(t *testing.T, cell string, want []string, got []Mention) {
	t.Helper()
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(got):
			t.Errorf("%s: %d is missing: %s", cell, i+1, want[i])
		case i >= len(want):
			t.Errorf("%s: %d is too many: %s", cell, i+1, reading(rowOf(&got[i])))
		case reading(rowOf(&got[i])) != want[i]:
			t.Errorf("%s: %d is read as\n%s\nnot as\n%s", cell, i+1, reading(rowOf(&got[i])), want[i])
		}
	}
}

// reading spells a row without regard to how names are transliterated.
func reading(row map[string]string) string {
	name := accord.Fold(row["name"]).Key
	var persons []string
	for _, p := range strings.Split(row["persons"], "; ") {
		who, office, _ := strings.Cut(strings.TrimSuffix(p, ")"), " (")
		persons = append(persons, fmt.Sprintf("{%s, %s}", accord.Fold(who).Key, office))
	}
	via := row["via"]
	if via == "HEARSAY" && row["note"] != "by hearsay" || row["note"] == "called former" {
		via += " " + row["note"]
	}
	return strings.Join([]string{name, row["kind"], via, row["role"], row["polarity"], row["signature"], strings.Join(persons, " "), row["capacity"]}, " | ")
}

// rowOf writes a mention as a row of the table.
func rowOf(m *Mention) map[string]string {
	var persons []string
	for _, p := range m.Persons {
		if p.Office != "" {
			p.Name += " (" + p.Office + ")"
		}
		persons = append(persons, p.Name)
	}
	note := m.Note
	for _, why := range m.Unsure {
		if why == "by hearsay" {
			note = why
		}
	}
	return map[string]string{
		"name": m.Text, "kind": string(m.Kind), "via": string(m.Via), "role": string(m.Role), "polarity": string(m.Polarity),
		"signature": string(m.Signature), "persons": strings.Join(persons, "; "), "capacity": m.Capacity, "note": note,
	}
}

// readSlice reads the cells of agreements, by AgtId and column.
func readSlice(t *testing.T, file string) map[string]string {
	t.Helper()
	cells := map[string]string{}
	for _, row := range readTable(t, file) {
		for _, c := range []Column{Part, ThrdPart} {
			cells[row["AgtId"]+" "+string(c)] = row[string(c)]
		}
	}
	return cells
}

func readTable(t *testing.T, file string) (all []map[string]string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) < 2 {
		t.Fatalf("%s: %v, or no rows", file, err)
	}
	for _, cells := range rows[1:] {
		row := map[string]string{}
		for i, head := range rows[0] {
			row[head] = cells[i]
		}
		all = append(all, row)
	}
	return all
}
