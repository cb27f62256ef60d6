package neo4j

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// fromBothEnds finds the shortest ways from both ends, and picks the first.
func (r *reading) fromBothEnds(ctx context.Context, from, to accord.Subject, ask *accord.PathsAsk) (*accord.Paths, error) {
	s := &search{reading: r, via: ask.Via.ForPaths(), sight: accord.Sight{AsOf: ask.AsOf}, known: map[accord.ID][]step{}}
	length, err := s.find(ctx, from, to, ask.MaxLength)
	if err != nil || length < 0 {
		return &accord.Paths{Length: -1}, err
	}
	return s.paths(ctx, from, length, ask)
}

// find searches from both ends, and leaves the steps that are on shortest ways.
func (s *search) find(ctx context.Context, from, to accord.Subject, most int) (int, error) {
	length, err := s.meet(ctx, from, to, most)
	if err != nil || length < 0 {
		return -1, err
	}
	if err := s.fill(ctx, from.NodeID()); err != nil {
		return -1, err
	}
	on := map[accord.ID][]step{}
	level := []accord.ID{from.NodeID()}
	for done := 1; done <= length; done++ {
		var next []accord.ID
		for _, id := range level {
			for _, step := range s.known[id] {
				if s.reaches(step.To, done) {
					on[id] = append(on[id], step)
					next = append(next, step.To)
				}
			}
		}
		slices.Sort(next)
		level = slices.Compact(next)
	}
	s.known = on
	return length, nil
}

// A search goes out from two subjects until it meets.
type search struct {
	*reading
	via   accord.Via
	sight accord.Sight
	known map[accord.ID][]step // of subjects that were asked about
	ends  [2]ball
	total int
}

// A ball is what has been reached from one end.
type ball struct {
	distance map[accord.ID]int
	rim      []accord.ID
	radius   int
}

// meet is the length of the shortest ways, -1 if there are none so short.
func (s *search) meet(ctx context.Context, from, to accord.Subject, most int) (int, error) {
	s.total = -1
	for i, n := range []accord.Subject{from, to} {
		s.ends[i] = ball{distance: map[accord.ID]int{n.NodeID(): 0}, rim: []accord.ID{n.NodeID()}}
	}
	for s.total < 0 && s.ends[0].radius+s.ends[1].radius < most {
		near, far := &s.ends[0], &s.ends[1]
		if len(far.rim) < len(near.rim) {
			near, far = far, near
		}
		if len(near.rim) == 0 {
			return -1, nil
		}
		meets, err := s.grow(ctx, near, far)
		if err != nil {
			return -1, err
		}
		if meets {
			s.total = near.radius + far.radius
		}
	}
	return s.total, nil
}

// grow takes a ball one tie further, and tells whether it meets the other.
func (s *search) grow(ctx context.Context, near, far *ball) (meets bool, err error) {
	if err := s.look(ctx, near.rim); err != nil {
		return false, err
	}
	var rim []accord.ID
	near.radius++
	for _, id := range near.rim {
		for _, step := range s.known[id] {
			if _, reached := near.distance[step.To]; reached {
				continue
			}
			near.distance[step.To] = near.radius
			rim = append(rim, step.To)
			_, other := far.distance[step.To]
			meets = meets || other
		}
	}
	near.rim = rim
	return meets, nil
}

// look asks for the steps of subjects that are not known yet.
func (s *search) look(ctx context.Context, ids []accord.ID) error {
	var missing []accord.ID
	for _, id := range ids {
		if _, known := s.known[id]; !known {
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	got, err := s.steps(ctx, missing, params{}.via(s.via, s.sight))
	if err != nil {
		return err
	}
	for _, id := range missing {
		s.known[id] = got[id]
	}
	return nil
}

// fill asks for the steps of all subjects on the ways, level by level from the first end.
func (s *search) fill(ctx context.Context, from accord.ID) error {
	level := []accord.ID{from}
	for done := 0; done < s.total; done++ {
		if err := s.look(ctx, level); err != nil {
			return err
		}
		seen := map[accord.ID]bool{}
		var next []accord.ID
		for _, id := range level {
			for _, step := range s.known[id] {
				if s.reaches(step.To, done+1) && !seen[step.To] {
					seen[step.To] = true
					next = append(next, step.To)
				}
			}
		}
		level = next
	}
	return nil
}

// reaches tells whether a subject is so far from the first end, on the way to the second.
func (s *search) reaches(id accord.ID, done int) bool {
	if done < s.ends[0].radius {
		distance, in := s.ends[0].distance[id]
		return in && distance == done
	}
	left, in := s.ends[1].distance[id]
	return in && left == s.total-done
}

// paths picks the first, and reads what is on them.
func (s *search) paths(ctx context.Context, from accord.Subject, length int, ask *accord.PathsAsk) (*accord.Paths, error) {
	picked, more := accord.PickPaths(from.NodeID(), length, ask.First, trail{s.known, map[accord.ID]uint64{}})
	var ids []accord.ID
	for _, walk := range picked {
		ids = append(ids, walk.Nodes[1:]...)
		if !ask.NoTies {
			ids = append(ids, walk.Ties...)
		}
	}
	slices.Sort(ids)
	nodes, err := s.Nodes(ctx, slices.Compact(ids))
	if err != nil {
		return nil, err
	}
	found := &accord.Paths{Length: length}
	for _, walk := range picked {
		path := accord.Path{Nodes: []accord.Subject{from}}
		for i, tie := range walk.Ties {
			path.Nodes = append(path.Nodes, nodes[walk.Nodes[i+1]].(accord.Subject))
			if !ask.NoTies {
				path.Ties = append(path.Ties, nodes[tie].(accord.Tie))
			}
		}
		found.Paths = append(found.Paths, path)
	}
	if more {
		found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
	}
	return found, nil
}
