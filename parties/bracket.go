package parties

import "unicode/utf8"

// A bracket is a stretch in (), [] or {}, with what encloses it.
type bracket struct {
	span       // with the brackets
	inner span // without them
	round bool // ()
}

var closers = map[rune]rune{'(': ')', '[': ']', '{': '}', '（': '）'}

// bracketsOf finds the outermost brackets of a stretch. One that is never closed
// ends with its line or at the next semicolon, so that it swallows no more.
func bracketsOf(cell string, s span) (all []bracket) {
	for i := s.from; i < s.to; {
		r, n := utf8.DecodeRuneInString(cell[i:])
		if _, opens := closers[r]; !opens {
			i += n
			continue
		}
		end, closed := closing(cell, span{i + n, s.to})
		b := bracket{span: span{i, end}, inner: span{i + n, end}, round: r == '(' || r == '（'}
		if closed {
			_, width := utf8.DecodeLastRuneInString(cell[:end])
			b.inner.to = end - width
		}
		all = append(all, b)
		i = end
	}
	return all
}

// closing is the end of the bracket whose inside begins a stretch.
func closing(cell string, s span) (end int, closed bool) {
	depth, blank := 1, false
	for i, r := range s.of(cell) {
		switch r {
		case '(', '[', '{', '（':
			depth++
		case ')', ']', '}', '）':
			if depth--; depth == 0 {
				return s.from + i + utf8.RuneLen(r), true
			}
		case '\n':
			if blank {
				return lineEnd(cell, s), false
			}
			blank = true
			continue
		case ' ', '\t', '\u00a0':
			continue
		}
		blank = false
	}
	return lineEnd(cell, s), false
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
	for i := range all {
		if all[i].from <= at && at < all[i].to {
			return &all[i]
		}
	}
	return nil
}
