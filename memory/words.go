package memory

import (
	"hash/maphash"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/accordgraph/accord"
)

// Words find the subjects whose names answer a query.
type words struct {
	tokens []string // of all names, each once, in order
	spelt  []uint64 // for each of the Deletions of each longer token: its hash, then the token; in order
	bearer lists    // of each token: the subjects that have it in a name, by the letters of their gists, then by id
	gists  []gist   // of each subject
	starts []int32  // of each subject, where its names begin in spoken, and the end of the last
	spoken []int32  // the tokens of all names, nameEnd behind each name
}

const nameEnd int32 = -1

// indexWords makes the words of subjects; byID are all of them in the order of their ids.
func indexWords(subjects []accord.Subject, byID []int32) words {
	var seen classes[string]
	var spoken []int32
	folder := accord.Folder{}
	w := words{starts: make([]int32, len(subjects)+1)}
	for i, s := range subjects {
		for name := range accord.NameTexts(s) {
			for _, token := range folder.Tokens(name) {
				spoken = append(spoken, seen.add(token))
			}
			spoken = append(spoken, nameEnd)
		}
		w.starts[i+1] = int32(len(spoken))
	}
	class, tokens := seen.order(func(token string) string { return token })
	for i, n := range spoken {
		if n != nameEnd {
			spoken[i] = class[n]
		}
	}
	w.tokens, w.spelt, w.spoken = tokens, deletions(tokens), slices.Clone(spoken)
	w.summarize()
	w.hang(byID)
	return w
}

// summarize makes the gists.
func (w *words) summarize() {
	letters := make([]int, len(w.tokens)) // as accord.Query.Least counts them
	for i, token := range w.tokens {
		if letters[i] = 1; !accord.KindWord(token) {
			letters[i] = utf8.RuneCountInString(token)
		}
	}
	w.gists = make([]gist, len(w.starts)-1)
	for i := range w.gists {
		least := mostLetters
		for name := range w.namesOf(int32(i)) {
			n := 0
			for at, token := range name {
				w.gists[i] = w.gists[i].with(mark(token))
				if !slices.Contains(name[:at], token) {
					n += letters[token]
				}
			}
			least = min(least, n)
		}
		w.gists[i].letters |= uint64(least)
	}
}

// hang lists the bearers of each token.
func (w *words) hang(byID []int32) {
	rows := collect(span{0, mostLetters + 1}, byID, func(n int32, give func(int32)) { give(int32(w.gists[n].short())) })
	var met []int32
	w.bearer = collect(span{0, int32(len(w.tokens))}, rows.rows, func(n int32, give func(int32)) {
		met = append(met[:0], w.spoken[w.starts[n]:w.starts[n+1]]...)
		slices.Sort(met)
		for _, token := range slices.Compact(met) {
			if token != nameEnd {
				give(token)
			}
		}
	})
}

// namesOf are the tokens of each name of a subject, in the order of its names.
func (w *words) namesOf(n int32) func(yield func(name []int32) bool) {
	return func(yield func([]int32) bool) {
		for rest := w.spoken[w.starts[n]:w.starts[n+1]]; len(rest) > 0; {
			end := slices.Index(rest, nameEnd)
			if !yield(rest[:end]) {
				return
			}
			rest = rest[end+1:]
		}
	}
}

// deletions hashes what is left of each token without one letter. Tokens too
// short for that have no other deletion than themselves.
func deletions(tokens []string) []uint64 {
	var all []uint64
	for i, token := range tokens {
		if left := accord.Deletions(token); len(left) > 1 {
			for _, d := range left {
				all = append(all, hash(d)|uint64(i))
			}
		}
	}
	slices.Sort(all)
	return all
}

// hash is in the upper half.
func hash(s string) uint64 { return maphash.String(seed, s) &^ lowerHalf }

// find is the number of a token.
func (w *words) find(token string) (int32, bool) {
	at, found := slices.BinarySearch(w.tokens, token)
	return int32(at), found
}

// near are the tokens for which accord.TokenNear holds with a text.
func (w *words) near(text string) []int32 {
	var near []int32
	for i := sort.SearchStrings(w.tokens, text); i < len(w.tokens) && strings.HasPrefix(w.tokens[i], text); i++ {
		near = append(near, int32(i))
	}
	left := accord.Deletions(text)
	if len(left) == 1 {
		return near
	}
	for _, d := range left {
		h := hash(d)
		i, _ := slices.BinarySearch(w.spelt, h)
		for ; i < len(w.spelt) && w.spelt[i]&^lowerHalf == h; i++ {
			if token := int32(w.spelt[i] & lowerHalf); accord.TokenNear(text, w.tokens[token]) {
				near = append(near, token)
			}
		}
	}
	slices.Sort(near)
	return slices.Compact(near)
}
