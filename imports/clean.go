package imports

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"github.com/accordgraph/accord"
)

// clean is a text on one line, in normal form, without what upsets a page:
// control characters, characters that turn the direction or cannot be seen.
func clean(text string) string {
	if isPlainASCII(text) {
		return text
	}
	var b strings.Builder
	blank := false
	for _, r := range norm.NFC.String(text) {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u2028' || r == '\u2029':
			blank = b.Len() > 0
			continue
		case r == utf8.RuneError, r == '\u200c', r == '\u200d', unicode.Is(unicode.Cf, r), unicode.Is(unicode.Bidi_Control, r), unicode.Is(unicode.Co, r):
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isPlainASCII: nothing needs cleaning.
func isPlainASCII(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < ' ' || c >= 0x7f || c == ' ' && (i == 0 || i+1 == len(text) || text[i+1] == ' ') {
			return false
		}
	}
	return true
}

// isMojibake tells whether a text bears the traces of UTF-8 that was read as Windows-1252.
func isMojibake(text string) bool {
	return strings.ContainsAny(text, "ÃÂ") && strings.ContainsAny(text, "©¡³±­¼¶§¢€™œ\u0081\u008d\u008f\u0090\u009d") ||
		strings.Contains(text, "â€") || strings.Contains(text, "�") || strings.Contains(text, "ï¿½")
}

// unmojibake reads the bytes of such a text as the UTF-8 that they were.
func unmojibake(text string) (string, bool) {
	bytes, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil || !utf8.ValidString(bytes) || isMojibake(bytes) {
		return text, false
	}
	return bytes, true
}

// slug makes the part of an id that tells what it is of; at most 60 characters.
func slug(text string) string {
	var b strings.Builder
	dash := false
	for _, r := range accord.SortText(text) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(r)
		default:
			dash = true
		}
		if b.Len() >= 60 {
			break
		}
	}
	return b.String()
}
