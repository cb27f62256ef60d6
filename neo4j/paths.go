package neo4j

import (
	"context"
	_ "embed"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

//go:embed cypher/ways.cypher
var waysText string

// waysQuestion holds each tie against what is followed. The usual question needs not:
// types alone say what it follows.
var waysQuestion = question("ways", waysText, "along", "{ties}", "only",
	"WHERE all(r IN relationships(way) WHERE "+strings.NewReplacer("a.earliest", "startNode(r).earliest", "b.earliest", "endNode(r).earliest").Replace(part("followed"))+")")
var usualWaysQuestion = question("usual ways", waysText, "along", strings.Join(typesFollowed((*accord.Via)(nil).ForPaths()), "|"), "only", "")

// How many ways one statement looks at, and of how many ties and subjects the data comes with them.
var (
	mostWays = 1000
	fewSteps = 100
)

// Paths finds the shortest ways between two subjects in one flight. Where there are very
// many, they are searched from both ends at once, a flight for each tie of the way.
func (r *reading) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	p := params{"asked": []accord.ID{ask.From, ask.To}, "most": mostWays, "few": fewSteps}
	q := usualWaysQuestion
	if ask.AsOf != "" || !reflect.DeepEqual(ask.Via.ForPaths(), (*accord.Via)(nil).ForPaths()) {
		q = waysQuestion
		p.via(ask.Via.ForPaths(), accord.Sight{AsOf: ask.AsOf})
	}
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return nil, err
	}
	from, to, err := endsOf(answer, ask)
	if err != nil {
		return nil, err
	}
	s := &search{reading: r, via: ask.Via.ForPaths(), sight: accord.Sight{AsOf: ask.AsOf}, known: map[accord.ID][]step{}}
	if s.nodes, err = answer.nodes("nodes"); err != nil {
		return nil, err
	}
	length := -1
	switch ways := answer.list("ways"); {
	case !s.sight.SeesSubject(from) || !s.sight.SeesSubject(to):
	case from.NodeID() == to.NodeID():
		length = 0
	case len(ways) == mostWays:
		length, err = s.find(ctx, from, to, ask.MaxLength)
	case len(ways) > 0:
		length = s.follow(from.NodeID(), ways)
	}
	if err != nil || length < 0 || length > ask.MaxLength {
		return &accord.Paths{Length: -1}, err
	}
	return s.paths(ctx, from, length, ask.First)
}

// endsOf are the two subjects that are asked about.
func endsOf(answer row, ask *accord.PathsAsk) (from, to accord.Subject, err error) {
	ends := map[accord.ID]accord.Node{}
	for i, id := range []accord.ID{ask.From, ask.To} {
		if data := answer.list("ends")[i]; data != nil {
			if ends[id], err = decode[accord.Node](data); err != nil {
				return nil, nil, err
			}
		}
	}
	err = accord.Check(ask.Refs(), func(id accord.ID) accord.ID {
		if n := ends[id]; n != nil {
			return n.NodeID()
		}
		return ""
	})
	if err != nil {
		return nil, nil, err
	}
	return ends[ask.From].(accord.Subject), ends[ask.To].(accord.Subject), nil
}

// follow notes the steps of all ways, and tells how long they are.
func (s *search) follow(from accord.ID, ways []any) (length int) {
	type place struct{ at, tie accord.ID }
	seen := map[place]bool{}
	for _, way := range ways {
		at := from
		for _, f := range way.([]any) {
			f := f.([]any)
			next := step{accord.ID(f[0].(string)), accord.ID(f[1].(string)), f[2].(bool)}
			if !seen[place{at, next.tie}] {
				seen[place{at, next.tie}] = true
				s.known[at] = append(s.known[at], next)
			}
			at = next.to
		}
		length = len(way.([]any))
	}
	return length
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
				if s.reaches(step.to, done) {
					on[id] = append(on[id], step)
					next = append(next, step.to)
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
	nodes map[accord.ID]accord.Node
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

// paths picks the first, with stand-ins for what is on them, and puts that in their place.
func (s *search) paths(ctx context.Context, from accord.Subject, length, first int) (*accord.Paths, error) {
	picked, more := accord.PickPaths(from, length, first, func(at accord.Subject) (all []accord.Step) {
		for _, step := range s.known[at.NodeID()] {
			all = append(all, accord.Step{Tie: &accord.Link{ID: step.tie}, To: &accord.Actor{ID: step.to, Generic: step.generic}})
		}
		return all
	})
	if err := s.fetch(ctx, picked); err != nil {
		return nil, err
	}
	for _, path := range picked {
		for i, t := range path.Ties {
			path.Ties[i], path.Nodes[i+1] = s.nodes[t.NodeID()].(accord.Tie), s.nodes[path.Nodes[i+1].NodeID()].(accord.Subject)
		}
	}
	found := &accord.Paths{Length: length, Paths: picked}
	if more {
		found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
	}
	return found, nil
}

// fetch gets what is on paths and has not come along.
func (s *search) fetch(ctx context.Context, picked []accord.Path) error {
	var wanted []accord.ID
	for _, path := range picked {
		for i, t := range path.Ties {
			for _, id := range []accord.ID{t.NodeID(), path.Nodes[i+1].NodeID()} {
				if s.nodes[id] == nil {
					wanted = append(wanted, id)
				}
			}
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	nodes, err := s.Nodes(ctx, wanted)
	maps.Copy(s.nodes, nodes)
	return err
}
