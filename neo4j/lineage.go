package neo4j

import (
	"context"
	_ "embed"
	"maps"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

//go:embed cypher/lineage.cypher
var lineageText string
var lineageList = listOf("lineage", lineageText, "gathered")

// Lineage of agreements and processes, and the links of descent of actors, by id: one level after the other.
func (r *reading) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	if err := ask.Check(); err != nil {
		return accord.Pages[accord.Tie]{}, err
	}
	p := params{"before": ask.Direction != accord.LinesAfter, "after": ask.Direction != accord.LinesBefore}
	p.along(ask.Along)
	pages, err := pagesOf[accord.Tie](ctx, r, lineageList, of, accord.Window{Limit: math.MaxInt32}, p)
	if err != nil || ask.Depth == 1 {
		return pages, err
	}
	return pages, r.deeper(ctx, pages, ask)
}

// deeper adds what is farther away to the lineage of nouns.
func (r *reading) deeper(ctx context.Context, pages accord.Pages[accord.Tie], ask *accord.LineageAsk) error {
	near := *ask
	near.Depth = 1
	levels := map[accord.ID][]accord.Tie{} // what is one tie away, of nouns that were asked about
	seen := map[accord.ID]map[accord.ID]bool{}
	rim := map[accord.ID][]accord.ID{}
	for of, page := range pages.Of {
		seen[of] = map[accord.ID]bool{of: true}
		rim[of] = farther(page.Rows, seen[of])
	}
	for depth := 1; depth < ask.Depth; depth++ {
		var next []accord.ID
		for _, ids := range rim {
			next = append(next, ids...)
		}
		slices.Sort(next)
		next = slices.DeleteFunc(slices.Compact(next), func(id accord.ID) bool { _, known := levels[id]; return known })
		if len(next) > 0 {
			got, err := r.Lineage(ctx, next, &near)
			if err != nil {
				return err
			}
			for _, id := range next {
				levels[id] = got.Of[id].Rows
			}
			maps.Copy(pages.Nodes, got.Nodes)
		}
		for of, ids := range rim {
			var ties []accord.Tie
			for _, id := range ids {
				ties = append(ties, levels[id]...)
			}
			rim[of] = farther(ties, seen[of])
			pages.Of[of] = listed(append(pages.Of[of].Rows, ties...), byID, accord.Window{Limit: math.MaxInt32})
		}
	}
	return nil
}

// farther are the ends of ties that have not been seen before.
func farther(ties []accord.Tie, seen map[accord.ID]bool) (ends []accord.ID) {
	for _, t := range ties {
		from, to := t.Ends()
		for _, end := range []accord.ID{from, to} {
			if !seen[end] {
				seen[end] = true
				ends = append(ends, end)
			}
		}
	}
	return ends
}

func byID(t accord.Tie) accord.Key { return accord.Ascend("", t.NodeID()) }
