package dataset

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestLexer compares cells and their places with encoding/csv, for what both accept.
func TestLexer(t *testing.T) {
	pieces := []string{"a", "é", "𠀀", ",", ",", "\n", "\r\n", `""`, `"x"`, `"x,y"`, "\"x\ny\"", `"x""y"`, " "}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		want := csv.NewReader(strings.NewReader(text))
		want.FieldsPerRecord = -1
		f := &file{text: text, report: &Report{}}
		got := &lexer{spot: spot{f, 0, 1}, keep: 100, loud: true}
		for {
			cells, err := want.Read()
			rec, more := got.next()
			for more && rec.at == rec.end { // a blank line, which encoding/csv skips
				rec, more = got.next()
			}
			if err != nil {
				return // the end, or a quote that both refuse
			}
			var texts []string
			for i, c := range rec.cells {
				texts = append(texts, c.text)
				rec.add(c.at, badID, "")
				at := f.report.Problems[len(f.report.Problems)-1]
				line, column := want.FieldPos(i)
				start := strings.LastIndexByte(text[:c.at], '\n') + 1
				if at.Line != line || c.at-start+1 != column || at.Column != len([]rune(text[start:c.at]))+1 {
					t.Fatalf("%q: cell %d is at %d:%d, by encoding/csv at %d:%d in bytes", text, i, at.Line, at.Column, line, column)
				}
			}
			if !slices.Equal(texts, cells) {
				t.Fatalf("%q: cells %q, by encoding/csv %q", text, texts, cells)
			}
		}
	})
}

// TestPlaceOfCell: what is said of a row later still finds the cell.
func TestPlaceOfCell(t *testing.T) {
	f := &file{name: "x.csv", text: "id,text,kind\na,\"one\ntwo\",é\n", report: &Report{}, index: map[string]int{"id": 0, "text": 1, "kind": 2}}
	s := spot{f, len("id,text,kind\n"), 2}
	s.problem("kind", badID, "no")
	s.problem("text", badID, "no")
	s.problem("none", badID, "no")
	f.report.sort()
	var got []string
	for _, p := range f.report.Problems {
		got = append(got, p.String())
	}
	if want := []string{"x.csv:2:1: bad-id: no", "x.csv:2:3: bad-id: no", "x.csv:3:6: bad-id: no"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if s.isBlank("kind") || !s.isBlank("none") {
		t.Error("blank cells are not told from filled ones")
	}
}
