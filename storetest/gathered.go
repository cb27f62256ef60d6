package storetest

import (
	"context"
	"maps"
	"slices"

	"github.com/accordgraph/accord"
)

// gathered has the nouns of attendances come along in Pages.Nodes, where a store may give
// them with their rows: it is the same answer.
func gathered[A any](get func(context.Context, []accord.ID, A) (accord.Pages[accord.Attendance], error)) func(context.Context, []accord.ID, A) (accord.Pages[accord.Attendance], error) {
	return func(ctx context.Context, of []accord.ID, ask A) (accord.Pages[accord.Attendance], error) {
		pages, err := get(ctx, of, ask)
		if err != nil {
			return pages, err
		}
		return gather(pages), nil
	}
}

func gather(pages accord.Pages[accord.Attendance]) accord.Pages[accord.Attendance] {
	same := accord.Pages[accord.Attendance]{Of: map[accord.ID]accord.Page[accord.Attendance]{}, Nodes: map[accord.ID]accord.Node{}, Below: pages.Below}
	maps.Copy(same.Nodes, pages.Nodes)
	for id, page := range pages.Of {
		page.Rows = slices.Clone(page.Rows)
		for i, a := range page.Rows {
			if a.Noun != nil {
				same.Nodes[a.With], page.Rows[i].Noun = a.Noun, nil
			}
		}
		same.Of[id] = page
	}
	return same
}
