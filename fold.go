package accord

import (
	"slices"
	"strings"
	"unicode"
)

// A Folding is a name made ready for matching. The zero Folding matches nothing.
type Folding struct {
	// Plain is the text without regard to case, with single blanks between words and none at the edges.
	Plain string

	// Key holds each different token once, in order, but the words for kinds of
	// group behind all others and sorted, so that "Front X" is "X Front". Names
	// with one Key are spellings of one name.
	Key string

	// Tokens are the folded words in order. Every word for a kind of group is one
	// token in all its languages and scripts. None if no letter or digit occurs:
	// such a name cannot be found.
	Tokens []string
}

// Fold makes a name ready for matching. It takes any text, valid or not, in time
// linear in its length; folding a Key again gives that Key.
//
// Words of Latin script lose case, diacritics, apostrophes and the marks of ayn
// and hamza, and letters that transliterations use alike become one: ee, e, y
// and i; ou, oo, o and u; ay, ai and ei; q, k and gh; z and dh; double and single
// letters (from four letters on, so that AAS stays AAS); a final a, ah, eh and
// at. Words of Arabic script lose harakat, tatweel, hamza and the article; forms
// of alef, of ya, and ta marbuta and ha are one. The two scripts do not meet but
// in words for kinds of group. Words of other scripts are put in lower case.
// Articles as a word of their own or before a hyphen, "the" and "of" are dropped
// unless nothing else is there. First and 1st are 1, U.S. is US.
func Fold(name string) Folding {
	tokens := Tokens(name)
	return Folding{Plain: plainText(name), Key: keyOf(tokens), Tokens: tokens}
}

// SortText is the text by which names are ordered, code point by code point: as
// shown, articles and punctuation included, but without case, diacritics,
// apostrophes and the marks of ayn and hamza. Nothing is transliterated.
func SortText(name string) string {
	text := make([]byte, 0, len(name))
	for _, r := range name {
		next, class := appendLetter(text, r)
		switch {
		case class != breaks:
			text = next
		case unicode.IsSpace(r) || unicode.IsControl(r):
			if len(text) > 0 && text[len(text)-1] != ' ' {
				text = append(text, ' ')
			}
		default:
			text = append(text, string(r)...)
		}
	}
	return strings.TrimSuffix(string(text), " ")
}

// plainText unites upper and lower case as Unicode's simple folding does.
func plainText(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	blank := false
	for _, r := range name {
		if unicode.IsSpace(r) {
			blank = b.Len() > 0
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(unicode.ToLower(unicode.ToUpper(r)))
	}
	return b.String()
}

// keyOf orders tokens for comparison. Names are short: the search for a token
// met before is quadratic only up to keyTokens.
func keyOf(tokens []string) string {
	words := make([]string, 0, len(tokens))
	var kinds []string
	for _, token := range tokens {
		list := &words
		if KindWord(token) {
			list = &kinds
		}
		if !slices.Contains((*list)[:min(len(*list), keyTokens)], token) {
			*list = append(*list, token)
		}
	}
	slices.Sort(kinds)
	return strings.Join(append(words, kinds...), " ")
}

const keyTokens = 64

// Tokens are those of the Folding of a name.
func Tokens(name string) []string { return Folder(nil).Tokens(name) }

// A Folder knows the tokens of the words that it met, for names that share many. It is
// not safe for use by several goroutines.
type Folder map[string]foldedWord

type foldedWord struct {
	token   string
	article bool
}

// Tokens are those of the Folding of a name.
func (f Folder) Tokens(name string) []string {
	var tokens, articles []string
	buffer := make([]byte, 0, 64)
	end := func() {
		if len(buffer) == 0 {
			return
		}
		if token, article := f.word(buffer); article {
			articles = append(articles, token)
		} else {
			tokens = append(tokens, token)
		}
		buffer = buffer[:0]
	}
	letters := 0 // since the word began, or since its last dot
	for _, r := range name {
		if r == '.' && letters == 1 { // an abbreviation such as U.S. is one word
			letters = 0
			continue
		}
		var class letterClass
		switch buffer, class = appendLetter(buffer, r); class {
		case sounds:
			letters++
		case breaks:
			end()
			letters = 0
		}
	}
	if end(); len(tokens) == 0 {
		return articles
	}
	return tokens
}

// word is foldWord, once for each word.
func (f Folder) word(word []byte) (token string, article bool) {
	if f == nil {
		return foldWord(word)
	}
	known, met := f[string(word)]
	if !met {
		key := string(word) // what follows overwrites it
		known.token, known.article = foldWord(word)
		f[key] = known
	}
	return known.token, known.article
}
