package accord

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// How near a token of a name is to a word of a query.
type nearness int

const (
	whole  nearness = iota // the same
	begins                 // the word begins the token
	amiss                  // within one edit
	apart
)

// near compares a word of a query with a token of a name.
func (w queryWord) near(token string) nearness {
	switch {
	case token == w.text:
		return whole
	case strings.HasPrefix(token, w.text) || token == w.bare && token != "":
		return begins
	case withinOneEdit(w.text, token):
		return amiss
	}
	return apart
}

// cost is what a token found at some nearness adds to the distance.
func (w queryWord) cost(token string, n nearness) int {
	switch n {
	case begins:
		return max(0, utf8.RuneCountInString(token)-w.letters)
	case amiss:
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
