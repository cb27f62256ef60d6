package neo4j

import (
	"context"

	"github.com/accordgraph/accord"
)

// Paths finds the shortest ways between two subjects, from both ends at once, a flight for each tie of the way.
func (r *reading) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	ends, err := r.Nodes(ctx, []accord.ID{ask.From, ask.To})
	if err != nil {
		return nil, err
	}
	if err := accord.Check(ask.Refs(), func(id accord.ID) accord.ID {
		if n := ends[id]; n != nil {
			return n.NodeID()
		}
		return ""
	}); err != nil {
		return nil, err
	}
	from, to := ends[ask.From].(accord.Subject), ends[ask.To].(accord.Subject)
	s := &search{reading: r, via: ask.Via.ForPaths(), sight: accord.Sight{AsOf: ask.AsOf}, known: map[accord.ID][]step{}}
	length, err := s.meet(ctx, from, to, ask.MaxLength)
	if err != nil || length < 0 {
		return &accord.Paths{Length: -1}, err
	}
	if err := s.fill(ctx, from.NodeID()); err != nil {
		return nil, err
	}
	return s.paths(ctx, from, length, ask.First)
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
	if !s.sight.SeesSubject(from) || !s.sight.SeesSubject(to) {
		return -1, nil
	}
	for i, n := range []accord.Subject{from, to} {
		s.ends[i] = ball{distance: map[accord.ID]int{n.NodeID(): 0}, rim: []accord.ID{n.NodeID()}}
	}
	if from.NodeID() == to.NodeID() {
		s.total = 0
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
			if _, reached := near.distance[step.to]; reached {
				continue
			}
			near.distance[step.to] = near.radius
			rim = append(rim, step.to)
			_, other := far.distance[step.to]
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
	got, _, err := s.steps(ctx, missing, every, params{}.via(s.via, s.sight))
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
				if s.reaches(step.to, done+1) && !seen[step.to] {
					seen[step.to] = true
					next = append(next, step.to)
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

// paths picks the first, with stand-ins for what is on them, and fetches that.
func (s *search) paths(ctx context.Context, from accord.Subject, length, first int) (*accord.Paths, error) {
	done := map[accord.ID]int{from.NodeID(): 0}
	picked, more := accord.PickPaths(from, length, first, func(at accord.Subject) (all []accord.Step) {
		for _, step := range s.known[at.NodeID()] {
			if s.reaches(step.to, done[at.NodeID()]+1) {
				done[step.to] = done[at.NodeID()] + 1
				all = append(all, accord.Step{Tie: &accord.Link{ID: step.tie}, To: &accord.Actor{ID: step.to, Generic: step.generic}})
			}
		}
		return all
	})
	var wanted []accord.ID
	for _, path := range picked {
		for i, t := range path.Ties {
			wanted = append(wanted, t.NodeID(), path.Nodes[i+1].NodeID())
		}
	}
	nodes := map[accord.ID]accord.Node{}
	if len(wanted) > 0 {
		var err error
		if nodes, err = s.Nodes(ctx, wanted); err != nil {
			return nil, err
		}
	}
	for _, path := range picked {
		for i, t := range path.Ties {
			path.Ties[i], path.Nodes[i+1] = nodes[t.NodeID()].(accord.Tie), nodes[path.Nodes[i+1].NodeID()].(accord.Subject)
		}
	}
	found := &accord.Paths{Length: length, Paths: picked}
	if more {
		found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
	}
	return found, nil
}
