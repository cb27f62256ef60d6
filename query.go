package accord

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Query is what somebody typed to find a name. It is safe for use by several
// goroutines; the zero Query matches nothing.
type Query struct {
	plain string
	key   string
	words []QueryWord // what identifies, each once, in order
	kinds []string    // the words for kinds of group, each once
}

// A QueryWord is a folded token that identifies.
type QueryWord struct {
	Text    string
	Bare    string // without an article that was written as a part of it ("alsham"), or empty
	Letters int    // runes of the text
}

// fuzzyLetters is the length from which a letter may be amiss: shorter words
// differ in no more than a letter and mean something else.
const fuzzyLetters = 5

// evidenceLetters is the length from which a word counts when others of the query are missing.
const evidenceLetters = 3

// NewQuery makes a query of any text, in time linear in its length.
func NewQuery(text string) Query {
	folding := Fold(text)
	q := Query{plain: folding.Plain, key: folding.Key}
	for token := range strings.FieldsSeq(folding.Key) {
		if KindWord(token) {
			q.kinds = append(q.kinds, token)
		} else {
			q.words = append(q.words, QueryWord{token, withoutArticle(token), utf8.RuneCountInString(token)})
		}
	}
	return q
}

// withoutArticle is the rest of a token that may begin with an article, or empty.
func withoutArticle(token string) string {
	for _, article := range []string{"al", "il"} {
		if rest, ok := strings.CutPrefix(token, article); ok && len(rest) >= evidenceLetters {
			return rest
		}
	}
	return ""
}

// Words are what of the query identifies, each once, in order; callers change nothing in them.
func (q Query) Words() []QueryWord { return q.words }

// Kinds are the words for kinds of group, each once; callers change nothing in them.
func (q Query) Kinds() []string { return q.kinds }

// Evidence tells whether a word counts when others of the query are missing.
func (w QueryWord) Evidence() bool { return w.Letters >= evidenceLetters }

