package imports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Problem is where and why a file cannot be imported.
type Problem struct {
	File   string
	Row    int    // from 1 with the header; 0: the file as a whole
	Column string // its heading; empty: the row as a whole
	Text   string
}

// Error is the problem in one line.
func (p *Problem) Error() string {
	where := p.File
	if p.Row > 0 {
		where += fmt.Sprintf(": row %d", p.Row)
	}
	if p.Column != "" {
		where += ", column " + p.Column
	}
	return where + ": " + p.Text
}

// Problems are all that were found, by file, row and column.
type Problems []*Problem

// Error is the problems, one a line, the first hundred of them.
func (all Problems) Error() string {
	var b strings.Builder
	for i, p := range all {
		if i == 100 {
			fmt.Fprintf(&b, "and %d more\n", len(all)-100)
			break
		}
		b.WriteString(p.Error() + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// enough: a file with more problems than this is of another kind.
const enough = 10_000

type problems struct{ all Problems }

func (ps *problems) add(s *sheet, row int, column, format string, values ...any) {
	if len(ps.all) < enough {
		ps.all = append(ps.all, &Problem{s.file, row, column, fmt.Sprintf(format, values...)})
	}
}

func (ps *problems) any() bool { return len(ps.all) > 0 }

func (ps *problems) sorted() Problems {
	slices.SortStableFunc(ps.all, func(a, b *Problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Row-b.Row, strings.Compare(a.Column, b.Column))
	})
	return ps.all
}
