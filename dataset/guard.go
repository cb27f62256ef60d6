package dataset

import "strings"

// What a spreadsheet would take for a formula.
const formulas = "=+-@"

// guard puts an apostrophe before a cell that a spreadsheet would take for a formula,
// or that would read as guarded.
func guard(cell string) string {
	if isGuarded("'" + cell) {
		return "'" + cell
	}
	return cell
}

// unguard takes the apostrophe away again.
func unguard(cell string) string {
	if isGuarded(cell) {
		return cell[1:]
	}
	return cell
}

// isGuarded tells whether a cell is an apostrophe and what needs one: more of them, then the beginning of a formula.
func isGuarded(cell string) bool {
	rest := strings.TrimLeft(cell, "'")
	return len(rest) < len(cell) && rest != "" && strings.IndexByte(formulas, rest[0]) >= 0
}
