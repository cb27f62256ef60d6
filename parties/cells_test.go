package parties

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// A cellCase is an invented cell and what a careful reader finds in it.
type cellCase struct {
	at     string // file:line
	name   string
	column Column
	cell   string
	want   string // as written by spell, a mention a line
}

// TestCells holds what is read from invented cells against testdata/cells. A file
// there has cases such as
//
//	== the name of the case
//	Part:
//	Northern Wind Brigade [Signed]
//	->
//	Northern Wind Brigade | SIGNED
//
// Below the arrow stand the mentions in the notation of spell. \t, \u00a0 and the
// like stand for the characters that nobody sees.
func TestCells(t *testing.T) {
	lexicon := readLexicon(t)
	files, _ := filepath.Glob("testdata/cells/*.txt")
	if len(files) == 0 {
		t.Fatal("no cells")
	}
	for _, file := range files {
		for _, c := range readCells(t, file) {
			t.Run(c.name, func(t *testing.T) {
				if got := spellAll(Read(c.cell, c.column, lexicon), c.column); got != c.want {
					t.Errorf("%s: %s %q is read as\n%s\nnot as\n%s", c.at, c.column, c.cell, got, c.want)
				}
			})
		}
	}
}

// readLexicon reads the names that are known in the tests.
func readLexicon(t testing.TB) *Lexicon {
	t.Helper()
	f, err := os.Open("testdata/lexicon.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) == 0 || strings.Join(rows[0], ",") != "ref,kind,names" {
		t.Fatalf("testdata/lexicon.csv: %v, or another header", err)
	}
	l := &Lexicon{}
	for _, row := range rows[1:] {
		for _, name := range strings.Split(row[2], "|") {
			e := Entry{Ref: row[0], State: row[1] == "state", Adjective: name[0] == '~', Alone: name[0] == '!'}
			l.Add(strings.TrimLeft(name, "~!"), e)
		}
	}
	return l
}

var visible = strings.NewReplacer(`\t`, "\t", `\u00a0`, "\u00a0", `\u2028`, "\u2028", `\u200b`, "\u200b", `\r`, "\r")

func readCells(t testing.TB, file string) (all []cellCase) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var c *cellCase
	var cell, want []string
	inCell := false
	end := func() {
		if c != nil {
			c.cell = visible.Replace(strings.Join(cell, "\n"))
			c.want = strings.TrimSpace(strings.Join(want, "\n"))
			all = append(all, *c)
		}
		c, cell, want = nil, nil, nil
	}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		switch line := lines.Text(); {
		case strings.HasPrefix(line, "== "):
			end()
			c = &cellCase{at: fmt.Sprintf("%s:%d", file, n), name: strings.TrimPrefix(line, "== ")}
		case c == nil:
		case c.column == "":
			c.column, inCell = Column(strings.TrimSuffix(line, ":")), true
			if c.column != Part && c.column != ThrdPart {
				t.Fatalf("%s: %q is no column", c.at, line)
			}
		case line == "->":
			inCell = false
		case inCell:
			cell = append(cell, line)
		default:
			want = append(want, line)
		}
	}
	end()
	return all
}

func spellAll(all []Mention, c Column) string {
	var lines []string
	for i := range all {
		lines = append(lines, spell(&all[i], c))
	}
	return strings.Join(lines, "\n")
}

// spell writes a mention as its text and what else is not as usual: =ref, ~the
// state of which it is an organ, kind, way and role and signature, {person, office},
// (capacity), "other name", a note and doubts.
func spell(m *Mention, c Column) string {
	parts := []string{m.Text}
	add := func(is bool, format string, what any) {
		if is {
			parts = append(parts, fmt.Sprintf(format, what))
		}
	}
	add(m.Ref != "", "=%s", m.Ref)
	add(m.Behalf != "", "~%s", m.Behalf)
	add(m.Kind != Body, "%s", m.Kind)
	add(m.Via != Listed, "%s", m.Via)
	add(m.Of >= 0, "of %d", m.Of)
	add(m.Polarity != accord.PolarityTookPart, "%s", m.Polarity)
	add(m.Role != usualRole(c) && m.Polarity == accord.PolarityTookPart, "%s", m.Role)
	add(m.Signature != usualSignature(m), "%s", m.Signature)
	for _, p := range m.Persons {
		add(true, "{%s}", strings.TrimSuffix(p.Name+", "+p.Office, ", "))
	}
	add(m.Capacity != "", "(%s)", m.Capacity)
	for _, alias := range m.Alias {
		add(true, "%q", alias)
	}
	add(m.Which != "", "which: %s", m.Which)
	add(m.Note != "", "note: %s", m.Note)
	for _, why := range m.Unsure {
		add(true, "? %s", why)
	}
	return strings.Join(parts, " | ")
}

// usualSignature is what a mention has if the cell does not speak of its signature.
func usualSignature(m *Mention) accord.Signature {
	if m.Role.Class() == accord.ClassParty && m.Via != Hearsay {
		return accord.SignatureSignedOrAgreed
	}
	return accord.SignatureUnknown
}

// allCells are the cells of all files.
func allCells(t testing.TB) (all []cellCase) {
	t.Helper()
	files, _ := filepath.Glob("testdata/cells/*.txt")
	for _, file := range files {
		all = append(all, readCells(t, file)...)
	}
	return all
}