// Tokens are the distinct tokens by which a store finds candidates: every name
// that matches has a token for which TokenNear holds with one of these. They are
// words for kinds of group only if the query holds nothing else, and shorter than
// three letters only if all are. None: nothing matches.
func (q Query) Tokens() []string {
	if len(q.words) == 0 {
		return slices.Clone(q.kinds)
	}
	var all, strong []string
	for _, word := range q.words {
		all = append(all, word.Text)
		if word.Evidence() {
			strong = append(strong, word.Text)
		}
		if word.Bare != "" {
			strong = append(strong, word.Bare)
		}
	}
	if len(strong) > 0 {
		all = strong
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Match compares the query with a name. Within one Match, a smaller distance is
// better; it is 0 for EXACT, and never more than 50 for each byte of the two texts.
//
//   - EXACT: the same text but for case and blanks.
//   - FOLDED: the same Key; the distance counts the bytes between the first and
//     the last difference of the texts.
//   - PREFIX: each word of the query begins a word of the name, in order, and each
//     word for a kind of group is in the name. "Alsham" may stand for "Sham".
//   - FUZZY: as PREFIX, but words of five letters and more may have one letter amiss.
//   - PARTIAL: fewer words, other words for kinds of group, or another order. At
//     least one word of three letters must match if any is missing.
//
// The distances of the last three grow with what of the query is missing first,
// then with what of the name is left over. Words for kinds of group never match
// alone: a query of nothing else, such as "Army", finds only the names that are
// EXACT or FOLDED.
func (q Query) Match(name Folding) (m Match, distance int, ok bool) {
	switch {
	case len(q.words)+len(q.kinds) == 0 || len(name.Tokens) == 0:
		return "", 0, false
	case q.plain == name.Plain:
		return MatchExact, 0, true
	case q.key == name.Key:
		return MatchFolded, spread(q.plain, name.Plain), true
	}
	return q.compare(name.Tokens)
}

// MatchTokens is Match for the tokens of a name. Its text is asked for only where
// it may be a spelling of the query.
func (q Query) MatchTokens(tokens []string, text func() string) (m Match, distance int, ok bool) {
	if q.sameTokens(tokens) {
		return q.Match(Fold(text()))
	}
	return q.compare(tokens)
}

// sameTokens tells whether a name has just the tokens of the query, in any order: else their keys differ.
func (q Query) sameTokens(tokens []string) bool {
	for _, token := range tokens {
		if !slices.ContainsFunc(q.words, func(w QueryWord) bool { return w.Text == token }) && !slices.Contains(q.kinds, token) {
			return false
		}
	}
	for _, word := range q.words {
		if !slices.Contains(tokens, word.Text) {
			return false
		}
	}
	return !slices.ContainsFunc(q.kinds, func(kind string) bool { return !slices.Contains(tokens, kind) })
}

// compare is Match for a name with another key.
func (q Query) compare(tokens []string) (m Match, distance int, ok bool) {
	var room [fewWords]string
	words, missing, left := q.sortOut(tokens, room[:0])
	if missing == 0 {
		if cost, ok := q.align(words, NearBegins); ok {
			return MatchPrefix, cost + left, true
		}
		if cost, ok := q.align(words, NearAmiss); ok {
			return MatchFuzzy, cost + left, true
		}
	}
	if cost, ok := q.overlap(words); ok {
		return MatchPartial, cost + left + missing*missingKindCost, true
	}
	return "", 0, false
}

// What keeps a query and a name apart, beside the letters of the name that are left over.
const (
	missingLetterCost = 40 // a letter of the query in a word that the name lacks
	missingKindCost   = 20 // a word for a kind of group that the name lacks
	amissCost         = 10 // a letter amiss
)

// fewWords is how many words of a name are compared without a piece of memory for them.
const fewWords = 16

// sortOut parts the words of a name that identify from those for kinds of group,
// and counts the kinds that only the query has, or only the name. It adds to the words.
func (q Query) sortOut(tokens, words []string) (_ []string, missing, left int) {
	for _, kind := range q.kinds {
		if !slices.Contains(tokens, kind) {
			missing++
		}
	}
	for _, token := range tokens {
		switch {
		case !KindWord(token):
			words = append(words, token)
		case !slices.Contains(q.kinds, token):
			left++
		}
	}
	return words, missing, left
}

// align finds each word of the query in a name, in order and no farther than the
// level. Taking the first token that will do finds an alignment if there is one.
func (q Query) align(words []string, level Nearness) (cost int, ok bool) {
	if len(q.words) == 0 {
		return 0, false
	}
	next := 0
	for _, token := range words {
		n := NearNone
		if next < len(q.words) {
			n = q.words[next].Near(token)
		}
		if n > level {
			cost += utf8.RuneCountInString(token)
			continue
		}
		cost += q.words[next].cost(token, n)
		next++
	}
	return cost, next == len(q.words)
}

// overlap pairs words of the query with words of a name in any order, the nearest first.
func (q Query) overlap(words []string) (cost int, ok bool) {
	var room [2 * fewWords]bool
	paired := room[:]
	if len(words)+len(q.words) > len(room) {
		paired = make([]bool, len(words)+len(q.words))
	}
	taken, found := paired[:len(words)], paired[len(words):]
	longest, missing := 0, 0
	for level := NearWhole; level < NearNone; level++ {
		for i, word := range q.words {
			for j := 0; j < len(words) && !found[i]; j++ {
				if !taken[j] && word.Near(words[j]) == level {
					taken[j], found[i] = true, true
					cost += word.cost(words[j], level)
					longest = max(longest, word.Letters)
				}
			}
		}
	}
	for i, word := range q.words {
		if !found[i] {
			missing++
			cost += word.Letters * missingLetterCost
		}
	}
	for j, token := range words {
		if !taken[j] {
			cost += utf8.RuneCountInString(token)
		}
	}
	return cost, longest >= evidenceLetters || longest > 0 && missing == 0
}
