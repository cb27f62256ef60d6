package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/allegations.cypher
var allegationsText string
var allegationsList = listOf("allegations", allegationsText, "walked")

// Allegations against actors, or about agreements and processes; or those that actors allege.
func (r *reading) Allegations(ctx context.Context, of []accord.ID, ask *accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
	p := params{"spoke": ask.Alleged}
	p.along(ask.Along)
	return pagesOf[*accord.Allegation](ctx, r, allegationsList, of, ask.Window, p)
}
