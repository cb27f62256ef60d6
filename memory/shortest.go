package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A search goes out from two subjects until it meets.
type search struct {
	way
	watch   *watch
	ends    [2]*ball
	total   int
	onwards map[int32][]onward // of the subjects that a walk came through
	tried   []step             // from the last of them
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

// trace finds the subjects of the first ball that shortest ways lead through, from where it
// met the second: they have costs from then on. Level by level it looks at either end of the
// ties between: a hub has many that lead elsewhere.
func (s *search) trace() {
	first, second := s.ends[0], s.ends[1]
	var outer []int32
	for _, n := range first.level(first.radius()) {
		if second.distance(n) == second.radius() {
			first.costs[n] = second.costs[n]
			outer = append(outer, n)
		}
	}
	for distance := first.radius() - 1; distance >= 0 && !s.watch.over(); distance-- {
		inner := first.level(distance)
		if ties := s.g.degrees(outer, every); s.g.degrees(inner, ties) < ties {
			outer = s.outward(first, inner)
		} else {
			outer = s.inward(first, outer)
		}
	}
}

// outward are those of some subjects that ways lead from, now with costs.
func (s *search) outward(b *ball, some []int32) (on []int32) {
	for _, n := range some {
		b.around = s.around(n, b.around[:0])
		for _, to := range b.around {
			if b.costs[to] != 0 && b.distance(to) == b.distance(n)+1 {
				b.costs[n] |= s.through(b, to)
			}
		}
		if b.costs[n] != 0 {
			on = append(on, n)
		}
		if s.watch.over() {
			break
		}
	}
	return on
}

// inward are the subjects from which ways lead to some, now with costs.
func (s *search) inward(b *ball, some []int32) (on []int32) {
	for _, n := range some {
		costs := s.through(b, n)
		b.around = s.around(n, b.around[:0])
		for _, to := range b.around {
			if b.distance(to) != b.distance(n)-1 {
				continue
			}
			if b.costs[to] == 0 {
				on = append(on, to)
			}
			b.costs[to] |= costs
		}
		if s.watch.over() {
			break
		}
	}
	return on
}

// through are the costs of ways that lead through a subject.
func (s *search) through(b *ball, n int32) uint16 {
	return uint16(onward{Generic: s.g.generic.has(n)}.Through(uint64(b.costs[n])))
}

// place is where the subjects on shortest ways are that are so many ties from the second end.
// Those where the balls met are taken from the first: there no others have costs.
func (s *search) place(left int) (b *ball, distance int) {
	if left < s.ends[1].radius() {
		return s.ends[1], left
	}
	return s.ends[0], s.total - left
}

// Costs are those of the ways from a subject on.
func (s *search) Costs(at int32, left int) uint64 {
	b, _ := s.place(left)
	return uint64(b.costs[at])
}

// Steps are those from a subject on; they are found once. There are none when time is over.
func (s *search) Steps(at int32, left int) []onward {
	if s.watch.over() {
		return nil
	}
	all, found := s.onwards[at]
	if found {
		return all
	}
	b, distance := s.place(left - 1)
	nearer := s.way
	nearer.only = func(to int32) bool { return b.distance(to) == distance && b.costs[to] != 0 }
	s.tried = nearer.steps(at, every, s.tried[:0])
	for _, step := range s.tried {
		all = append(all, onward{Tie: step.tie, To: step.to, Generic: s.g.generic.has(step.to)})
	}
	slices.SortFunc(all, s.g.byIDs)
	s.onwards[at] = all
	return all
}
