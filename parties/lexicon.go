package parties

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A Lexicon holds the names of actors that are known already. The zero value
// knows none.
type Lexicon struct {
	names    map[string][]Entry // by the key of a name
	acronyms map[string][]Entry // as they are written, since “us” is a word
	longest  int                // how many words the longest name has
}

// An Entry is what a lexicon knows by a name.
type Entry struct {
	Ref       string
	State     bool // it is a state
	Adjective bool // the name is an adjective, such as Syrian
}

// Add makes a name of an entry known. Names of nothing but words for kinds of
// group, or of one letter, are not taken.
func (l *Lexicon) Add(name string, e Entry) {
	if isAcronym(name) && len(name) <= 6 {
		l.acronyms = put(l.acronyms, name, e)
		return
	}
	tokens := accord.Fold(name).Tokens
	key := keyOf(tokens)
	if key == "" || len(key) < 3 {
		return
	}
	l.names = put(l.names, key, e)
	l.longest = max(l.longest, len(strings.Fields(name)))
}

func put(names map[string][]Entry, key string, e Entry) map[string][]Entry {
	if names == nil {
		names = map[string][]Entry{}
	}
	if !slices.Contains(names[key], e) {
		names[key] = append(names[key], e)
	}
	return names
}

// Find tells which entries have a name, however it is spelled.
func (l *Lexicon) Find(name string) []Entry {
	if found := l.acronyms[name]; found != nil {
		return found
	}
	return l.names[keyOf(accord.Fold(name).Tokens)]
}

func foldWord(text string) []string { return accord.Fold(text).Tokens }

// keyOf puts the words for kinds of group behind the others, as Fold does; empty
// if there are no others.
func keyOf(tokens []string) string {
	var own, kinds []string
	for _, t := range tokens {
		switch {
		case accord.KindWord(t):
			kinds = append(kinds, t)
		case t == "the" || t == "of":
		default:
			own = append(own, t)
		}
	}
	if len(own) == 0 {
		return ""
	}
	slices.Sort(kinds)
	return strings.Join(append(own, slices.Compact(kinds)...), " ")
}

// A find is a known name in a row of words.
type find struct {
	first, last int // words
	entries     []Entry
}

// spot finds known names among words, the longest first where they overlap, from the left.
func (l *Lexicon) spot(words []word) (all []find) {
	for i := 0; i < len(words); {
		f, found := l.longestAt(words, i)
		if !found {
			i++
			continue
		}
		all = append(all, f)
		i = f.last + 1
	}
	return all
}

func (l *Lexicon) longestAt(words []word, i int) (find, bool) {
	if len(words[i].fold) == 0 || isSmall(words[i].low) {
		return find{}, false
	}
	for n := min(l.longest+2, len(words)-i); n > 0; n-- {
		last := i + n - 1
		if n > 1 && isSmall(words[last].low) {
			continue
		}
		var tokens []string
		for _, w := range words[i : last+1] {
			tokens = append(tokens, w.fold...)
		}
		if entries := l.names[keyOf(tokens)]; len(entries) > 0 && isCapital(words[i].text) {
			return find{i, last, entries}, true
		}
	}
	if entries := l.acronyms[words[i].text]; len(entries) > 0 {
		return find{i, i, entries}, true
	}
	return find{}, false
}

// isSmall: words with which no name begins or ends.
func isSmall(low string) bool {
	switch low {
	case "the", "of", "and", "for", "in", "to", "a", "an", "by", "on", "at", "from", "with", "as", "or",
		"de", "du", "des", "la", "le", "les", "et", "pour", "y", "del", "el", "los", "las", "por", "en":
		return true
	}
	return false
}
