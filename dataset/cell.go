package dataset

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A style says which characters a cell may hold.
type style int

const (
	strict style = iota // ids, words, numbers and other things for machines
	line                // text of one line
	naming              // a name or title
	prose               // text that may have several lines
)

// A flaw is what is wrong with the text of a cell.
type flaw struct {
	rule *Rule
	text string
}

func flawed(r *Rule, format string, values ...any) *flaw {
	return &flaw{r, fmt.Sprintf(format, values...)}
}

// maxCell is how many bytes a cell may hold.
const maxCell = 64 << 10

// charset holds what is asked of the characters of every cell, in this order.
// Each gives the text of the problem, empty if there is none.
var charset = []struct {
	rule *Rule
	find func(string, style) string
}{
	{edgeBlank, findEdgeBlank},
	{lineBreak, findLineBreak},
	{notNFC, findUncomposed},
	{bidiControl, findRune(isBidi, "turns the direction of the text")},
	{invisible, findInvisible},
	{brokenText, findRune(func(r rune) bool { return r == utf8.RuneError }, "is the trace of a wrong conversion")},
	{mixedScripts, findMixedScripts},
}

// flaws calls yield with everything that is wrong with the characters of a cell.
func flaws(text string, s style, yield func(*flaw)) {
	if len(text) > maxCell {
		yield(flawed(longCell, "%d bytes, and at most %d may be", len(text), maxCell))
		return
	}
	if isSpoilt(text) {
		return
	}
	for _, c := range charset {
		if found := c.find(text, s); found != "" {
			yield(&flaw{c.rule, found})
		}
	}
}

// isSpoilt tells whether there are bytes in a text of which checkBytes has said what is to be said.
func isSpoilt(text string) bool {
	return !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) && r != '\n' })
}

// isPlain tells, fast, that a text has no flaw: most cells are short and in ASCII.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return len(text) <= maxCell && text[0] != ' ' && text[len(text)-1] != ' '
}

func findEdgeBlank(text string, _ style) string {
	if strings.TrimSpace(text) != text {
		return fmt.Sprintf("%.60q begins or ends with a blank", text)
	}
	return ""
}

func findLineBreak(text string, s style) string {
	if s != prose && strings.Contains(text, "\n") {
		return fmt.Sprintf("%.60q goes over several lines", text)
	}
	return ""
}

func findUncomposed(text string, _ style) string {
	if norm.NFC.IsNormalString(text) {
		return ""
	}
	return fmt.Sprintf("%.60q is not in normal form C, which is %.60q", text, norm.NFC.String(text))
}

// findRune finds the first rune that is bad in every cell.
func findRune(bad func(rune) bool, does string) func(string, style) string {
	return func(text string, _ style) string {
		at := strings.IndexFunc(text, bad)
		if at < 0 {
			return ""
		}
		r, _ := utf8.DecodeRuneInString(text[at:])
		return fmt.Sprintf("character %d, U+%04X, %s", utf8.RuneCountInString(text[:at])+1, r, does)
	}
}

func isBidi(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }

var findHidden, findJoiner = findRune(isHidden, "is invisible"), findRune(isJoiner, "is invisible")

func findInvisible(text string, s style) string {
	if found := findHidden(text, s); found != "" || s != strict {
		return found
	}
	return findJoiner(text, s)
}

// isJoiner: the zero-width joiner and non-joiner, which some scripts need.
func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }

// isHidden: a character without a shape that no text of ours needs, such as a zero-width space or a filler.
func isHidden(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point) && !isBidi(r) && !isJoiner(r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// The scripts that do not stand together in one word of any language.
var apart = []string{"Arabic", "Armenian", "Cherokee", "Cyrillic", "Georgian", "Greek", "Hebrew", "Latin"}

func findMixedScripts(text string, s style) string {
	if s != naming || isASCII(text) {
		return ""
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		var found []string
		for _, r := range word {
			if script := scriptOf(r); script != "" && !slices.Contains(found, script) {
				found = append(found, script)
			}
		}
		if len(found) > 1 {
			return fmt.Sprintf("%.60q mixes %s", word, strings.Join(found, " and "))
		}
	}
	return ""
}

func scriptOf(r rune) string {
	for _, script := range apart {
		if unicode.Is(unicode.Scripts[script], r) {
			return script
		}
	}
	return ""
}

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
}
