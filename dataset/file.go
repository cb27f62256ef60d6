package dataset

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A file is the text of one CSV file, and what is wrong with it so far.
type file struct {
	name     string // as problems show it
	table    string // such as actors.csv
	text     string
	index    map[string]int // where each column stands
	dir      int            // of several directories: which one
	broken   bool           // rows were lost, so that what they declare is not known
	report   *Report
	problems int
}

// A spot is where a record begins.
type spot struct {
	file *file
	at   int // the byte
	line int // from 1
}

// maxProblems is how many problems of a file are worth collecting.
const maxProblems = 10_000

// full tells whether no more problems of the file are collected.
func (f *file) full() bool { return f.problems > maxProblems }

// add notes a problem at a byte of the file, somewhere behind the spot.
func (s spot) add(at int, r *Rule, format string, values ...any) {
	f := s.file
	switch {
	case f.full():
		return
	case f.problems == maxProblems:
		r, format, values = tooMany, "more than %d problems: what else is wrong is not said", []any{maxProblems}
	}
	before := f.text[s.at:at]
	start := s.at + strings.LastIndexByte(before, '\n') + 1
	f.problems++
	f.report.Problems = append(f.report.Problems, Problem{
		File: f.name, Line: s.line + strings.Count(before, "\n"), Column: utf8.RuneCountInString(f.text[start:at]) + 1,
		Rule: r.Name, Text: fmt.Sprintf(format, values...), Severity: r.Severity,
	})
}

// problem notes a problem with a cell of the record that begins at the spot.
func (s spot) problem(column string, r *Rule, format string, values ...any) {
	if !s.file.full() {
		s.add(s.cell(column), r, format, values...)
	}
}

// cell is the byte at which a cell of the record begins. Records are read anew
// for it: problems are few, and keeping the place of every cell is dear.
func (s spot) cell(column string) int {
	i, there := s.file.index[column]
	if !there {
		return s.at
	}
	record, _ := (&lexer{spot: s, keep: i + 1}).next()
	if i >= len(record.cells) {
		return s.at
	}
	return record.cells[i].at
}

// isBlank tells whether a cell of the record is blank, or not there.
func (s spot) isBlank(column string) bool {
	return s.cellText(column) == ""
}

// cellText is the text of a cell of the record, empty if it is not there.
func (s spot) cellText(column string) string {
	i, there := s.file.index[column]
	record, _ := (&lexer{spot: s, keep: i + 1}).next()
	if !there || i >= len(record.cells) {
		return ""
	}
	return record.cells[i].text
}

// isUnread tells whether a cell holds something else than what was made of it.
func (s spot) isUnread(column, text string) bool {
	return !s.isBlank(column) && s.cellText(column) != text
}

// String is the spot as one problem names it in the text of another.
func (s spot) String() string { return fmt.Sprintf("%s:%d", s.file.name, s.line) }
