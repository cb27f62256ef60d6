package dataset

import "strings"

// A cell is a cell of a record: where it begins, and its text without quotes.
type cell struct {
	at   int
	text string
}

// A record is one row as it stands in the file. It may take several lines.
type record struct {
	spot
	cells []cell // until the next record is read; no more than the lexer keeps
	count int    // how many cells there are
	end   int    // the byte behind it, without its line end
	open  bool   // a quote in it is never closed
}

// A lexer reads records one by one, by RFC 4180, and knows the byte of each cell.
type lexer struct {
	spot
	keep  int  // how many cells of a record are kept
	loud  bool // it notes what is wrong with quotes
	open  bool // a quote was never closed
	cells []cell
}

// next reads a record; false at the end of the file.
func (l *lexer) next() (record, bool) {
	text := l.file.text
	if l.at >= len(text) {
		return record{}, false
	}
	r := record{spot: l.spot}
	l.cells = l.cells[:0]
	for at, more := l.at, true; more; {
		var c cell
		c, at, more = l.cell(at)
		if r.count++; r.count <= l.keep {
			l.cells = append(l.cells, c)
		}
		r.end, l.at = at, at
		if more {
			at++
		}
	}
	r.cells, r.open = l.cells, l.open
	l.at += len(lineEnd(text[l.at:]))
	l.line += strings.Count(text[r.at:l.at], "\n")
	return r, true
}

// cell reads the cell that begins at a byte. It returns the byte behind the
// cell, and whether a comma stands there.
func (l *lexer) cell(at int) (c cell, end int, comma bool) {
	text := l.file.text
	if at < len(text) && text[at] == '"' {
		return l.quoted(at)
	}
	end = at
	for bare := false; end < len(text); end++ {
		switch text[end] {
		case ',':
			return cell{at, text[at:end]}, end, true
		case '\r', '\n':
			if lineEnd(text[end:]) != "" {
				return cell{at, text[at:end]}, end, false
			}
		case '"':
			if !bare && l.loud {
				l.add(end, bareQuote, "a quote within a cell that is not quoted")
			}
			bare = true
		}
	}
	return cell{at, text[at:end]}, end, false
}

// quoted reads a cell that begins with a quote.
func (l *lexer) quoted(at int) (c cell, end int, comma bool) {
	text := l.file.text
	doubled, broken := false, false
	for end = at + 1; end < len(text); end++ {
		switch text[end] {
		case '\r':
			broken = true
		case '"':
			if end+1 < len(text) && text[end+1] == '"' {
				doubled = true
				end++
				continue
			}
			inner := text[at+1 : end]
			if doubled {
				inner = strings.ReplaceAll(inner, `""`, `"`)
			}
			if broken {
				inner = strings.ReplaceAll(inner, "\r\n", "\n")
			}
			end, comma = l.behind(at, end+1)
			return cell{at, inner}, end, comma
		}
	}
	l.open = true
	if l.loud {
		l.add(at, unclosedQuote, "the quote that opens here is never closed")
	}
	return cell{at, ""}, len(text), false
}

// behind expects the end of a cell behind its closing quote. If something else is
// there, and lines away from where the cell began, that quote was to open another cell.
func (l *lexer) behind(start, at int) (end int, comma bool) {
	text := l.file.text
	for end = at; end < len(text); end++ {
		if text[end] == ',' {
			return end, true
		}
		if lineEnd(text[end:]) != "" {
			return end, false
		}
		switch {
		case end > at || !l.loud:
		case strings.Contains(text[start:at], "\n"):
			l.add(start, unclosedQuote, "the quote that opens here is not closed before another opens in line %d", l.line+strings.Count(text[l.at:at], "\n"))
		default:
			l.add(at, bareQuote, "text behind the closing quote of a cell")
		}
	}
	return end, false
}

// lineEnd is the line end that the text begins with, if any.
func lineEnd(text string) string {
	for _, end := range []string{"\n", "\r\n"} {
		if strings.HasPrefix(text, end) {
			return end
		}
	}
	return ""
}
