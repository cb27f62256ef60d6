package accord

import (
	"bytes"
	"unicode/utf8"
)

// Words that names carry or not: the article before moon and sun letters, as
// transliterated, and English words in its place.
var articles = wordSet("al el ul ash esh as es an en ad ed adh edh ar er at et ath eth az ez the of ال")

// Ordinal numbers in words are the number.
var ordinals = map[string]string{
	"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
	"sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
}

const (
	arabicArticle = "ال"
	arabicGod     = "الله" // no article to be taken off
)

// foldWord folds a word of letters and digits as appendLetter writes them; it
// may overwrite the word.
func foldWord(word []byte) (token string, article bool) {
	if articles[string(word)] {
		return string(word), true
	}
	if ordinal, ok := ordinals[string(word)]; ok {
		return ordinal, false
	}
	word = withoutOrdinal(soundsOf(withoutArabicArticle(withoutOrdinal(word))))
	if ordinal, ok := ordinals[string(word)]; ok { // firstt sounds like first
		return ordinal, false
	}
	if kind, ok := kindTokens[string(word)]; ok {
		return kind, false
	}
	token = string(withoutFeminine(word))
	if kind, ok := kindTokens[token]; ok { // so that a key folds to itself
		return kind, false
	}
	return token, articles[token]
}

// withoutOrdinal makes 1st, 22nd, 13th the number.
func withoutOrdinal(word []byte) []byte {
	n := len(word) - 2
	if n < 1 || word[n-1] < '0' || word[n-1] > '9' {
		return word
	}
	switch string(word[n:]) {
	case "st", "nd", "rd", "th":
		return word[:n]
	}
	return word
}

// withoutArabicArticle leaves words alone of which less than two letters would
// remain; taking off all articles makes folding twice the same as once.
func withoutArabicArticle(word []byte) []byte {
	for bytes.HasPrefix(word, []byte(arabicArticle)) && string(word) != arabicGod {
		rest := word[len(arabicArticle):]
		if _, first := utf8.DecodeRune(rest); first == len(rest) {
			break
		}
		word = rest
	}
	return word
}

// soundsOf unites the letters that transliterations use alike, in place.
// Only letters a to z are touched.
func soundsOf(word []byte) []byte {
	double := len(word) <= 3 // in abbreviations double letters count
	out := word[:0]
	for i := range word {
		c := soundOf(word, i)
		last := byte(0)
		if len(out) > 0 {
			last = out[len(out)-1]
		}
		if c == 'h' && (last == 'g' || last == 'd') {
			c = 'k'
			if last == 'd' {
				c = 'z'
			}
			out = out[:len(out)-1]
			if last = 0; len(out) > 0 {
				last = out[len(out)-1]
			}
		}
		if c != last || double || c < 'a' || c > 'z' {
			out = append(out, c)
		}
	}
	return out
}

// soundOf is the letter that stands for the one at i: ei and ey sound like ai,
// a final eh like ah, any other e like i.
func soundOf(word []byte, i int) byte {
	switch word[i] {
	case 'e':
		switch rest := word[i+1:]; {
		case len(rest) == 0:
		case rest[0] == 'i', rest[0] == 'y', rest[0] == 'h' && len(rest) == 1 && len(word) > 3:
			return 'a'
		}
		return 'i'
	case 'y':
		return 'i'
	case 'o':
		return 'u'
	case 'q':
		return 'k'
	}
	return word[i]
}

// withoutFeminine makes the ending of Arabic's feminine one: ah, ih, at and a.
// Words of three letters have no ending to spare.
func withoutFeminine(word []byte) []byte {
	n := len(word) - 2
	if n < 2 {
		return word
	}
	switch string(word[n:]) {
	case "ah", "at":
		return word[:n+1]
	case "ih":
		if word[n-1] == 'a' {
			return word[:n]
		}
		return append(word[:n], 'a')
	}
	return word
}

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range bytes.Fields([]byte(words)) {
		set[string(word)] = true
	}
	return set
}
