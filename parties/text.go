package parties

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/accordgraph/accord"
)

// A span is a stretch of a cell, in bytes.
type span struct{ from, to int }

func (s span) of(cell string) string { return cell[s.from:s.to] }

func (s span) empty() bool { return s.from >= s.to }

// edges are the characters that surround a name without belonging to it.
const edges = "\"“” \t\r\n\u00a0\u2028\u200b\u200e\u200f.,;:*•·●▪-–—_=+…"

// trim leaves out blanks and punctuation at the edges.
func (s span) trim(cell string) span {
	text := s.of(cell)
	left := strings.TrimLeft(text, edges)
	s.from += len(text) - len(left)
	s.to = s.from + len(strings.TrimRight(left, edges))
	return s
}

// unquote leaves out quotation marks around the whole.
func unquote(cell string, s span) span {
	text := s.of(cell)
	for _, pair := range [][2]string{{`"`, `"`}, {"“", "”"}, {"'", "'"}, {"‘", "’"}, {"«", "»"}} {
		if len(text) > len(pair[0])+len(pair[1]) && strings.HasPrefix(text, pair[0]) && strings.HasSuffix(text, pair[1]) {
			return span{s.from + len(pair[0]), s.to - len(pair[1])}
		}
	}
	return s
}

// A word is a word of a cell.
type word struct {
	span
	text string // as found
	low  string // in lower case
}

// wordsOf are the words of a stretch, brackets and punctuation left out.
func wordsOf(cell string, s span) (all []word) {
	start := -1
	flush := func(end int) {
		if start < 0 {
			return
		}
		at := span{start, end}
		text := strings.Trim(at.of(cell), "'’‘ʼ`-–.")
		if text != "" {
			at.from += strings.Index(at.of(cell), text)
			at.to = at.from + len(text)
			all = append(all, word{at, text, bare(text)})
		}
		start = -1
	}
	for i, r := range s.of(cell) {
		if isWordRune(r) && !(r == '/' && partsWords(cell, s.from+i)) {
			if start < 0 {
				start = s.from + i
			}
			continue
		}
		flush(s.from + i)
	}
	flush(s.to)
	return all
}

// bare is a text in lower case without diacritics and apostrophes.
func bare(text string) string { return accord.SortText(strings.TrimSuffix(text, ".")) }

// partsWords tells whether a slash stands between words, as in Forces/Hezbollah, and not within one, as in SLM/A.
func partsWords(cell string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(cell[:at])
	rest := cell[at+1:]
	after := []rune(rest[:min(len(rest), 12)])
	if !unicode.IsLower(before) || len(after) < 2 || !unicode.IsUpper(after[0]) || !unicode.IsLower(after[1]) {
		return false
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(rest)
	}
	return !bodyCues[bare(rest[:end])] // Movement/Army is one
}

func isWordRune(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '`', '-', '‐', '.', '&', '/':
		return true
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// isCapital tells whether a word begins with a capital, an article before it aside: al-Sham.
func isCapital(text string) bool {
	text = strings.TrimLeft(text, "'’‘ʼ`")
	if article, rest, found := strings.Cut(text, "-"); found && len(article) <= 3 && len(rest) > 0 && article == strings.ToLower(article) {
		text = strings.TrimLeft(rest, "'’‘ʼ`")
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
}

// isAcronym: such as UN, YPG, FARC-EP or M23.
func isAcronym(text string) bool {
	letters, capitals, digits := 0, 0, 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			digits++
		}
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	if digits > 0 && letters > 0 && letters == capitals && len(text) <= 5 {
		return true // M23
	}
	return letters >= 2 && letters <= 12 && capitals >= letters-1 && capitals >= 2 && !strings.ContainsRune(text, ' ')
}

// blanks puts as many plain blanks as another blank has bytes in its place.
var blanks = strings.NewReplacer("\u00a0", "  ", "\u2028", "   ", "\u200b", "   ", "\u202f", "   ", "\r", " ", "\f", " ", "\v", " ")

// plain is a text with single blanks.
func plain(text string) string { return strings.Join(strings.Fields(text), " ") }
