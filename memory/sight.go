package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A sight is what is seen of the graph.
type sight struct {
	accord.Sight
	g       *graph
	without []accord.ID // as they are called now
}

// sight checks the ids of a sight.
func (g *graph) sight(s accord.Sight) (*sight, error) {
	if err := accord.Check(s.Refs(), g.resolve); err != nil {
		return nil, err
	}
	one := &sight{Sight: s, g: g}
	for _, id := range s.WithoutSources {
		one.without = append(one.without, g.resolve(id))
	}
	return one, nil
}

// sees tells whether a tie is seen.
func (s *sight) sees(t accord.Tie) bool { return s.Sees(t) && s.holds(t) }

// holds tells whether a tie is left without the sources that are not looked at.
func (s *sight) holds(t accord.Tie) bool {
	if len(s.without) == 0 {
		return true
	}
	return slices.ContainsFunc(t.Grounds(), func(id accord.ID) bool {
		c := s.g.claims.node(id)
		claim, is := c.(*accord.Claim)
		return is && claim.Supports() && !slices.Contains(s.without, claim.SourceID) && !slices.Contains(s.without, claim.ViaID())
	})
}
