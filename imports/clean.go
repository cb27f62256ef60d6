package imports

import (
	"crypto/sha256"
	"encoding/hex"
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
	for _, r := range text {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u2028' || r == '\u2029':
			blank = b.Len() > 0
			continue
		case r == utf8.RuneError || unicode.In(r, unicode.Cf, unicode.Bidi_Control, unicode.Co):
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String()) // last: what parted two characters may be gone
}

// clip cuts a text at a blank, if there is one near, so that it has no more bytes than most.
func clip(text string, most int) string {
	if len(text) <= most {
		return text
	}
	const dots = " …"
	end := most - len(dots)
	for !utf8.RuneStart(text[end]) {
		end--
	}
	if cut := strings.LastIndexByte(text[:end], ' '); cut > end/2 {
		end = cut
	}
	return strings.TrimSpace(text[:end]) + dots
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
	return strings.ContainsAny(text, "ÃÂ") && strings.ContainsAny(text, "©¡³±\u00ad¼¶§¢€™œ\u0081\u008d\u008f\u0090\u009d") ||
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
	made, _ := slugOf(text)
	return made
}

// slugOf also tells whether the slug says all of the text, so that no text with
// other letters or digits has the same one.
func slugOf(text string) (made string, whole bool) {
	var b strings.Builder
	dash, whole := false, true
	for _, r := range accord.SortText(text) {
		switch {
		case b.Len() >= 60:
			return b.String(), false
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(r)
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			dash, whole = true, false
		default:
			dash = true
		}
	}
	return b.String(), whole && b.Len() > 0
}

// telling is a slug that is another for every text, whatever its script and length:
// where letters do not tell it apart, a sum of the text does.
func telling(text string) string {
	made, whole := slugOf(text)
	if whole {
		return made
	}
	return strings.TrimPrefix(made+"-"+sum(text), "-")
}

// sum is a short sum of a text.
func sum(text string) string {
	all := sha256.Sum256([]byte(text))
	return hex.EncodeToString(all[:4])
}
