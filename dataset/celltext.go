package dataset

import (
	"net/url"
	"strconv"
	"strings"
)

// checkURL wants a whole address that is safe to put into a page as a link.
func checkURL(text string) *flaw {
	lower := strings.ToLower(text)
	if !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://") {
		if scheme, _, found := strings.Cut(lower, ":"); found {
			return flawed(unsafeURL, "an address with %.20q is not followed; it begins with https:// or http://", scheme+":")
		}
		return flawed(badURL, "%.60q is no whole address; it begins with https:// or http://", text)
	}
	u, err := url.Parse(text)
	if err != nil || !isPort(u.Port()) || u.Hostname() == "" || u.User != nil || strings.ContainsAny(text, " \"<>\\^`{}") {
		return flawed(badURL, "%.60q is no address", text)
	}
	return nil
}

func isPort(text string) bool {
	_, err := strconv.ParseUint(text, 10, 16)
	return text == "" || err == nil
}

// checkLanguage wants the form of a BCP 47 tag: a language, then parts behind hyphens.
func checkLanguage(text string) *flaw {
	language, rest, more := strings.Cut(text, "-")
	fine := len(language) >= 2 && len(language) <= 3 && isLower(language)
	for more && fine {
		var part string
		part, rest, more = strings.Cut(rest, "-")
		fine = len(part) >= 1 && len(part) <= 8 && strings.Trim(part, letters+strings.ToUpper(letters)+digits) == ""
	}
	if !fine {
		return flawed(badLanguage, "%.60q is no language tag such as en or ar-SY", text)
	}
	return nil
}

// checkScript wants the form of an ISO 15924 code.
func checkScript(text string) *flaw {
	if len(text) != 4 || !isLower(strings.ToLower(text[:1])+text[1:]) || isLower(text[:1]) {
		return flawed(badScript, "%.60q is no code of a script such as Latn or Arab", text)
	}
	return nil
}

const letters, digits = "abcdefghijklmnopqrstuvwxyz", "0123456789"

func isLower(text string) bool { return strings.Trim(text, letters) == "" }

// checkLocator leaves free words alone, but wants lines written in one way.
func checkLocator(text string) *flaw {
	first, last, span := strings.Cut(text, "-")
	from, isLine := lineNumber(first)
	to, isLineToo := lineNumber(last)
	switch {
	case isLine && (!span || isLineToo && from < to):
		return nil
	case isLine, looksLikeLines(text):
		return flawed(badLocator, "%.60q: lines are written L24 or L18-L22, the smaller first", text)
	}
	return nil
}

func lineNumber(text string) (n uint64, ok bool) {
	figures, is := strings.CutPrefix(text, "L")
	if !is {
		return 0, false
	}
	n, err := strconv.ParseUint(figures, 10, 32)
	return n, err == nil && n > 0 && figures == strconv.FormatUint(n, 10)
}

// looksLikeLines: what begins like l24, L 24, line 24 or lines 18.
func looksLikeLines(text string) bool {
	lower := strings.ToLower(text)
	for _, word := range []string{"lines", "line", "l"} {
		if rest, found := strings.CutPrefix(lower, word); found {
			rest = strings.TrimLeft(rest, " .")
			return rest != "" && strings.Contains(digits, rest[:1])
		}
	}
	return false
}

// checkWording keeps quotations short: the texts of the sources are not ours.
func checkWording(text string) *flaw {
	if n := len(strings.Fields(text)); n > 8 {
		return flawed(longWording, "%d words, and at most 8 may be quoted", n)
	}
	return nil
}
