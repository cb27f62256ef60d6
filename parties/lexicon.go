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
	tokens   map[string]bool    // those that stand in names
}

// An Entry is what a lexicon knows by a name.
type Entry struct {
	Ref       string
	State     bool // it is a state
	Adjective bool // the name is an adjective, such as Syrian
	Alone     bool // the name stands for it alone or behind a word of government, not within other words
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
	if l.tokens == nil {
		l.tokens = map[string]bool{}
	}
	for _, t := range tokens {
		l.tokens[t] = true
	}
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
	span
	first, last int // words
	entries     []Entry
}

// spot finds known names among words, the longest first where they overlap, from the left.
func (l *Lexicon) spot(words []word) (all []find) {
	folds := make([][]string, len(words))
	for i := 0; i < len(words); {
		f, found := l.longestAt(words, folds, i)
		if !found {
			i++
			continue
		}
		all = append(all, f)
		i = f.last + 1
	}
	return all
}

// longestAt is the longest known name that begins with a word. The words are
// folded in folds, once.
func (l *Lexicon) longestAt(words []word, folds [][]string, i int) (find, bool) {
	if isSmall(words[i].low) {
		return find{}, false
	}
	from, reach := words[i].from, 0
	if name := elided(words[i].text); name != "" { // l’Union
		from = words[i].to - len(name)
		folds[i] = foldWord(name)
	}
	if isCapital(words[i].text[from-words[i].from:]) {
		end := min(len(words), i+l.longest+2)
		reach = l.reach(words[i:end], folds[i:end])
	}
	for n := reach; n > 0; n-- {
		last := i + n - 1
		if n > 1 && isSmall(words[last].low) {
			continue
		}
		var tokens []string
		for _, fold := range folds[i : last+1] {
			tokens = append(tokens, fold...)
		}
		if entries := l.names[keyOf(tokens)]; len(entries) > 0 {
			return find{span{from, words[last].to}, i, last, entries}, true
		}
	}
	if name, found := possessor(words[i].text); found && from == words[i].from {
		if entries := l.Find(name); len(entries) > 0 && isCapital(name) {
			return find{span{from, from + len(name)}, i, i, entries}, true // Sudan’s
		}
	}
	if entries := l.acronyms[words[i].text[from-words[i].from:]]; len(entries) > 0 {
		return find{span{from, words[i].to}, i, i, entries}, true
	}
	return find{}, false
}

// possessor is whose a thing is: Sudan’s.
func possessor(text string) (name string, found bool) {
	if name, found = strings.CutSuffix(text, "'s"); !found {
		name, found = strings.CutSuffix(text, "’s")
	}
	return name, found
}

// elided is a name behind l’ or d’, as French writes articles before vowels; empty if it is none.
func elided(text string) string {
	if len(text) < 4 || !strings.ContainsRune("lLdD", rune(text[0])) {
		return ""
	}
	name, found := strings.CutPrefix(strings.Replace(text[1:], "’", "'", 1), "'")
	if !found || !isCapital(name) {
		return ""
	}
	return name
}

// reach is how many of the words a name can hold that begins with the first.
func (l *Lexicon) reach(words []word, folds [][]string) int {
	for n, w := range words {
		if folds[n] == nil {
			folds[n] = foldWord(w.text)
		}
		for _, t := range folds[n] {
			if !l.tokens[t] && t != "the" && t != "of" {
				return n
			}
		}
	}
	return len(words)
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
