package accord

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Nearness is how near a token of a name is to a word of a query; smaller is nearer.
type Nearness int

const (
	NearWhole  Nearness = iota // the same
	NearBegins                 // the word begins the token, or is it behind an article
	NearAmiss                  // within one edit, see TokenNear
	NearNone
)

// Near compares a word of a query with a token of a name.
func (w QueryWord) Near(token string) Nearness {
	switch {
	case token == w.Text:
		return NearWhole
	case strings.HasPrefix(token, w.Text) || token == w.Bare && token != "":
		return NearBegins
	case withinOneEdit(w.Text, token):
		return NearAmiss
	}
	return NearNone
}

// cost is what a token found at some nearness adds to the distance.
func (w QueryWord) cost(token string, n Nearness) int {
	switch n {
	case NearBegins:
		return max(0, utf8.RuneCountInString(token)-w.Letters)
	case NearAmiss:
		return amissCost
	}
	return 0
}

// TokenNear tells whether a token of a name makes it a candidate for a token of
// a query: if the latter begins it, or if both have five letters or more and
// are within one edit: a letter inserted, deleted or substituted. Two letters
// that change places are two edits. Letters are runes. The second condition is
// symmetric, and implies that the tokens share one of their Deletions.
func TokenNear(query, token string) bool {
	return strings.HasPrefix(token, query) || withinOneEdit(query, token)
}

// Deletions are the token and, from five letters on, what remains of it without
// one of its letters; distinct and sorted. Two tokens of five letters and more
// that are within one edit share one of these, so that an index of them finds
// all candidates (and others: the bound is two edits).
func Deletions(token string) []string {
	all := []string{token}
	if utf8.RuneCountInString(token) >= fuzzyLetters {
		for at := 0; at < len(token); {
			_, size := utf8.DecodeRuneInString(token[at:])
			all = append(all, token[:at]+token[at+size:])
			at += size
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// withinOneEdit is false for tokens of less than five letters.
func withinOneEdit(a, b string) bool {
	if d := len(a) - len(b); d < -utf8.UTFMax || d > utf8.UTFMax || len(a) < fuzzyLetters || len(b) < fuzzyLetters {
		return false
	}
	at := 0
	for at < len(a) && at < len(b) && a[at] == b[at] {
		at++
	}
	for at > 0 && (at < len(a) && !utf8.RuneStart(a[at]) || at < len(b) && !utf8.RuneStart(b[at])) {
		at--
	}
	restA, restB := withoutLetter(a[at:]), withoutLetter(b[at:])
	if restA != b[at:] && a[at:] != restB && restA != restB {
		return false
	}
	return utf8.RuneCountInString(a) >= fuzzyLetters && utf8.RuneCountInString(b) >= fuzzyLetters
}

func withoutLetter(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return s[size:]
}

// spread counts the bytes of the longer text between the first and the last
// difference of two texts.
func spread(a, b string) int {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return max(len(a), len(b))
}
