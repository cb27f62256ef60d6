package imports

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// A Row is a row of a sheet as a spreadsheet numbers it, from 1 with the header.
type Row struct {
	Sheet string // tells several sheets of an import apart; empty where one is meant anyway
	N     int
}

// String is the number, the sheet before it where that is needed: 12, actors 12.
func (r Row) String() string { return strings.TrimSpace(r.Sheet + " " + strconv.Itoa(r.N)) }

// MarshalText writes a row as String does.
func (r Row) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText has written.
func (r *Row) UnmarshalText(text []byte) (err error) {
	cut := strings.LastIndexByte(string(text), ' ')
	r.Sheet = string(text[:max(cut, 0)])
	r.N, err = strconv.Atoi(string(text[cut+1:]))
	return err
}

// at is the locator of a cell of the row, or of the row: row 12, Part.
func (r Row) at(column string) string {
	where := fmt.Sprintf("row %d", r.N)
	if r.Sheet != "" {
		where = r.Sheet + " " + where
	}
	if column == "" {
		return where
	}
	return where + ", " + column
}

func compareRows(a, b Row) int { return cmp.Or(strings.Compare(a.Sheet, b.Sheet), a.N-b.N) }
