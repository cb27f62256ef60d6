package imports

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// openCSV opens a CSV file: UTF-8 with or without byte order mark, lines ended
// by LF or CR LF, a row of as many cells as the header has.
func openCSV(path string) (*sheet, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, Problems{{path, 0, "", plainError(err)}}
	}
	s := &sheet{file: filepath.Base(path), close: f.Close}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, s.problem(0, "", "this is a directory; name the file in it")
	}
	in := bufio.NewReaderSize(f, 1<<16)
	if flaw := startOf(in); flaw != "" {
		f.Close()
		return nil, s.problem(0, "", "%s", flaw)
	}
	r := &csvRows{csv.NewReader(in), 1}
	s.next = func() ([]string, error) { return s.nextCSV(r) }
	if _, err = s.named(); err != nil {
		f.Close()
		return nil, err
	}
	return s, nil
}

// startOf passes a byte order mark by, and says what other kind of file it is, if it is one.
func startOf(in *bufio.Reader) (flaw string) {
	start, _ := in.Peek(4)
	switch text := string(start); {
	case strings.HasPrefix(text, "\xFF\xFE"), strings.HasPrefix(text, "\xFE\xFF"):
		return "the file is UTF-16; save it as UTF-8"
	case strings.HasPrefix(text, "PK"):
		return "this is a workbook, not CSV; name it .xlsx"
	case text == "\xD0\xCF\x11\xE0":
		return "this is a workbook of an old kind (.xls); save it as .xlsx or CSV"
	case strings.HasPrefix(text, "\uFEFF"):
		_, _ = in.Discard(3)
	}
	return ""
}

func plainError(err error) string {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

// A csvRows counts the lines of the rows that it reads.
type csvRows struct {
	*csv.Reader
	line int // on which the next row begins, if no blank line is before it
}

// read also tells how many blank lines were passed by: a spreadsheet numbers them.
func (r *csvRows) read() (cells []string, blank int, err error) {
	cells, err = r.Read()
	if len(cells) == 0 {
		return cells, 0, err
	}
	start, _ := r.FieldPos(0)
	blank = start - r.line
	r.line = start + 1
	for _, cell := range cells {
		r.line += strings.Count(cell, "\n")
	}
	return cells, blank, err
}

func (s *sheet) nextCSV(r *csvRows) ([]string, error) {
	cells, blank, err := r.read()
	s.row += blank
	var wrong *csv.ParseError
	switch {
	case err == io.EOF:
		return nil, err
	case errors.Is(err, csv.ErrFieldCount):
		return nil, s.problem(s.row+1, "", "%d cells, and the header has %d; is the file cut off, or a quote missing?", len(cells), len(s.header))
	case errors.As(err, &wrong):
		return nil, s.problem(s.row+1, s.heading(len(cells)), "%v at line %d; a cell that holds quotes is quoted whole, its quotes doubled; is the file cut off?", wrong.Err, wrong.Line)
	case err != nil:
		return nil, s.problem(s.row+1, "", "%s", plainError(err))
	}
	for i, cell := range cells {
		if at := badByte(cell); at >= 0 {
			return nil, s.problem(s.row+1, s.heading(i), "byte 0x%02X is no character in UTF-8, or a NUL; save the file as UTF-8", cell[at])
		}
	}
	return cells, nil
}

// heading is the name of a column by its number.
func (s *sheet) heading(i int) string {
	if i < len(s.header) {
		return s.header[i]
	}
	return ""
}

// badByte is where a text stops being UTF-8 or holds a NUL, -1 if nowhere.
func badByte(text string) int {
	for i := 0; i < len(text); {
		if text[i] == 0 {
			return i
		}
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}
