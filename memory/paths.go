package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Paths finds the shortest ways between two subjects, from both ends at once.
func (g *graph) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	if err := accord.Check(ask.Refs(), g.resolve); err != nil {
		return nil, err
	}
	s := &search{way: way{&sight{Sight: accord.Sight{AsOf: ask.AsOf}, g: g}, ask.Via.ForPaths()}, watch: newWatch(ctx)}
	from, to := g.known(ask.From), g.known(ask.To)
	length := s.meet(from, to, ask.MaxLength)
	found := &accord.Paths{Length: length}
	if length >= 0 {
		var more bool
		if found.Paths, more = accord.PickPaths(g.subjects.all[from], length, ask.First, s.nearer); more {
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
	ends  [2]ball
	total int
}

// A ball is what has been reached from one end.
type ball struct {
	distance map[int32]int
	rim      []int32
	radius   int
}

// meet is the length of the shortest ways, -1 if there are none so short.
func (s *search) meet(from, to int32, most int) int {
	s.total = -1
	for i, n := range []int32{from, to} {
		if !s.SeesSubject(s.g.subjects.all[n]) {
			return -1
		}
		s.ends[i] = ball{distance: map[int32]int{n: 0}, rim: []int32{n}}
	}
	if from == to {
		s.total = 0
	}
	for s.total < 0 && s.ends[0].radius+s.ends[1].radius < most && !s.watch.over() {
		near, far := &s.ends[0], &s.ends[1]
		if len(far.rim) < len(near.rim) {
			near, far = far, near
		}
		if len(near.rim) == 0 {
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
	var rim []int32
	near.radius++
	for _, n := range near.rim {
		for _, step := range s.steps(n) {
			if _, known := near.distance[step.to]; known || s.watch.over() {
				continue
			}
			near.distance[step.to] = near.radius
			rim = append(rim, step.to)
			_, other := far.distance[step.to]
			meets = meets || other
		}
	}
	near.rim = rim
	return meets
}

// nearer are the steps that lead nearer to the end, perhaps into the void within the first ball.
func (s *search) nearer(at accord.Subject) (all []accord.Step) {
	n := s.g.known(at.NodeID())
	done, in := s.ends[0].distance[n]
	if left, known := s.ends[1].distance[n]; known {
		done, in = s.total-left, true
	}
	for _, step := range s.steps(n) {
		if !s.watch.over() && in && s.reaches(step.to, done+1) {
			all = append(all, accord.Step{Tie: step.tie, To: s.g.subjects.all[step.to]})
		}
	}
	return all
}

// reaches tells whether a subject is so far from the first end, on the way to the second.
func (s *search) reaches(n int32, done int) bool {
	if done < s.ends[0].radius {
		distance, in := s.ends[0].distance[n]
		return in && distance == done
	}
	left, in := s.ends[1].distance[n]
	return in && left == s.total-done
}
