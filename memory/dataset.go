package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Dataset tells what is served.
func (g *graph) Dataset(ctx context.Context) (*accord.Info, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	return &g.info, nil
}
