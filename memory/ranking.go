package memory

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

// A scored subject is a hit before it is shown.
type scored struct {
	score score
	place int32 // among the ids of all subjects
	n     int32
	name  int32 // which of its names
	match accord.Match
}

func (s scored) distance() int { return int(s.score & lowerHalf) }

func (s scored) compare(other scored) int {
	return cmp.Or(cmp.Compare(s.score, other.score), cmp.Compare(s.place, other.place))
}

// A ranking keeps the best hits behind a key.
type ranking struct {
	most   int      // so many are wanted
	best   []scored // in order
	passed []scored // one of those up to the key, if there is any
	last   scored   // the last of the best once there are enough
}

func newRanking(most int) *ranking {
	return &ranking{most: most, best: make([]scored, 0, min(most, usualHits)), last: scored{score: noScore}}
}

// usualHits is how many are most often wanted, with the one that tells of more.
const usualHits = 21

// wants tells whether a hit would be among the best.
func (r *ranking) wants(s score, place int32) bool {
	return s < r.last.score || s == r.last.score && s != noScore && place < r.last.place
}

// put takes in a hit that is wanted, once.
func (r *ranking) put(s scored) {
	at, there := slices.BinarySearchFunc(r.best, s, scored.compare)
	if there {
		return
	}
	if len(r.best) == r.most {
		r.best = r.best[:r.most-1]
	}
	r.best = slices.Insert(r.best, at, s)
	if len(r.best) == r.most {
		r.last = r.best[r.most-1]
	}
}
