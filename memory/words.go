package memory

import (
	"hash/maphash"
	"slices"
	"sort"
	"strings"

	"github.com/accordgraph/accord"
)

// Words find the subjects that may answer a query: those that have a name with a
// token near one of the query's.
type words struct {
	tokens []string // of all names, each once, in order
	bearer lists    // of each token: the subjects that have it in a name
	spelt  []uint64 // for each of the Deletions of each longer token: its hash, then the token; in order
}

func indexWords(subjects []accord.Subject) words {
	var seen classes[string]
	var said []int32 // the tokens of all subjects, one subject after the other
	ends := make([]int32, len(subjects)+1)
	for i, s := range subjects {
		start := len(said)
		for _, name := range accord.NamesOf(s) {
			for _, token := range accord.Fold(name.Text).Tokens {
				said = append(said, seen.add(token))
			}
		}
		slices.Sort(said[start:])
		said = said[:start+len(slices.Compact(said[start:]))]
		ends[i+1] = int32(len(said))
	}
	class, tokens := seen.order(func(token string) string { return token })
	w := words{tokens: tokens, spelt: deletions(tokens)}
	w.bearer = collect(span{0, int32(len(tokens))}, span{0, int32(len(subjects))}.all(), func(n int32, give func(int32)) {
		for _, token := range said[ends[n]:ends[n+1]] {
			give(class[token])
		}
	})
	return w
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
func hash(s string) uint64 { return maphash.String(seed, s) &^ 0xFFFF_FFFF }

// candidates are the subjects that may answer a query, by number.
func (w *words) candidates(q accord.Query) []int32 {
	var all []int32
	for _, token := range q.Tokens() {
		for _, near := range w.near(token) {
			all = append(all, w.bearer.of(near)...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// near are the tokens that a token of a query begins, or is one edit from.
func (w *words) near(query string) []int32 {
	var near []int32
	for i := sort.SearchStrings(w.tokens, query); i < len(w.tokens) && strings.HasPrefix(w.tokens[i], query); i++ {
		near = append(near, int32(i))
	}
	left := accord.Deletions(query)
	if len(left) == 1 {
		return near
	}
	for _, d := range left {
		h := hash(d)
		i, _ := slices.BinarySearch(w.spelt, h)
		for ; i < len(w.spelt) && w.spelt[i]&^0xFFFF_FFFF == h; i++ {
			if token := int32(w.spelt[i] & 0xFFFF_FFFF); accord.TokenNear(query, w.tokens[token]) {
				near = append(near, token)
			}
		}
	}
	slices.Sort(near)
	return slices.Compact(near)
}
