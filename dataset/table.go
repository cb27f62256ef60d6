package dataset

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A table is all that the format knows of one file, and the rows that were read.
type table[T any] struct {
	file    string // such as actors.csv
	columns []column[T]
	rows    []row[T]
	lost    []accord.ID // of rows that could not be read
	byID    map[accord.ID]int

	kind   string                         // of the ids that its rows have; empty if they have none
	id     func(*row[T]) *accord.ID       // that id
	slug   func(*row[T]) string           // makes an id that is left blank; nil where it must not be
	gives  func(*row[T]) (string, string) // the attribute and value that the claim of a row without id gives
	order  func(*row[T]) *int             // the number of a row in the list that it belongs to
	says   string                         // the column of the text of its claims; empty if it has none
	finish func(*row[T])                  // fills in what blank cells mean
	check  func(*row[T])                  // notes what is wrong with a row by itself
}

// read reads the rows of one file.
func (t *table[T]) read(f *file) {
	l := &lexer{spot: spot{f, 0, 1}, keep: 2 * len(t.columns), loud: true}
	header, _ := l.next()
	if header.open || !t.header(header) {
		f.broken = true
		return
	}
	lines := strings.Count(f.text, "\n")
	t.rows = slices.Grow(t.rows, lines)
	seen := make(map[string]int, lines) // by the text of a row: its line
	l.keep = header.count
	for rec, more := l.next(); more; rec, more = l.next() {
		if f.full() || rec.open {
			f.broken = true
			return
		}
		f.report.Rows++
		raw := f.text[rec.at:rec.end]
		if first, again := seen[raw]; again && raw != "" {
			rec.add(rec.at, repeatedRow, "the same as line %d", first)
			continue
		}
		seen[raw] = rec.line
		if t.fits(rec, header.count) {
			t.row(rec)
		}
	}
}

// header learns where the columns stand. It tells whether rows can be read.
func (t *table[T]) header(h record) bool {
	f := h.file
	f.index = map[string]int{}
	known := make([]string, len(t.columns))
	for i, c := range t.columns {
		known[i] = c.name
	}
	if h.count > len(h.cells) {
		h.add(h.at, noHeader, "%d cells, and %s has at most %d columns", h.count, t.file, len(known))
		return false
	}
	if !slices.ContainsFunc(h.cells, func(c cell) bool { return slices.Contains(known, c.text) }) {
		h.add(h.at, noHeader, "none of the columns of %s is named here, such as %s", t.file, known[0])
		return false
	}
	for i, c := range h.cells {
		_, again := f.index[c.text]
		switch {
		case again:
			h.add(c.at, duplicateColumn, "%s stands twice", c.text)
		case slices.Contains(known, c.text):
			f.index[c.text] = i
		default:
			h.add(c.at, unknownColumn, "%s has no column %.60q; nearest: %s", t.file, c.text, nearest(c.text, known))
			f.index[strings.ToLower(strings.TrimSpace(c.text))] = i // what is meant is not said to be missing
		}
	}
	for _, c := range t.columns {
		if _, there := f.index[c.name]; !there && (c.must || t.says != "" && isVital(c.name)) {
			h.add(h.at, missingColumn, "%s needs a column %s", t.file, c.name)
		}
	}
	return true
}

// isVital tells whether a column is one that no claim can do without.
func isVital(name string) bool { return name == "source" || name == "locator" || name == "claim_kind" }

// fits tells whether a row has the shape of the header.
func (t *table[T]) fits(rec record, want int) bool {
	switch {
	case rec.count == want:
		return true
	case rec.at == rec.end:
		rec.add(rec.at, blankLine, "a blank line")
	case rec.count > want:
		rec.add(rec.cells[want-1].at, raggedRow, "%d cells, and the header has %d; is a comma not quoted?", rec.count, want)
	default:
		rec.add(rec.cells[rec.count-1].at, raggedRow, "%d cells, and the header has %d", rec.count, want)
	}
	t.lose(rec)
	return false
}

// lose keeps the id of a row that cannot be read, so that those who refer to it are not blamed.
func (t *table[T]) lose(rec record) {
	if at, there := rec.file.index["id"]; there && at < len(rec.cells) {
		if id := accord.ID(rec.cells[at].text); isID(string(id)) && id.Kind() == t.kind {
			t.lost = append(t.lost, id)
		}
	}
}

// row reads one row.
func (t *table[T]) row(rec record) {
	t.rows = append(t.rows, row[T]{spot: rec.spot})
	r := &t.rows[len(t.rows)-1]
	for i := range t.columns {
		c := &t.columns[i]
		at, there := rec.file.index[c.name]
		if !there {
			continue
		}
		cell := rec.cells[at]
		cell.text = unguard(cell.text)
		if cell.text == "" {
			if c.must {
				rec.add(cell.at, missingCell, "%s is blank", c.name)
			}
			continue
		}
		r.grounded = r.grounded || t.says != "" && isGround(c.name)
		if !isPlain(cell.text) && !rec.noteFlaws(cell, c.style) {
			continue
		}
		if f := c.read(r, cell.text); f != nil {
			rec.add(cell.at, f.rule, "%s", f.text)
		}
	}
	t.settle(r)
}

// noteFlaws notes what is wrong with the characters of a cell, and tells whether it can be read.
func (r record) noteFlaws(c cell, s style) bool {
	fine := !isSpoilt(c.text)
	flaws(c.text, s, func(f *flaw) {
		r.add(c.at, f.rule, "%s", f.text)
		fine = fine && f.rule.Severity == Warning
	})
	return fine
}

// isGround tells whether a column is one of the claim that stands in a row.
func isGround(name string) bool {
	switch name {
	case "claim", "source", "locator", "claim_kind", "attributed_to", "said_on", "via", "says", "wording":
		return true
	}
	return false
}

// settle completes a row and looks at it as a whole.
func (t *table[T]) settle(r *row[T]) {
	usual := usualBasis(r.claim.Kind)
	for i := range t.columns {
		c := &t.columns[i]
		if c.date == nil {
			continue
		}
		d := *c.date(r)
		if d == nil {
			continue
		}
		if d.Basis == "" {
			d.Basis = usual
		} else if d.Basis == accord.BasisInferred && d.Note == "" && usual != accord.BasisInferred {
			r.problem(c.name, noRule, "a date of basis INFERRED gives its rule: INFERRED: the rule")
		}
	}
	if t.finish != nil {
		t.finish(r)
	}
	if r.grounded {
		checkGrounds(r.spot, &r.claim, t.says)
	}
	if t.check != nil {
		t.check(r)
	}
}

// write writes the rows of one file, or all rows if f is nil.
func (t *table[T]) write(f *file) []byte {
	var b strings.Builder
	cells := make([]string, len(t.columns))
	for i, c := range t.columns {
		cells[i] = c.name
	}
	writeRecord(&b, cells)
	for i := range t.rows {
		r := &t.rows[i]
		if f != nil && r.file != f {
			continue
		}
		for k := range t.columns {
			cells[k] = guard(t.columns[k].show(r))
		}
		writeRecord(&b, cells)
	}
	return []byte(b.String())
}

// writeRecord writes one line, quoting only what has to be quoted.
func writeRecord(b *strings.Builder, cells []string) {
	for i, cell := range cells {
		if i > 0 {
			b.WriteByte(',')
		}
		if strings.ContainsAny(cell, ",\"\n") {
			cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
		}
		b.WriteString(cell)
	}
	b.WriteByte('\n')
}
