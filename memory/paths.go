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
	from, to := g.known(ask.From), g.known(ask.To)
	s := &search{
		way: newWay(&sight{Sight: accord.Sight{AsOf: ask.AsOf}, g: g}, ask.Via.ForPaths()), watch: newWatch(ctx),
		ends: [2]*ball{g.ball(from), g.ball(to)}, onwards: map[int32][]onward{},
	}
	if ask.First > 0 { // else nobody asks what the ways cost
		s.ends[1].costs[to] = 1
	}
	defer func() {
		g.forget(s.ends[0])
		g.forget(s.ends[1])
	}()
	length := s.meet(from, to, ask.MaxLength)
	found := &accord.Paths{Length: length}
	if length >= 0 {
		if ask.First > 0 {
			s.trace()
		}
		walks, more := accord.PickPaths(from, length, ask.First, s)
		for _, walk := range walks {
			if ask.NoTies {
				walk.Ties = nil
			}
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

// byIDs orders steps by what they lead to, then by tie.
func (g *graph) byIDs(a, b accord.Step[int32, int32]) int {
	return cmp.Or(cmp.Compare(g.inOrder(a.To), g.inOrder(b.To)), cmp.Compare(a.Tie, b.Tie))
}
