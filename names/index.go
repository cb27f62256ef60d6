// Package names finds subjects by what they are called: those whose names answer a text
// best, as accord.Rank ranks them, without a look at all the others. The order of hits
// and what counts as one are accord's; how few names are looked at is of this package.
package names

import (
	"iter"
	"slices"
	"sort"

	"github.com/accordgraph/accord"
)

// Subjects are what an index finds, numbered in the order of their ids.
type Subjects interface {
	Len() int
	ID(n int32) accord.ID
	Names(n int32) iter.Seq[string] // as accord.NameTexts tells them
}

// An Index finds subjects by their names. It holds some fifty bytes for each, beside the
// subjects themselves. It never changes: any number of goroutines may ask it.
type Index struct {
	subjects Subjects
	kinds    map[accord.SubjectKind]span
	tokens   []string // of all names, each once, in order
	spelt    []uint64 // for each of the Deletions of each longer token: its hash, then the token; in order
	hung     []int32  // of each token, where its bearers begin, and the end of the last
	bearers  []int32  // the subjects that have a token in a name, by the letters of their gists, then by number
	gists    []gist   // of each subject
	starts   []int32  // of each subject, where its names begin in spoken, and the end of the last
	spoken   []int32  // the tokens of all names, nameEnd behind each name
}

const nameEnd int32 = -1

// A span is a run of numbers.
type span struct{ from, to int32 }

func (s span) has(n int32) bool { return s.from <= n && n < s.to }

// New makes the index of subjects.
func New(subjects Subjects) *Index {
	x := &Index{subjects: subjects, kinds: kindsOf(subjects), starts: make([]int32, subjects.Len()+1)}
	x.listen()
	x.spelt = deletions(x.tokens)
	x.summarize()
	x.hang()
	return x
}

// kindsOf tells which numbers the subjects of each kind have: ids begin with the kind.
func kindsOf(subjects Subjects) map[accord.SubjectKind]span {
	kinds := map[accord.SubjectKind]span{}
	from := func(id string) int32 {
		return int32(sort.Search(subjects.Len(), func(n int) bool { return string(subjects.ID(int32(n))) >= id }))
	}
	for _, kind := range accord.SubjectKinds {
		kinds[kind] = span{from(kind.IDKind() + ":"), from(kind.IDKind() + ";")} // the next letter
	}
	return kinds
}

// of are the bearers of a token.
func (x *Index) of(token int32) []int32 { return x.bearers[x.hung[token]:x.hung[token+1]] }

// namesOf are the tokens of each name of a subject, in the order of its names.
func (x *Index) namesOf(n int32) func(yield func(name []int32) bool) {
	return func(yield func([]int32) bool) {
		for rest := x.spoken[x.starts[n]:x.starts[n+1]]; len(rest) > 0; {
			end := slices.Index(rest, nameEnd)
			if !yield(rest[:end]) {
				return
			}
			rest = rest[end+1:]
		}
	}
}
