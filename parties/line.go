package parties

import (
	"regexp"
	"strings"
)

// A line is one entry of a cell: a line of text, or what stands between semicolons.
type line struct {
	span
	bullet bool // it is numbered or has a bullet
	colon  bool // it ends with a colon
	ends   bool // a semicolon ends it
}

// A block is what stands between blank lines.
type block []line

// blocksOf parts a cell into blocks, and these into lines. Brackets are kept whole.
func blocksOf(cell string) (all []block) {
	brackets := bracketsOf(cell, span{0, len(cell)})
	var b block
	start := 0
	end := func(at int) {
		if l := newLine(cell, span{start, at}); !l.empty() {
			l.ends = at < len(cell) && cell[at] == ';'
			b = append(b, l)
		}
	}
	for i := 0; i < len(cell); i++ {
		if in := inside(brackets, i); in != nil {
			i = in.to - 1
			continue
		}
		switch {
		case cell[i] == ';', cell[i] == '\t' && afterNote(cell, span{start, i}):
			end(i)
			start = i + 1
		case cell[i] == '\n':
			end(i)
			if start = i + 1; isBlankLine(cell[start:]) && len(b) > 0 {
				all, b = append(all, b), nil
			}
		}
	}
	if end(len(cell)); len(b) > 0 {
		all = append(all, b)
	}
	return all
}

// isBlankLine tells whether a text begins with a line of blanks that is not its last.
func isBlankLine(text string) bool {
	first, _, more := strings.Cut(text, "\n")
	return more && strings.Trim(first, edges) == ""
}

// afterNote: a tab behind a signature joins two entries.
func afterNote(cell string, s span) bool {
	text := strings.TrimRight(s.of(cell), " \u00a0")
	return strings.HasSuffix(text, "]") || strings.HasSuffix(text, ")")
}

var numbering = regexp.MustCompile(`^(?:[\s\x{00a0}]*)(?:[•·●▪*–—-]+|\d{1,3}\s*[.)\-–—]+|\(?[a-zA-Z]\)|[ivx]{1,4}[.)])[\s\x{00a0}]*`)

func newLine(cell string, s span) line {
	l := line{span: s}
	if m := numbering.FindStringIndex(s.of(cell)); m != nil {
		l.from += m[1]
		l.bullet = true
	}
	text := l.of(cell)
	left := strings.TrimLeft(text, " \t\r\u00a0\u2028.,")
	l.from += len(text) - len(left)
	l.to = l.from + len(strings.TrimRight(left, " \t\r\u00a0\u2028,."))
	if strings.HasSuffix(l.of(cell), ":") {
		l.colon, l.to = true, l.to-1
	}
	return l
}
