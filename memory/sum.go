package memory

import "github.com/accordgraph/accord"

// sum makes what is asked for often and would be gathered from all over the graph.
func (b *builder) sum() {
	g := b.g
	g.signed = g.meet(g.actors, g.agreements, g.agreementOrder(accord.DefaultAgreementOrder))
	g.seated = g.meet(g.agreements, g.actors, g.actorOrder(accord.DefaultActorOrder))
	g.generic = newSet(len(g.subjects.all))
	count := map[accord.ActorType]int{}
	for i, a := range g.data.Actors {
		count[a.Type]++
		g.types.add(a.Type)
		if a.Generic {
			g.generic.add(g.actors.from + int32(i))
		}
	}
	g.typeCounts = byType(count)
	g.proxies = newSet(len(g.data.Participations))
	for row, p := range g.data.Participations {
		if p.OnBehalfOfID() != "" {
			g.proxies.add(int32(row))
		}
	}
}
