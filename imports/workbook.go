package imports

import (
	"io"
	"path/filepath"

	"github.com/xuri/excelize/v2"
)

// openWorkbook opens the sheets of a workbook whose first rows name columns that
// we know; the others are listed in the report. Values are taken as they are
// kept, not as they are shown.
func openWorkbook(w *work, path string) ([]*sheet, error) {
	name := filepath.Base(path)
	f, err := excelize.OpenFile(path, excelize.Options{RawCellValue: true, UnzipXMLSizeLimit: 256 << 20})
	if err != nil {
		return nil, Problems{{name, 0, "", "not a workbook that can be read: " + plainError(err)}}
	}
	all, err := w.sheetsOf(f, name)
	if err == nil && len(all) == 0 {
		err = Problems{{name, 0, "", "no sheet of the workbook has columns that are known"}}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	all[0].close = f.Close
	return all, nil
}

// sheetsOf are the sheets that are known by their columns.
func (w *work) sheetsOf(f *excelize.File, name string) (all []*sheet, err error) {
	for _, title := range f.GetSheetList() {
		s := &sheet{file: name + " [" + title + "]", close: func() error { return nil }}
		rows, err := f.Rows(title)
		if err != nil {
			return nil, s.problem(0, "", "%v", err)
		}
		s.next = func() ([]string, error) { return s.nextRow(rows) }
		if _, err = s.named(); s.kind() != "" {
			if err != nil {
				return nil, err
			}
			all = append(all, s)
			continue
		}
		w.report.NotRead = append(w.report.NotRead, s.file)
		_ = rows.Close()
	}
	return all, nil
}

// nextRow is the next row that is not empty, at least as long as the header.
func (s *sheet) nextRow(rows *excelize.Rows) ([]string, error) {
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			return nil, s.problem(s.row+1, "", "%v", err)
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
				return nil, s.problem(s.row+1, s.heading(i), "the cell is no text in UTF-8")
			}
		}
		return cells, nil
	}
	if err := rows.Error(); err != nil {
		return nil, s.problem(s.row+1, "", "the sheet cannot be read to its end: %v", err)
	}
	return nil, io.EOF
}
