package memory

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Subgraph is the neighbourhood of subjects.
func (g *graph) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	if err := accord.Check(ask.Refs(), g.resolve); err != nil {
		return nil, err
	}
	seen, err := g.sight(ask.Sight)
	if err != nil {
		return nil, err
	}
	n := &neighbourhood{way: newWay(seen, ask.Via.ForSubgraph()), watch: newWatch(ctx), most: ask.MaxNodes, in: map[int32]bool{}, out: map[int32]bool{}}
	for _, id := range ask.Around {
		n.reach(g.known(id))
	}
	for depth, from := 0, 0; depth < ask.Depth; depth++ {
		level := n.nodes[from:len(n.nodes):len(n.nodes)]
		from = len(n.nodes)
		for _, at := range level {
			n.look(at)
		}
	}
	found := n.subgraph()
	if n.watch.err != nil {
		return nil, n.watch.err
	}
	if ask.BareTies {
		found.Bare()
	}
	return found, nil
}

// A neighbourhood is what has been reached.
type neighbourhood struct {
	way
	watch *watch
	most  int
	nodes []int32
	in    map[int32]bool // the nodes
	out   map[int32]bool // seen, but left out
	fans  bool           // ties were not followed
}

// reach takes a subject in, as long as there is room.
func (n *neighbourhood) reach(at int32) {
	switch {
	case n.in[at]:
	case len(n.nodes) < n.most:
		n.in[at] = true
		n.nodes = append(n.nodes, at)
	default:
		n.out[at] = true
	}
}

// look goes along the ties of a subject.
func (n *neighbourhood) look(at int32) {
	if n.watch.over() {
		return
	}
	steps := ordered(n.steps(at, accord.SubgraphFanOut+1, nil))
	if len(steps) > accord.SubgraphFanOut {
		steps, n.fans = steps[:accord.SubgraphFanOut], true
	}
	for _, s := range steps {
		n.reach(s.to)
	}
}

// subgraph is the answer: the nodes, and every tie between two of them.
func (n *neighbourhood) subgraph() *accord.Subgraph {
	found := new(accord.Subgraph)
	for _, at := range n.nodes {
		found.Nodes = append(found.Nodes, n.g.subjects.all[at])
	}
	for _, t := range n.ties() {
		found.Ties = append(found.Ties, n.g.tie(t))
	}
	found.Cut(len(n.out), n.fans, 0)
	return found
}

// ties are the numbers of those between two of the nodes, in order.
func (n *neighbourhood) ties() (all []int32) {
	n.only = func(to int32) bool { return !n.watch.over() && n.in[to] }
	var steps []step
	for _, at := range n.side() {
		steps = n.dealings(at, every, steps)
	}
	for _, s := range steps {
		all = append(all, s.tie)
	}
	for _, at := range n.nodes {
		steps = n.otherSteps(at, every, steps[:0])
		for _, s := range steps {
			if s.away { // each at its from end
				all = append(all, s.tie)
			}
		}
	}
	slices.Sort(all)
	return all
}

// side is either the actors or all others, whoever have fewer dealings: each has an end on
// both sides, and a hub has many that lead elsewhere.
func (n *neighbourhood) side() []int32 {
	var sides [2][]int32
	var ties [2]int
	for _, at := range n.nodes {
		i := 1
		if n.g.actors.has(at) {
			i = 0
		}
		sides[i], ties[i] = append(sides[i], at), ties[i]+len(n.g.participations.at.of(at))+len(n.g.stances.at.of(at))
	}
	if ties[1] < ties[0] {
		return sides[1]
	}
	return sides[0]
}
