package imports

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// A sheet is a table that is read from its first row to its last: a CSV file, or
// a sheet of a workbook.
type sheet struct {
	file   string // as problems name it
	header []string
	index  map[string]int
	next   func() ([]string, error) // the cells of a row; io.EOF behind the last
	close  func() error
	row    int // of the row read last, from 1 with the header
	cells  []string
}

// open opens the sheets of a file.
func open(w *work, path string) ([]*sheet, error) {
	if strings.EqualFold(filepath.Ext(path), ".xlsx") {
		return openWorkbook(path)
	}
	s, err := openCSV(path)
	if err != nil {
		return nil, err
	}
	return []*sheet{s}, nil
}

// named is the sheet with its header read.
func (s *sheet) named() (*sheet, error) {
	header, err := s.next()
	if err == io.EOF {
		return nil, Problems{{s.file, 0, "", "the file is empty; the first row names the columns"}}
	}
	if err != nil {
		return nil, err
	}
	s.row, s.header, s.index = 1, header, map[string]int{}
	for i, name := range header {
		header[i] = strings.TrimSpace(name)
		if first, again := s.index[header[i]]; again && header[i] != "" {
			return nil, Problems{{s.file, 1, header[i], fmt.Sprintf("the column stands twice, as number %d and %d", first+1, i+1)}}
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
	if kind := s.kind(); kind != "" && kind != format && !strings.HasPrefix(kind, format) {
		return Problems{{s.file, 1, "", fmt.Sprintf("this looks like a file for `accord import %s`, not %s: no column %s", kind, format, strings.Join(missing, ", "))}}
	}
	return Problems{{s.file, 1, "", fmt.Sprintf("%s needs the columns %s; missing: %s", format, strings.Join(columns, ", "), strings.Join(missing, ", "))}}
}

// kind tells from the columns what a sheet is, empty if that is unclear.
func (s *sheet) kind() string {
	switch {
	case s.has("ActorId") && s.has("NameData"):
		return "ucdp-actor"
	case s.has("signatory_id") || s.has("id_paax"):
		return "paax"
	case s.has("AgtId") && s.has("LocaleName"):
		return "pax-local"
	case s.has("AgtId") && s.has("Agt"):
		return "pax"
	}
	return ""
}

func (s *sheet) has(column string) bool { return slices.Contains(s.header, column) }

// rows calls yield with every row; cells are read with get.
func (s *sheet) rows(w *work, yield func() error) error {
	for {
		if err := w.ctx.Err(); err != nil {
			return err
		}
		cells, err := s.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		s.row++
		s.cells = cells
		w.report.read(s.file)
		if w.Progress != nil && s.row%500 == 0 {
			w.Progress(s.file, s.row)
		}
		if err := yield(); err != nil {
			return err
		}
		if len(w.problems.all) >= enough {
			return w.problems.sorted()
		}
	}
	if w.Progress != nil {
		w.Progress(s.file, s.row)
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
	if text == "NA" || text == "N/A" {
		return ""
	}
	return text
}
