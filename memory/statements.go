package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

// Statements are the claims of sources, or those attributed to actors.
func (g *graph) Statements(ctx context.Context, of []accord.ID, ask *accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
	claim := func(row int32) *accord.Claim { return g.claims.all[row] }
	key := func(row int32) accord.Key { return accord.ClaimKey(claim(row)) }
	return pages(ctx, g.company(0), of, func(n int32, w *watch) (accord.Page[*accord.Claim], bool) {
		rows := g.said.of(n)
		if g.actors.has(n) {
			rows = g.quoted.of(n)
		}
		return show(run[int32]{rows, nil, key}.cut(ask.Window, w), key, claim), g.sources.has(n) || g.actors.has(n)
	})
}
