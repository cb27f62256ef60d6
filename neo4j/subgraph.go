package neo4j

import (
	"context"
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/accordgraph/accord"
)

//go:embed cypher/subgraph.cypher
var subgraphText string
var subgraphQuestion = neighbourhood("subgraph", "{followed} AND ($p.without IS NULL OR {held_up})")

// usualSubgraph is for all ties, whoever says so and whenever they held.
var usualSubgraph = neighbourhood("usual subgraph", "true")

// neighbourhood makes the statement that follows the ties that fit.
func neighbourhood(name, fits string) *statement {
	var levels strings.Builder
	for level := range accord.SubgraphDepth {
		levels.WriteString(strings.ReplaceAll(part("reached"), "{level}", strconv.Itoa(level+1)))
	}
	return question(name, subgraphText, "levels", levels.String(), "fits", fits)
}

// Subgraph is the neighbourhood of subjects: one flight, and one before it to look up
// sources that are left out.
func (r *reading) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	var now map[accord.ID]accord.ID
	if refs := ask.Sight.Refs(); len(refs) > 0 {
		var err error
		if now, err = r.resolve(ctx, append(ask.Refs(), refs...)); err != nil {
			return nil, err
		}
	}
	q := subgraphQuestion
	if ask.Via == nil && ask.AsOf == "" && len(ask.WithoutSources) == 0 {
		q = usualSubgraph
	}
	p := params{"asked": ask.Around, "depth": ask.Depth, "nodes": ask.MaxNodes, "shown": accord.SubgraphTies, "bare": ask.BareTies,
		"fan": accord.SubgraphFanOut, "most": accord.SubgraphFanOut + 1}.via(ask.Via.ForSubgraph(), ask.Sight).without(ask.Sight, now)
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return nil, err
	}
	if err := p.check(ask.Refs(), answer); err != nil {
		return nil, err
	}
	return answer.subgraph(ask.BareTies)
}

// subgraph reads the columns of a neighbourhood.
func (r row) subgraph(bare bool) (*accord.Subgraph, error) {
	found := new(accord.Subgraph)
	for _, pair := range r.list("nodes") {
		n, err := decode[accord.Subject](pair.([]any)[1])
		if err != nil {
			return nil, fmt.Errorf("%v: %w", pair.([]any)[0], err)
		}
		found.Nodes = append(found.Nodes, n)
	}
	for _, data := range r.list("ties") {
		if bare {
			found.Ties = append(found.Ties, accord.BareTie(idOf(data)))
			continue
		}
		t, err := decode[accord.Tie](data)
		if err != nil {
			return nil, err
		}
		found.Ties = append(found.Ties, t)
	}
	found.Cut(int(r["out"].(int64)), r["fans"].(bool), int(r["left"].(int64)))
	return found, nil
}
