package memory

import (
	"cmp"
	"context"

	"github.com/accordgraph/accord"
)

// Paths finds the shortest ways between two subjects, from both ends at once.
func (g *graph) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	if err := accord.Check(ask.Refs(), g.resolve); err != nil {
		return nil, err
	}
	s := &search{way: newWay(&sight{Sight: accord.Sight{AsOf: ask.AsOf}, g: g}, ask.Via.ForPaths()), watch: newWatch(ctx)}
	defer s.forget()
	from, to := g.known(ask.From), g.known(ask.To)
	length := s.meet(from, to, ask.MaxLength)
	found := &accord.Paths{Length: length}
	if length >= 0 {
		walks, more := accord.PickPaths(from, length, ask.First, accord.Map[int32, int32]{Steps: s.nearer, Order: g.byIDs})
		for _, walk := range walks {
			found.Paths = append(found.Paths, g.path(walk))
		}
		if more {
			found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
		}
	}
	if s.watch.err != nil {
		return nil, s.watch.err
	}
	return found, nil
}

// A search goes out from two subjects until it meets.
type search struct {
	way
	watch *watch
	ends  [2]*ball
	total int
	tried []step // from the subject looked at last
}

// A ball is what has been reached from one end. Balls are used again: a small one may
// have to grow large.
type ball struct {
	marks   []int8  // the distance of each subject
	reached []int32 // the nearest first
	around  []int32 // the subject looked at last
	rim     int     // where the farthest begin
	radius  int
}

// unknown is the distance of what was not reached.
const unknown = -1

func (g *graph) ball(at int32) *ball {
	b, is := g.balls.Get().(*ball)
	if !is {
		b = &ball{marks: make([]int8, len(g.subjects.all))}
		for i := range b.marks {
			b.marks[i] = unknown
		}
	}
	b.marks[at] = 0
	b.reached, b.rim, b.radius = append(b.reached[:0], at), 0, 0
	return b
}

func (b *ball) distance(n int32) int { return int(b.marks[n]) }

// forget gives the balls back.
func (s *search) forget() {
	for _, b := range s.ends {
		if b != nil {
			for _, n := range b.reached {
				b.marks[n] = unknown
			}
			s.g.balls.Put(b)
		}
	}
}

// meet is the length of the shortest ways, -1 if there are none so short.
func (s *search) meet(from, to int32, most int) int {
	s.total = -1
	for i, n := range []int32{from, to} {
		if !s.SeesSubject(s.g.subjects.all[n]) {
			return -1
		}
		s.ends[i] = s.g.ball(n)
	}
	if from == to {
		s.total = 0
	}
	for s.total < 0 && s.ends[0].radius+s.ends[1].radius < most && !s.watch.over() {
		near, far := s.ends[0], s.ends[1]
		if s.width(far) < s.width(near) {
			near, far = far, near
		}
		if s.width(near) == 0 {
			return -1
		}
		if s.grow(near, far) {
			s.total = near.radius + far.radius
		}
	}
	return s.total
}

// grow takes a ball one tie further, and tells whether it meets the other.
func (s *search) grow(near, far *ball) (meets bool) {
	rim := near.reached[near.rim:]
	near.radius++
	near.rim = len(near.reached)
	for _, n := range rim {
		near.around = s.around(n, near.around[:0])
		for _, to := range near.around {
			if near.distance(to) != unknown || s.watch.over() {
				continue
			}
			near.marks[to] = int8(near.radius)
			near.reached = append(near.reached, to)
			meets = meets || far.distance(to) != unknown
		}
	}
	return meets
}

// width is how many ties there are to go along from the subjects that are farthest; at
// least so many where these are many.
func (s *search) width(b *ball) (ties int) {
	rim := b.reached[b.rim:]
	if len(rim) > fewSubjects {
		return len(rim)
	}
	for _, n := range rim {
		ties += s.g.degree(n)
	}
	return ties
}

const fewSubjects = 64

// nearer are the steps that lead nearer to the end, perhaps into the void within the first ball.
func (s *search) nearer(n int32) (all []accord.Step[int32, int32]) {
	done := s.ends[0].distance(n)
	if left := s.ends[1].distance(n); left != unknown {
		done = s.total - left
	}
	if done == unknown {
		return nil
	}
	s.only = func(to int32) bool { return !s.watch.over() && s.reaches(to, done+1) }
	s.tried = s.steps(n, every, s.tried[:0])
	for _, step := range s.tried {
		all = append(all, accord.Step[int32, int32]{Tie: step.tie, To: step.to, Generic: s.g.generic.has(step.to)})
	}
	return all
}

// byIDs orders steps by what they lead to, then by tie.
func (g *graph) byIDs(a, b accord.Step[int32, int32]) int {
	return cmp.Or(cmp.Compare(g.inOrder(a.To), g.inOrder(b.To)), cmp.Compare(a.Tie, b.Tie))
}

// path is the path that a walk stands for.
func (g *graph) path(walk accord.Walk[int32, int32]) (p accord.Path) {
	for _, n := range walk.Nodes {
		p.Nodes = append(p.Nodes, g.subjects.all[n])
	}
	for _, n := range walk.Ties {
		p.Ties = append(p.Ties, g.tie(n))
	}
	return p
}

// reaches tells whether a subject is so far from the first end, on the way to the second.
func (s *search) reaches(n int32, done int) bool {
	if done < s.ends[0].radius {
		return s.ends[0].distance(n) == done
	}
	return s.ends[1].distance(n) == s.total-done
}
