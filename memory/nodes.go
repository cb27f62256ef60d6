package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Nodes finds anything by id.
func (g *graph) Nodes(ctx context.Context, ids []accord.ID) (map[accord.ID]accord.Node, error) {
	w := newWatch(ctx)
	found := make(map[accord.ID]accord.Node, len(ids))
	for _, id := range ids {
		if w.over() {
			break
		}
		if n := g.node(id); n != nil {
			found[id] = n
		}
	}
	if w.err != nil {
		return nil, w.err
	}
	return found, nil
}

// node is what bears an id, or took the place of a retired one; nil if there is none.
func (g *graph) node(id accord.ID) accord.Node {
	n := g.bearer(id)
	for hops := 0; n == nil && hops <= len(g.data.Retired); hops++ {
		if id = g.data.Retired[id]; id == "" {
			break
		}
		n = g.bearer(id)
	}
	return n
}

// bearer is what bears an id.
func (g *graph) bearer(id accord.ID) accord.Node {
	switch id.Kind() {
	case accord.KindActor, accord.KindAgreement, accord.KindProcess, accord.KindPlace, accord.KindSource:
		return g.subjects.node(id)
	case accord.KindParticipation:
		return g.participations.node(id)
	case accord.KindStance:
		return g.stances.node(id)
	case accord.KindLink:
		return g.links.node(id)
	case accord.KindAllegation:
		return g.allegations.node(id)
	case accord.KindLineage:
		return g.lineages.node(id)
	case accord.KindMilestone:
		return g.milestones.node(id)
	case accord.KindClaim:
		return g.claims.node(id)
	}
	return nil
}
