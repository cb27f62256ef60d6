package memory

import (
	"context"
	"errors"

	"github.com/accordgraph/accord"
)

var errLater = errors.New("not answered yet")

func (*graph) Paths(context.Context, *accord.PathsAsk) (*accord.Paths, error) { return nil, errLater }

func (*graph) Subgraph(context.Context, *accord.SubgraphAsk) (*accord.Subgraph, error) {
	return nil, errLater
}

func (*graph) CoSignatures(context.Context, *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	return nil, errLater
}

func (*graph) CoSignatories(context.Context, []accord.ID, *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	return accord.Pages[accord.CoSignatory]{}, errLater
}

func (*graph) Measures(context.Context, []accord.ID) (map[accord.ID]accord.Measures, error) {
	return nil, errLater
}
