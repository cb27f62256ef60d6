package names

import (
	"hash/maphash"
	"slices"
	"sort"
	"strings"

	"github.com/accordgraph/accord"
)

var seed = maphash.MakeSeed()

// lowerHalf masks what stands beside a hash.
const lowerHalf = 1<<32 - 1

// hash is in the upper half.
func hash(s string) uint64 { return maphash.String(seed, s) &^ lowerHalf }

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

// find is the number of a token.
func (x *Index) find(token string) (int32, bool) {
	at, found := slices.BinarySearch(x.tokens, token)
	return int32(at), found
}

// near are the tokens for which accord.TokenNear holds with a text.
func (x *Index) near(text string) []int32 {
	var near []int32
	for i := sort.SearchStrings(x.tokens, text); i < len(x.tokens) && strings.HasPrefix(x.tokens[i], text); i++ {
		near = append(near, int32(i))
	}
	left := accord.Deletions(text)
	if len(left) == 1 {
		return near
	}
	for _, d := range left {
		h := hash(d)
		i, _ := slices.BinarySearch(x.spelt, h)
		for ; i < len(x.spelt) && x.spelt[i]&^lowerHalf == h; i++ {
			if token := int32(x.spelt[i] & lowerHalf); accord.TokenNear(text, x.tokens[token]) {
				near = append(near, token)
			}
		}
	}
	slices.Sort(near)
	return slices.Compact(near)
}
