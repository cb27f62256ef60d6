package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/stance_changes.cypher
var stanceChangesText string
var stanceChangesQuestion = question("stance changes", stanceChangesText)

// StanceChanges finds the actors that were against and for.
func (r *reading) StanceChanges(ctx context.Context, ask *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	p := params{"claims": ask.Along&accord.AlongClaims != 0}
	p.refs(ask.Refs())
	answer, err := r.ask(ctx, stanceChangesQuestion, p)
	if err != nil {
		return nil, err
	}
	if err := p.check(ask.Refs(), answer); err != nil {
		return nil, err
	}
	found := new(accord.StanceChanges)
	if found.Nodes, err = answer.nodes("nodes"); err != nil {
		return nil, err
	}
	var ties []accord.Tie
	for _, data := range answer.list("ties") {
		t, err := decode[accord.Tie](data)
		if err != nil {
			return nil, err
		}
		ties = append(ties, t)
	}
	changes, undated := accord.ChangesOf(ties, ask.Between)
	key := func(c accord.StanceChange) accord.Key {
		return accord.StanceChangeKey(c, found.Nodes[c.With].(*accord.Actor).Name)
	}
	found.Page, found.Undated = listed(changes, key, ask.Window), undated
	return found, nil
}
