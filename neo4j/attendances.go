package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

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
func attendance(fields []any, nodes map[accord.ID]accord.Node) (a accord.Attendance, err error) {
	a.With = idOf(fields[0])
	a.Participations, err = participationsOf(fields[1].([]any), nodes)
	return a, err
}

// participationsOf are those of some ids, by id; they have come along.
func participationsOf(ids []any, nodes map[accord.ID]accord.Node) ([]*accord.Participation, error) {
	var all []*accord.Participation
	for _, id := range ids {
		p, ok := nodes[idOf(id)].(*accord.Participation)
		if !ok {
			return nil, fmt.Errorf("participation %s did not come along", id)
		}
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b *accord.Participation) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return all, nil
}
