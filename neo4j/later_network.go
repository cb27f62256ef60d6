package neo4j

import (
	"context"
	"errors"

	"github.com/accordgraph/accord"
)

var errLater = errors.New("not answered yet")

func (*reading) Paths(context.Context, *accord.PathsAsk) (*accord.Paths, error) { return nil, errLater }

func (*reading) Subgraph(context.Context, *accord.SubgraphAsk) (*accord.Subgraph, error) {
	return nil, errLater
}

func (*reading) CoSignatures(context.Context, *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	return nil, errLater
}

func (*reading) CoSignatories(context.Context, []accord.ID, *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	return accord.Pages[accord.CoSignatory]{}, errLater
}

func (*reading) Measures(context.Context, []accord.ID) (map[accord.ID]accord.Measures, error) {
	return nil, errLater
}
