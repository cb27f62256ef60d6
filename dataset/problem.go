package dataset

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A Problem is where and how a file breaks a rule.
type Problem struct {
	File     string
	Line     int // from 1
	Column   int // from 1, in characters; where the cell begins
	Rule     string
	Text     string
	Severity Severity
}

// String is the problem as compilers print theirs.
func (p Problem) String() string {
	text := p.Text
	if p.Severity == Warning {
		text = "warning: " + text
	}
	return fmt.Sprintf("%s:%d:%d: %s: %s", p.File, p.Line, p.Column, p.Rule, text)
}

// A Report says what was read, and everything that is wrong with it.
type Report struct {
	Problems    []Problem // by file, line and column; first what is wrong with files as wholes and causes the rest
	Files, Rows int
}

// Errors counts the problems that make the dataset unusable.
func (r *Report) Errors() (n int) {
	for _, p := range r.Problems {
		if p.Severity == Error {
			n++
		}
	}
	return n
}

// firstError is the first problem that makes the dataset unusable.
func (r *Report) firstError() Problem {
	for _, p := range r.Problems {
		if p.Severity == Error {
			return p
		}
	}
	return Problem{}
}

// How many problems are printed.
const shown = 100

// Print writes the first hundred problems, one a line, and how many more there are.
func (r *Report) Print(w io.Writer) error {
	for i, p := range r.Problems {
		if i == shown {
			_, err := fmt.Fprintf(w, "and %d more\n", len(r.Problems)-shown)
			return err
		}
		if _, err := fmt.Fprintln(w, p); err != nil {
			return err
		}
	}
	return nil
}

func (r *Report) sort() {
	slices.SortStableFunc(r.Problems, func(a, b Problem) int {
		return cmp.Or(isCause(b)-isCause(a), strings.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column, strings.Compare(a.Rule, b.Rule))
	})
}

// isCause is 1 for a problem that causes others in other files.
func isCause(p Problem) int {
	if p.Rule == missingFile.Name || p.Rule == unknownFile.Name {
		return 1
	}
	return 0
}

// mend takes the problems with a rule out of the report.
func (r *Report) mend(mended *Rule) {
	r.Problems = slices.DeleteFunc(r.Problems, func(p Problem) bool { return p.Rule == mended.Name })
}
