package imports

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// A sheet is a table that is read from its first row to its last: a CSV file, or
// a sheet of a workbook.
type sheet struct {
	file   string // as problems name it
	label  string // as rows name it; see [Row]
	header []string
	index  map[string]int           // by name of a column; of blank ones there is none
	next   func() ([]string, error) // the cells of the next row that is not empty; io.EOF behind the last
	close  func() error
	row    int // of the row read last, from 1 with the header
	cells  []string
}

// open opens the sheets of a file.
func open(w *work, path string) ([]*sheet, error) {
	if strings.EqualFold(filepath.Ext(path), ".xlsx") {
		return openWorkbook(w, path)
	}
	s, err := openCSV(path)
	if err != nil {
		return nil, err
	}
	return []*sheet{s}, nil
}

// tellApart labels the sheets: of each kind that occurs once, rows are named by
// the kind, else by the file.
func tellApart(sheets []*sheet, kind func(*sheet) string) {
	count := map[string]int{}
	for _, s := range sheets {
		count[kind(s)]++
	}
	for _, s := range sheets {
		if s.label = kind(s); count[s.label] > 1 {
			s.label = "file " + clean(s.file)
		}
	}
}

// here is the row that is being read.
func (s *sheet) here() Row { return Row{s.label, s.row} }

// at locates a cell of the row that is being read.
func (s *sheet) at(column string) string { return s.here().at(column) }

// problem is a problem of a row of the sheet, or of all of it if the row is 0.
func (s *sheet) problem(row int, column, format string, values ...any) Problems {
	return Problems{{s.file, row, column, fmt.Sprintf(format, values...)}}
}

// named is the sheet with its header read.
func (s *sheet) named() (*sheet, error) {
	header, err := s.next()
	if err == io.EOF {
		return nil, s.problem(0, "", "the file is empty; the first row names the columns")
	}
	if err != nil {
		return nil, err
	}
	s.row++
	s.header, s.index = header, map[string]int{}
	for i, name := range header {
		header[i] = strings.TrimSpace(name)
		if header[i] == "" {
			continue
		}
		if first, again := s.index[header[i]]; again {
			return s, s.problem(s.row, header[i], "the column stands twice, as number %d and %d", first+1, i+1)
		}
		s.index[header[i]] = i
	}
	return s, nil
}

// needs says which columns are missing, and whether the file looks like something else.
func (s *sheet) needs(format string, columns []string) error {
	var missing []string
	for _, c := range columns {
		if !s.has(c) {
			missing = append(missing, c)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	if kind := s.kind(); kind != "" && !strings.HasPrefix(kind, format) {
		return s.problem(s.row, "", "this looks like a file for `accord import %s`, not %s: no column %s", kind, format, strings.Join(missing, ", "))
	}
	if len(s.header) == 1 && strings.ContainsAny(s.header[0], ";\t") {
		return s.problem(s.row, "", "the header is one cell; cells are parted by commas, not by semicolons or tabs")
	}
	return s.problem(s.row, "", "%s needs the columns %s; missing: %s", format, strings.Join(columns, ", "), strings.Join(missing, ", "))
}

// kind tells from the columns what a sheet is, empty if that is unclear.
func (s *sheet) kind() string {
	switch {
	case s.has("ActorId") && s.has("NameData"):
		return "ucdp-actor"
	case s.has("signatory_id") || s.has("id_paax") || s.has("signatory_type") || s.has("actor_id") && s.has("actor_type"):
		return "paax"
	case s.has("AgtId") && s.has("LocaleName"):
		return "pax-local"
	case s.has("AgtId") && s.has("Agt"):
		return "pax"
	}
	return ""
}

func (s *sheet) has(column string) bool {
	_, there := s.index[column]
	return there
}

// advance reads the next row; io.EOF behind the last.
func (s *sheet) advance() (err error) {
	if s.cells, err = s.next(); err != nil {
		return err
	}
	s.row++
	for i := len(s.header); i < len(s.cells); i++ {
		if strings.TrimSpace(s.cells[i]) != "" {
			return s.problem(s.row, "", "%d cells, and the header has %d", len(s.cells), len(s.header))
		}
	}
	return nil
}

// isBlank tells whether nothing stands in the row.
func (s *sheet) isBlank() bool {
	for _, cell := range s.cells {
		if strings.TrimSpace(cell) != "" {
			return false
		}
	}
	return true
}

// rows calls yield with every row; cells are read with get.
func (s *sheet) rows(w *work, yield func() error) error {
	count := w.report.read(s.file)
	for {
		if err := w.ctx.Err(); err != nil {
			return err
		}
		if err := s.advance(); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		if *count++; w.Progress != nil && *count%500 == 0 {
			w.Progress(s.file, *count)
		}
		if s.isBlank() {
			w.report.leave("a row of blanks", s.here())
			continue
		}
		if err := yield(); err != nil {
			return err
		}
		if len(w.problems.all) >= enough {
			return w.problems.sorted()
		}
	}
	if *count == 0 {
		w.problems.add(s, 0, "", "there are no rows behind the header; is the file cut off?")
	}
	if w.Progress != nil {
		w.Progress(s.file, *count)
	}
	return nil
}

// raw is a cell as it stands in the file; empty where the column is missing.
func (s *sheet) raw(column string) string {
	i, there := s.index[column]
	if !there || i >= len(s.cells) {
		return ""
	}
	return s.cells[i]
}

// get is a cell on one line, its characters mended. NA is empty.
func (s *sheet) get(column string) string {
	text := clean(s.raw(column))
	if isNA(text) {
		return ""
	}
	return text
}

// isNA tells whether a cell says that it has no value, as releases and statistical programs write it.
func isNA(text string) bool {
	switch text {
	case "NA", "N/A", "#N/A", "NaN", "nan", ".":
		return true
	}
	return false
}
