package names

import (
	"cmp"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

// A score is the place of a hit among others, without what parts equals: less is better.
type score uint64

// noScore is that of what does not match.
const noScore score = math.MaxUint64

func scoreOf(m accord.Match, distance int, ok bool) score {
	if !ok {
		return noScore
	}
	return score(m.Rank())<<32 | score(distance)
}

// A Hit is a subject that a finding found.
type Hit struct {
	N     int32 // the subject
	Name  int32 // which of its names matched best, from 0
	Match accord.Match
	score score
}

// Distance is how far the name is from the text, within one Match.
func (h Hit) Distance() int { return int(h.score & lowerHalf) }

func (h Hit) compare(other Hit) int {
	return cmp.Or(cmp.Compare(h.score, other.score), cmp.Compare(h.N, other.N))
}

// A ranking keeps the best hits behind a key.
type ranking struct {
	most   int   // so many are wanted
	best   []Hit // in order
	passed []Hit // one of those up to the key, if there is any
	last   Hit   // the last of the best once there are enough
}

func newRanking(most int) *ranking {
	return &ranking{most: most, best: make([]Hit, 0, min(most, usualHits)), last: Hit{score: noScore}}
}

// usualHits is how many are most often wanted, with the one that tells of more.
const usualHits = 21

// wants tells whether a hit would be among the best.
func (r *ranking) wants(s score, n int32) bool {
	return s < r.last.score || s == r.last.score && s != noScore && n < r.last.N
}

// put takes in a hit that is wanted, once.
func (r *ranking) put(h Hit) {
	at, there := slices.BinarySearchFunc(r.best, h, Hit.compare)
	if there {
		return
	}
	if len(r.best) == r.most {
		r.best = r.best[:r.most-1]
	}
	r.best = slices.Insert(r.best, at, h)
	if len(r.best) == r.most {
		r.last = r.best[r.most-1]
	}
}
