package accord

import "unicode/utf8"

// Least bounds what an index may find: no name matches better of which this much is
// known. near says for each of Words how near the nearest token of the name is, or
// less; letters is how many the distinct tokens of the name have, or less, where a word
// for a kind of group counts as one; kinds is how many of Kinds it lacks, or less. The
// bound never falls as letters or kinds rise. If ok is false, no such name matches.
func (q Query) Least(near []Nearness, letters, kinds int) (m Match, distance int, ok bool) {
	letters -= len(q.kinds) - kinds
	if len(q.words) == 0 { // then only spellings of the query match
		return MatchExact, 0, letters <= 0 && kinds == 0
	}
	farthest, cost := NearWhole, 0
	for i, word := range q.words {
		farthest = max(farthest, near[i])
		switch near[i] {
		case NearNone:
			cost += word.Letters * missingLetterCost
			continue
		case NearAmiss: // the token may have a letter more
			cost += amissCost
			letters--
		}
		letters -= word.Letters
	}
	cost += max(0, letters)
	switch {
	case farthest == NearNone || kinds > 0:
		return MatchPartial, cost + kinds*missingKindCost, true
	case farthest == NearAmiss:
		return MatchFuzzy, cost, true
	case farthest == NearBegins || letters > 0:
		return MatchPrefix, cost, true
	}
	return MatchExact, 0, true
}

// TokenLetters is how many letters of a name Least counts for one of its tokens.
func TokenLetters(token string) int {
	if KindWord(token) {
		return 1
	}
	return utf8.RuneCountInString(token)
}
