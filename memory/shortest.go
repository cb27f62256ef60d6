package memory

import (
	"maps"
	"slices"

	"github.com/accordgraph/accord"
)

// A search goes out from two subjects until it meets.
type search struct {
	way
	watch *watch
	ends  [2]*ball
	total int
	tried []step // from the subject looked at last
}

// An onward is a step that leads nearer to the second end; what it leads to is a number.
type onward = accord.Step[int32, int32]

// meet is the length of the shortest ways, -1 if there are none so short.
func (s *search) meet(from, to int32, most int) int {
	s.total = -1
	if !s.SeesSubject(s.g.subjects.all[from]) || !s.SeesSubject(s.g.subjects.all[to]) {
		return -1
	}
	if from == to {
		s.total = 0
	}
	near, far := s.ends[0], s.ends[1]
	for s.total < 0 && near.radius()+far.radius() < most && !s.watch.over() {
		if s.width(far) < s.width(near) {
			near, far = far, near
		}
		if s.width(near) == 0 {
			return -1
		}
		if s.grow(near, far) {
			s.total = near.radius() + far.radius()
		}
	}
	return s.total
}

// width is how many ties there are to go along from the subjects that are farthest; where
// these are many, as the first of them let expect.
func (s *search) width(b *ball) int {
	rim := b.level(b.radius())
	if len(rim) > fewSubjects {
		return s.g.degrees(rim[:fewSubjects], every) * len(rim) / fewSubjects
	}
	return s.g.degrees(rim, every)
}

const fewSubjects = 64

// ways are the steps on all shortest ways, by the subject that they lead from.
func (s *search) ways() map[int32][]onward {
	first, second := s.ends[0], s.ends[1]
	var met []int32
	for _, n := range first.level(first.radius()) {
		if second.distance(n) == second.radius() {
			met = append(met, n)
		}
	}
	all := map[int32][]onward{}
	add := func(from, tie, to int32) {
		all[from] = append(all[from], onward{Tie: tie, To: to, Generic: s.g.generic.has(to)})
	}
	s.inward(first, met, add)
	s.inward(second, met, func(inner, tie, outer int32) { add(outer, tie, inner) })
	return all
}

// inward goes back to the middle of a ball, from some subjects that are farthest. Level by
// level it looks at either end of the ties between: a hub has many that lead elsewhere.
func (s *search) inward(b *ball, at []int32, take func(inner, tie, outer int32)) {
	for distance := b.radius(); distance > 0 && !s.watch.over(); distance-- {
		inner, there := b.level(distance-1), map[int32]bool{}
		if ties := s.g.degrees(at, every); s.g.degrees(inner, ties) < ties {
			outer := map[int32]bool{}
			for _, n := range at {
				outer[n] = true
			}
			s.only = func(to int32) bool { return !s.watch.over() && outer[to] }
			for _, n := range inner {
				for _, step := range s.along(n) {
					there[n] = true
					take(n, step.tie, step.to)
				}
			}
		} else {
			s.only = func(to int32) bool { return !s.watch.over() && b.distance(to) == distance-1 }
			for _, n := range at {
				for _, step := range s.along(n) {
					there[step.to] = true
					take(step.to, step.tie, n)
				}
			}
		}
		at = slices.Collect(maps.Keys(there))
	}
}

// along are the steps from a subject; they hold until the next is looked at.
func (s *search) along(n int32) []step {
	s.tried = s.steps(n, every, s.tried[:0])
	return s.tried
}
