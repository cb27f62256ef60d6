package parties

import (
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// What a remark in brackets says of a signature.
var (
	notSigned  = regexp.MustCompile(`(?i)\b(not (a )?signator(y|ies)|no signature|unsigned|not signed|did not sign|didn['’]t sign|refused to sign|sans signature|no firm[oó]|non sign[ée]|n['’]a pas sign[ée]|^\W*(?:absent|not present)\W*$)`)
	illegible  = regexp.MustCompile(`(?i)\b(illegible|il+egible|illisible|ilegible|unclear signature)`)
	signedNote = regexp.MustCompile(`(?i)(\bsign(?:ées?|és?)|\bsgd\b|\bsign(ed|ature|atures|atory|atories|ataires?)?\b|\bsighed\b|\bfirma(do|da|dos)?\b|\bstamp(ed)?\b|\bsceau\b|\bthumb ?print)`)
	footer     = regexp.MustCompile(`(?i)(peace ?agreements?\.org|https?://|\bwww\.|PA-X, Peace Agreement|© ?University|^\W*page \d+\b|^\W*\d{1,3}\W*$|^\W*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W*$)`)
	counted    = regexp.MustCompile(`(?i)^\W*(\d+|two|three|four|five|six|seven|eight|nine|ten|several|a number of|third|other)\s+((illegible|other|further|unknown|unnamed|total)\s+)*(signatories|signatory|signatures|representatives from each side)\b`)
	hearsay    = regexp.MustCompile(`(?i)(secondary sources?|allegedly|reportedly|ostensibly|not certain|according to|presumably|it is (un)?clear|affiliation unclear)`)
	refused    = regexp.MustCompile(`(?i)\b(refus(ed|es) to (sign|witness|initial)|declined to sign|did not (participate|attend)|refus[óe] (firmar|de signer))\b`)
	withdrew   = regexp.MustCompile(`(?i)^\W*(?:later |subsequently )?with(?:drew|drawn)\b`)
	absence    = regexp.MustCompile(`(?i)\bdid not (?:participate|attend)\b`)
	unsignedBy = regexp.MustCompile(`(?i)^\W*(unsigned|not signed|not signed by|unsigned by)\W*`)
	month      = `(?:jan(?:uary|vier)?|feb(?:ruary)?|f[ée]vrier|mar(?:ch|s)|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|d[ée]cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.?`
	date       = regexp.MustCompile(`(?i)\b(?:\d{1,2}(?:st|nd|rd|th|er)?\s+(?:de |of )?` + month + `,?\s+(?:de )?\d{4}|` + month + `\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\b`)
	dated      = regexp.MustCompile(`(?i)^\W*(?:done (?:at|in)|fait [àa]|hecho en|dado en|dated?\b|place\b|lieu\b|signed (?:at|in|on) )`)
	agreedOnly = regexp.MustCompile(`(?i)\b(agreed (but|and) (not|un)signed|verbal(ly)?|oral(ly)?)\b`)
)

// signatureOf is what a remark says of a signature, empty if nothing.
func signatureOf(text string) accord.Signature {
	switch {
	case notSigned.MatchString(text) || unsignedBy.MatchString(text):
		return accord.SignatureNotSignatory
	case illegible.MatchString(text):
		return accord.SignatureSignedIllegible
	case signedNote.MatchString(text):
		return accord.SignatureSigned
	case agreedOnly.MatchString(text):
		return accord.SignatureAgreedUnsigned
	}
	return ""
}

// isSignatureNote tells whether a remark speaks of signatures and of nothing else.
func isSignatureNote(text string) bool {
	if signatureOf(text) == "" {
		return false
	}
	rest := signedNote.ReplaceAllString(notSigned.ReplaceAllString(illegible.ReplaceAllString(text, " "), " "), " ")
	for _, w := range strings.FieldsFunc(strings.ToLower(rest), func(r rune) bool { return strings.ContainsRune(edges+"[]()/&\"'", r) }) {
		switch w {
		case "name", "names", "and", "by", "for", "all", "a", "the", "both", "on", "in", "unclear", "original", "dated", "with", "of", "third", "party":
		default:
			return false
		}
	}
	return true
}

// isDate tells whether a line says no more than where and when it was signed.
func isDate(text string) bool {
	if len(text) > 90 {
		return false
	}
	at := date.FindStringIndex(text)
	if dated.MatchString(text) {
		return at != nil || len(strings.Fields(text)) <= 6
	}
	return at != nil && strings.Trim(text[at[1]:], edges+")]") == "" && len(strings.Fields(text[:at[0]])) <= 2 && !strings.ContainsAny(text[:at[0]], "([")
}

// isFooter tells whether a line is no part of the text but of the page.
func isFooter(text string) bool { return footer.MatchString(text) }

// longQuotation is how many words a quotation has that is no usual name.
const longQuotation = 9

// isQuotation tells whether a line quotes a sentence of the text, and no name.
func isQuotation(text string) bool {
	t := strings.TrimSpace(text)
	return (strings.HasPrefix(t, `"`) || strings.HasPrefix(t, "“") || strings.HasPrefix(t, "«")) && len(strings.Fields(t)) >= longQuotation && !isQuotedName(t)
}

// isQuotedName tells whether all between quotation marks is one long name: a word
// for a kind of group is in it, and each word that can be in capitals is.
func isQuotedName(text string) bool {
	s := unquote(text, span{0, len(text)})
	words := withoutSmall(wordsOf(text, s))
	if s.from == 0 || len(words) > 20 || !looksBody(words) || strings.ContainsAny(s.of(text), ".!?\"“”") {
		return false
	}
	return !slices.ContainsFunc(words, func(w word) bool { return !isSmall(w.low) && !isCapital(w.text) })
}

// Quotations counts the lines of a cell that are left out since they quote a sentence of the text.
func Quotations(cell string) (n int) {
	if !strings.ContainsAny(cell, "\"“«") {
		return 0
	}
	cell = blanks.Replace(cell)
	for _, b := range blocksOf(cell) {
		for _, l := range b {
			if isQuotation(l.of(cell)) {
				n++
			}
		}
	}
	return n
}

// isProse tells whether a line is a sentence rather than an entry of a list.
func isProse(words []word) bool {
	if len(words) < 9 {
		return false
	}
	small, verbs := 0, 0
	for _, w := range words {
		if !isCapital(w.text) {
			small++
		}
		switch w.low {
		case "is", "are", "was", "were", "will", "be", "has", "have", "had", "agree", "agreed", "agrees", "met", "made", "declared", "declare", "shall", "which", "who", "that", "this", "these", "participated":
			verbs++
		}
	}
	return verbs > 0 && small*2 > len(words)
}
