package neo4j

import (
	"slices"

	"github.com/accordgraph/accord"
)

// Words and spellings are nodes, found by an id made of their text. An id that is
// too long for an index is cut: then some words share a node, and what a text
// finds there is more than answers it. Names are ranked afterwards anyway.
const (
	wordPrefix, spellingPrefix   = "word:", "spelling:"
	wordLetters, spellingLetters = 62, 60
)

func wordID(token string) string { return wordPrefix + storedText(cutTo(token, wordLetters)) }

// spellingIDs are those of which a word with a letter amiss shares one; none for short words.
func spellingIDs(token string) []string {
	left := accord.Deletions(cutTo(token, wordLetters))
	if len(left) == 1 {
		return nil
	}
	for i, spelling := range left {
		left[i] = spellingPrefix + storedText(cutTo(spelling, spellingLetters))
	}
	slices.Sort(left)
	return slices.Compact(left)
}

func cutTo(text string, letters int) string {
	for i := range text {
		if letters == 0 {
			return text[:i]
		}
		letters--
	}
	return text
}

// words has candidates looked up for a text; an empty text is no condition.
func (p params) words(text string) {
	if text == "" {
		return
	}
	words, spellings := []string{}, []string{}
	for _, token := range accord.NewQuery(text).Tokens() {
		words = append(words, wordID(token))
		spellings = append(spellings, spellingIDs(token)...)
	}
	p["words"], p["spellings"] = words, spellings
}

// tokensOf are the words by which a subject is found.
func tokensOf(s accord.Subject) []string {
	var all []string
	for name := range accord.NameTexts(s) {
		all = append(all, accord.Tokens(name)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
