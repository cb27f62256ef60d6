package parties

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// A bracket is a stretch in (), [] or {}, with what encloses it.
type bracket struct {
	span       // with the brackets
	inner span // without them
}

// bracketsOf finds the outermost brackets of a stretch, in their order. One that is
// never closed ends with its line or at the next semicolon, so that it swallows no more.
func bracketsOf(cell string, s span) (all []bracket) {
	ends := closings(cell, s)
	for i := s.from; i < s.to; {
		r, n := utf8.DecodeRuneInString(cell[i:])
		end, closed := ends[i]
		switch {
		case !opens(r):
			i += n
			continue
		case !closed:
			end = lineEnd(cell, span{i + n, s.to})
			all = append(all, bracket{span{i, end}, span{i + n, end}})
		default:
			_, width := utf8.DecodeLastRuneInString(cell[:end])
			all = append(all, bracket{span{i, end}, span{i + n, end - width}})
		}
		i = end
	}
	return all
}

func opens(r rune) bool { return r == '(' || r == '[' || r == '{' || r == '（' }

func closes(r rune) bool { return r == ')' || r == ']' || r == '}' || r == '）' }

// closings tells for each bracket that opens and is closed where it ends. A blank
// line closes none, but leaves all before it unclosed.
func closings(cell string, s span) map[int]int {
	ends := map[int]int{}
	var open []int
	blank := false
	for i, r := range s.of(cell) {
		switch {
		case opens(r):
			open = append(open, s.from+i)
		case closes(r) && len(open) > 0:
			ends[open[len(open)-1]] = s.from + i + utf8.RuneLen(r)
			open = open[:len(open)-1]
		case r == '\n':
			if blank {
				open = open[:0]
			}
			blank = true
			continue
		case r == ' ' || r == '\t' || r == '\u00a0':
			continue
		}
		blank = false
	}
	return ends
}

func lineEnd(cell string, s span) int {
	for i, r := range s.of(cell) {
		if r == '\n' || r == ';' {
			return s.from + i
		}
	}
	return s.to
}

// inside tells in which bracket a byte lies, nil if in none.
func inside(all []bracket, at int) *bracket {
	i, found := slices.BinarySearchFunc(all, at, func(b bracket, at int) int { return cmp.Compare(b.from, at) })
	if found {
		return &all[i]
	}
	if i > 0 && at < all[i-1].to {
		return &all[i-1]
	}
	return nil
}
