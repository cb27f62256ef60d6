package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/between.cypher
var betweenText string
var betweenQuestion = question("between", betweenText)

// Subgraph is the neighbourhood of subjects: a flight for each level, and one for the ties between.
func (r *reading) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	now, err := r.resolve(ctx, append(ask.Refs(), ask.Sight.Refs()...))
	if err != nil {
		return nil, err
	}
	n := &neighbourhood{most: ask.MaxNodes, in: map[accord.ID]bool{}, out: map[accord.ID]bool{}}
	for _, id := range ask.Around {
		n.reach(now[id])
	}
	follows := func() params { return params{}.via(ask.Via.ForSubgraph(), ask.Sight).without(ask.Sight, now) }
	for depth, from := 0, 0; depth < ask.Depth && from < len(n.ids); depth++ {
		level := n.ids[from:len(n.ids):len(n.ids)]
		from = len(n.ids)
		steps, _, err := r.steps(ctx, level, accord.SubgraphFanOut+1, follows())
		if err != nil {
			return nil, err
		}
		for _, id := range level {
			n.look(steps[id])
		}
	}
	return r.between(ctx, n, follows())
}

// A neighbourhood is what has been reached.
type neighbourhood struct {
	most int
	ids  []accord.ID
	in   map[accord.ID]bool
	out  map[accord.ID]bool // seen, but left out
	fans bool               // ties were not followed
}

// reach takes a subject in, as long as there is room.
func (n *neighbourhood) reach(id accord.ID) {
	switch {
	case n.in[id]:
	case len(n.ids) < n.most:
		n.in[id] = true
		n.ids = append(n.ids, id)
	default:
		n.out[id] = true
	}
}

// look goes along the ties of a subject.
func (n *neighbourhood) look(steps []step) {
	if len(steps) > accord.SubgraphFanOut {
		steps, n.fans = steps[:accord.SubgraphFanOut], true
	}
	for _, s := range steps {
		n.reach(s.to)
	}
}

// between is the answer: the subjects, and every tie between two of them.
func (r *reading) between(ctx context.Context, n *neighbourhood, p params) (*accord.Subgraph, error) {
	p["asked"], p["most"] = n.ids, accord.SubgraphTies
	answer, err := r.ask(ctx, betweenQuestion, p)
	if err != nil {
		return nil, err
	}
	nodes, err := answer.nodes("nodes")
	if err != nil {
		return nil, err
	}
	found := new(accord.Subgraph)
	for _, id := range n.ids {
		found.Nodes = append(found.Nodes, nodes[id].(accord.Subject))
	}
	for _, data := range answer.list("ties") {
		t, err := decode[accord.Tie](data)
		if err != nil {
			return nil, err
		}
		found.Ties = append(found.Ties, t)
	}
	found.Cut(len(n.out), n.fans, int(answer["left"].(int64)))
	return found, nil
}
