package imports

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A nameWords counts by how many actors the words of names are borne: that two
// names of a war share the name of its country tells nothing.
type nameWords map[string]int

// commonWord is how many actors bear a word that does not tell them apart.
const commonWord = 3

func newNameWords(all []*paaxActor) nameWords {
	count := nameWords{}
	for _, a := range all {
		for _, word := range wordsOf(a.name) {
			count[word]++
		}
	}
	return count
}

// wordsOf are the words of a name that are none for kinds of group.
func wordsOf(name string) (words []string) {
	for _, t := range accord.Fold(name).Tokens {
		if !accord.KindWord(t) && !slices.Contains(words, t) {
			words = append(words, t)
		}
	}
	return words
}

// mark makes the ACLED names of an armed group weak where they seem to be those of another (T5).
func (count nameWords) mark(r *Report, a *paaxActor) {
	own := []string{a.name}
	for _, n := range a.aliases {
		if n.column == "ucdp_name" {
			own = append(own, n.text)
		}
	}
	odd := func(n paaxName) bool {
		return n.column == "acled_name" && !slices.ContainsFunc(own, func(name string) bool { return count.fit(name, n.text) })
	}
	if a.kind != accord.TypeFaction || !slices.ContainsFunc(a.aliases, odd) {
		return
	}
	r.trap(t5Name, a.row)
	for i := range a.aliases {
		if odd(a.aliases[i]) {
			a.aliases[i].kind = "WEAK"
		}
	}
}

// fit tells whether two names may be of one group: they are spellings of one, or
// share a word that few bear, or most of their words.
func (count nameWords) fit(a, b string) bool {
	if nameKey(a) == nameKey(b) {
		return true
	}
	one, other := wordsOf(a), wordsOf(b)
	shared := 0
	for _, word := range one {
		if slices.Contains(other, word) {
			if shared++; count[word] < commonWord {
				return true
			}
		}
	}
	return 2*shared > len(one)+len(other)-shared
}
