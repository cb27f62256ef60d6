package parties

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/accordgraph/accord"
	"pgregory.net/rapid"
)

// scraps are what cells are made of, for arbitrary ones.
var scraps = strings.Split("Nur al-Sabah Brigade|Wind Legion|Government of Sudan|Syrian Army|Russian|Egypt|El Salvador|United Nations|UN|Front|Abu Zayd al-Wadi|"+
	"General|Minister of Foreign Affairs of|President|Commander|representative of the|the people of|elders|Secretary-General|envoy of the|"+
	"[Signed]|[Illegible]|[|]|(|)|(sgd)|(formerly|consisting of|(A, B)|Witnesses:|Guarantor|as observers|Mediator:|For the|Pour le|Por el|on behalf of|"+
	"represented by|Represented by:|in the presence of|and|y|et|of|refused to sign|Unsigned by|According to secondary sources, it is said that they are from|"+
	",|;|:|.|\n|\n\n|\t|\t\t| - | – |/|\u00a0|\u2028|\u200b|\r\n|1. |•|“|”|'|’|\"|Page 3|www.peaceagreements.org|NA|ع|é|\xff|\x00", "|")

func arbitraryCell() *rapid.Generator[string] {
	scrap := rapid.OneOf(rapid.SampledFrom(scraps), rapid.SampledFrom(scraps), rapid.String())
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(scrap, 0, 40).Draw(t, "scraps"), rapid.SampledFrom([]string{"", " "}).Draw(t, "blank"))
	})
}

// Whatever a cell holds, each mention and person stands where it says.
func TestMentionsStandInTheCell(t *testing.T) {
	lexicon := readLexicon(t)
	rapid.Check(t, func(t *rapid.T) {
		checkBounds(t, arbitraryCell().Draw(t, "cell"), rapid.SampledFrom([]Column{Part, ThrdPart}).Draw(t, "column"), lexicon)
	})
}

// Nor does it matter whether anything is known.
func TestMentionsStandInTheCellWithoutLexicon(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkBounds(t, arbitraryCell().Draw(t, "cell"), Part, nil) })
}

func TestInventedCellsInBounds(t *testing.T) {
	lexicon := readLexicon(t)
	for _, c := range allCells(t) {
		checkBounds(t, c.cell, c.column, lexicon)
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range allCells(f) {
		f.Add(c.cell, c.column == Part)
	}
	lexicon := readLexicon(f)
	f.Fuzz(func(t *testing.T, cell string, part bool) {
		column := ThrdPart
		if part {
			column = Part
		}
		checkBounds(t, cell, column, lexicon)
	})
}

// checkBounds holds the mentions of a cell against the cell.
func checkBounds(t interface{ Errorf(string, ...any) }, cell string, c Column, lexicon *Lexicon) {
	all := Read(cell, c, lexicon)
	stands := func(what, text string, from, to int) {
		switch {
		case from < 0 || to > len(cell) || from >= to:
			t.Errorf("%q: %s %q stands at %d:%d", cell, what, text, from, to)
		case plain(blanks.Replace(cell[from:to])) != text:
			t.Errorf("%q: %s %q stands at %q", cell, what, text, cell[from:to])
		case text == "" || utf8.ValidString(cell) && !utf8.ValidString(text):
			t.Errorf("%q: %s has the text %q", cell, what, text)
		}
	}
	for i := range all {
		m := &all[i]
		stands("mention", m.Text, m.From, m.To)
		for _, p := range m.Persons {
			stands("person", p.Name, p.From, p.To)
		}
		if inside := m.Via == Member || m.Via == PartOf; inside != (m.Of >= 0) || m.Of >= i {
			t.Errorf("%q: %q is %s of %d", cell, m.Text, m.Via, m.Of)
		}
		if m.Signature == "" || m.Role == "" && m.Polarity == accord.PolarityTookPart || m.Kind == "" || m.Confidence() == "" {
			t.Errorf("%q: %q lacks something: %+v", cell, m.Text, *m)
		}
	}
}

// longScraps are repeated until a cell is long.
var longScraps = map[string]string{
	"semicolons": ";", "commas": ",", "unclosed brackets": "(", "brackets over lines": "(\n", "square and round": "[(", "closing brackets": ")",
	"empty brackets": "()", "quotes": "'a '", "double quotes": "“", "colons": "a: ", "tabs": "\t", "lines": "\n", "tab behind a bracket": "]\t", "names": "Wind Legion, ",
	"joined names": "Wind Legion and ", "states": "Sudan, ", "style": "Republic of the ", "persons": "Abu Zayd, ", "offices": "President, ", "offices joined": "President of ",
	"for": "a for A ", "roles": "UN (observers), ", "witness": "Witness: ", "in the presence": "in the presence of A ", "behalf": " on behalf of A", "sentences": "Abcd. ",
	"dashes": " - ", "slashes": "Aa/Bb", "blanks": "  ", "capitals": "Front ", "acronyms": "UN ", "letters": "a", "no-break": "\u00a0", "members": "A Front (B Front, C Front); ",
	"columns": "For A:\tFor B:\n", "prose": "was made by the Front which ", "people": "people of A, ", "signed": "[Signed] A Front ", "said": "said it (formerly A Front) ",
}

// A long cell is read at once, and whatever it repeats the time does not grow with
// the square of its length: that would be seconds. A typical one takes 40 ms where nothing else runs.
func TestLongCells(t *testing.T) {
	lexicon := readLexicon(t)
	var typical strings.Builder
	for cells := allCells(t); typical.Len() < 20000; {
		for _, c := range cells {
			typical.WriteString(c.cell + "\n\n")
		}
	}
	checkTime(t, "a typical cell", typical.String()[:20000], 200*time.Millisecond, lexicon)
	for name, scrap := range longScraps {
		checkTime(t, name, strings.Repeat(scrap, 20000/len(scrap)+1), 400*time.Millisecond, lexicon)
	}
}

// checkTime takes the least of a few times, since other work may be going on.
func checkTime(t *testing.T, what, cell string, limit time.Duration, lexicon *Lexicon) {
	t.Helper()
	for _, c := range []Column{Part, ThrdPart} {
		least := time.Hour
		for try := 0; try < 20 && least > limit; try++ {
			start := time.Now()
			Read(cell, c, lexicon)
			least = min(least, time.Since(start))
		}
		if least > limit {
			t.Errorf("%s in %s takes %v", what, c, least)
		}
	}
}
