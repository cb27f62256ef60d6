package neo4j

import (
	"context"
	_ "embed"
	"fmt"
	"math"

	"github.com/accordgraph/accord"
)

//go:embed cypher/lineage.cypher
var lineageText string
var lineageList = listOf("lineage", lineageText, "gathered")

// Lineage of agreements and processes, and the links of descent of actors, by id.
func (r *reading) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	if ask.Depth != 1 {
		return accord.Pages[accord.Tie]{}, fmt.Errorf("lineage of depth %d: only depth 1 can be asked for: %w", ask.Depth, accord.ErrInvalid)
	}
	p := params{"before": ask.Direction != accord.LinesAfter, "after": ask.Direction != accord.LinesBefore}
	p.along(ask.Along)
	return pagesOf[accord.Tie](ctx, r, lineageList, of, accord.Window{Limit: math.MaxInt32}, p)
}
