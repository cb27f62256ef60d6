package imports

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"unicode/utf8"
)

// openCSV opens a CSV file: UTF-8 with or without byte order mark, lines ended
// by LF or CR LF, a row of as many cells as the header has.
func openCSV(path string) (*sheet, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, Problems{{path, 0, "", plainError(err)}}
	}
	name := filepath.Base(path)
	in := bufio.NewReaderSize(f, 1<<16)
	if start, _ := in.Peek(3); len(start) >= 2 && (start[0] == 0xFF && start[1] == 0xFE || start[0] == 0xFE && start[1] == 0xFF) {
		f.Close()
		return nil, Problems{{name, 0, "", "the file is UTF-16; save it as UTF-8"}}
	} else if string(start) == "\uFEFF" {
		in.Discard(3)
	}
	if start, _ := in.Peek(2); string(start) == "PK" {
		f.Close()
		return nil, Problems{{name, 0, "", "this is a workbook, not CSV; name it .xlsx"}}
	}
	r := csv.NewReader(in)
	r.ReuseRecord = false
	s := &sheet{file: name, close: f.Close}
	s.next = func() ([]string, error) { return s.nextCSV(r) }
	if s, err = s.named(); err != nil {
		f.Close()
		return nil, err
	}
	return s, nil
}

func plainError(err error) string {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

func (s *sheet) nextCSV(r *csv.Reader) ([]string, error) {
	cells, err := r.Read()
	var wrong *csv.ParseError
	switch {
	case errors.Is(err, csv.ErrFieldCount):
		return nil, Problems{{s.file, s.row + 1, "", fmt.Sprintf("%d cells, and the header has %d; is the file cut off, or a quote missing? (line %d)", len(cells), len(s.header), lineOf(err))}}
	case errors.As(err, &wrong):
		return nil, Problems{{s.file, s.row + 1, s.heading(len(cells)), fmt.Sprintf("%v at line %d; a cell that holds quotes is quoted whole, its quotes doubled; is the file cut off?", wrong.Err, wrong.Line)}}
	case err != nil:
		return nil, err
	}
	for i, cell := range cells {
		if at := badByte(cell); at >= 0 {
			return nil, Problems{{s.file, s.row + 1, s.heading(i), fmt.Sprintf("byte 0x%02X is no character in UTF-8, or a NUL; save the file as UTF-8", cell[at])}}
		}
	}
	return cells, nil
}

func lineOf(err error) int {
	var wrong *csv.ParseError
	if errors.As(err, &wrong) {
		return wrong.Line
	}
	return 0
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
