package names

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// listen writes down the tokens of all names.
func (x *Index) listen() {
	numbers, folder := map[string]int32{}, accord.Folder{}
	var spoken []int32
	for n := range x.starts[1:] {
		for name := range x.subjects.Names(int32(n)) {
			for _, token := range folder.Tokens(name) {
				number, known := numbers[token]
				if !known {
					number = int32(len(numbers))
					numbers[token] = number
				}
				spoken = append(spoken, number)
			}
			spoken = append(spoken, nameEnd)
		}
		x.starts[n+1] = int32(len(spoken))
	}
	x.spoken = slices.Clone(spoken)
	x.number(numbers)
}

// number numbers tokens in their order.
func (x *Index) number(numbers map[string]int32) {
	x.tokens = make([]string, 0, len(numbers))
	for token := range numbers {
		x.tokens = append(x.tokens, token)
	}
	slices.Sort(x.tokens)
	lay(x.tokens)
	now := make([]int32, len(numbers))
	for i, token := range x.tokens {
		now[numbers[token]] = int32(i)
	}
	for i, n := range x.spoken {
		if n != nameEnd {
			x.spoken[i] = now[n]
		}
	}
}

// lay puts texts side by side in memory: each had a piece of its own before.
func lay(texts []string) {
	whole := strings.Join(texts, "")
	for i, text := range texts {
		texts[i], whole = whole[:len(text)], whole[len(text):]
	}
}

// summarize makes the gists.
func (x *Index) summarize() {
	letters := make([]int, len(x.tokens))
	for i, token := range x.tokens {
		letters[i] = accord.TokenLetters(token)
	}
	x.gists = make([]gist, len(x.starts)-1)
	for n := range x.gists {
		least := mostLetters
		for name := range x.namesOf(int32(n)) {
			sum := 0
			for at, token := range name {
				x.gists[n] = x.gists[n].with(mark(token))
				if !slices.Contains(name[:at], token) {
					sum += letters[token]
				}
			}
			least = min(least, sum)
		}
		x.gists[n].letters |= uint64(least)
	}
}

// hang lists the bearers of each token.
func (x *Index) hang() {
	x.hung = make([]int32, len(x.tokens)+1)
	var met []int32
	tokens := func(n int32) []int32 {
		met = append(met[:0], x.spoken[x.starts[n]:x.starts[n+1]]...)
		slices.Sort(met)
		return slices.Compact(met)
	}
	for n := range x.gists {
		for _, token := range tokens(int32(n)) {
			if token != nameEnd {
				x.hung[token+1]++
			}
		}
	}
	for token := range x.tokens {
		x.hung[token+1] += x.hung[token]
	}
	x.bearers = make([]int32, x.hung[len(x.tokens)])
	next := slices.Clone(x.hung)
	for _, n := range x.byLetters() {
		for _, token := range tokens(n) {
			if token != nameEnd {
				x.bearers[next[token]] = n
				next[token]++
			}
		}
	}
}

// byLetters are all subjects by the letters of their gists, then by number.
func (x *Index) byLetters() []int32 {
	keys := make([]uint64, len(x.gists))
	for n := range keys {
		keys[n] = uint64(x.gists[n].short())<<32 | uint64(n)
	}
	slices.Sort(keys)
	all := make([]int32, len(keys))
	for i, key := range keys {
		all[i] = int32(key & lowerHalf)
	}
	return all
}
