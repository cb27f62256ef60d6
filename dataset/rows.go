package dataset

import "strings"

// WriteRows makes the text of a file of the format from its columns and rows, as
// an editor would write it: ids of ties, claims and numbers may be left blank.
// Cells that a spreadsheet would take for formulas are guarded.
func WriteRows(columns []string, rows [][]string) string {
	var b strings.Builder
	writeRecord(&b, columns)
	guarded := make([]string, len(columns))
	for _, row := range rows {
		for i, cell := range row {
			guarded[i] = guard(cell)
		}
		writeRecord(&b, guarded)
	}
	return b.String()
}
