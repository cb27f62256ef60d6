package neo4j

import (
	"context"
	"fmt"
	"slices"

	"github.com/accordgraph/accord"
)

// attendances asks for lists of those who attended. The nouns at the other end come along.
func (r *reading) attendances(ctx context.Context, q *statement, of []accord.ID, w accord.Window, along accord.Along, p params) (accord.Pages[accord.Attendance], error) {
	p.along(along)
	p.window(w, true)
	p["back"] = w.Back
	p["asked"] = of
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return accord.Pages[accord.Attendance]{}, err
	}
	pages := accord.Pages[accord.Attendance]{Of: make(map[accord.ID]accord.Page[accord.Attendance], len(of))}
	if pages.Nodes, err = answer.nodes("nodes"); err != nil {
		return pages, err
	}
	for i, c := range answer.cuts() {
		pages.Of[of[i]], err = show(c, w, func(fields []any) (accord.Attendance, error) { return attendance(fields, pages.Nodes) })
		if err != nil {
			return pages, err
		}
	}
	return pages, nil
}

// attendance makes a row of the id of a noun and the ids of participations.
func attendance(fields []any, nodes map[accord.ID]accord.Node) (accord.Attendance, error) {
	a := accord.Attendance{With: accord.ID(fields[0].(string))}
	for _, id := range fields[1].([]any) {
		p, ok := nodes[accord.ID(id.(string))].(*accord.Participation)
		if !ok {
			return a, fmt.Errorf("participation %s did not come along", id)
		}
		a.Participations = append(a.Participations, p)
	}
	slices.SortFunc(a.Participations, func(a, b *accord.Participation) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return a, nil
}
