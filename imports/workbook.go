package imports

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/xuri/excelize/v2"
)

// openWorkbook opens the sheets of a workbook whose first rows name columns that
// we know. Values are taken as they are kept, not as they are shown.
func openWorkbook(path string) ([]*sheet, error) {
	name := filepath.Base(path)
	f, err := excelize.OpenFile(path, excelize.Options{RawCellValue: true, UnzipXMLSizeLimit: 256 << 20})
	if err != nil {
		return nil, Problems{{name, 0, "", "not a workbook that can be read: " + plainError(err)}}
	}
	var all []*sheet
	for _, title := range f.GetSheetList() {
		rows, err := f.Rows(title)
		if err != nil {
			f.Close()
			return nil, Problems{{name, 0, "", fmt.Sprintf("sheet %s: %v", title, err)}}
		}
		s := &sheet{file: name + " [" + title + "]", close: func() error { return nil }}
		s.next = func() ([]string, error) { return s.nextRow(rows) }
		if s, err := s.named(); err == nil && s.kind() != "" {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		f.Close()
		return nil, Problems{{name, 0, "", "no sheet of the workbook has columns that are known"}}
	}
	all[0].close = f.Close
	return all, nil
}

// nextRow is the next row that is not empty, as long as the header.
func (s *sheet) nextRow(rows *excelize.Rows) ([]string, error) {
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			return nil, Problems{{s.file, s.row + 1, "", err.Error()}}
		}
		if len(cells) == 0 {
			s.row++
			continue
		}
		for len(cells) < len(s.header) {
			cells = append(cells, "")
		}
		for i, cell := range cells {
			if at := badByte(cell); at >= 0 {
				return nil, Problems{{s.file, s.row + 1, s.heading(i), "the cell is no text in UTF-8"}}
			}
		}
		return cells, nil
	}
	if err := rows.Error(); err != nil {
		return nil, Problems{{s.file, s.row + 1, "", "the sheet cannot be read to its end: " + err.Error()}}
	}
	return nil, io.EOF
}
