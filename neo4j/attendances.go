package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// attendances is a list of those who attended. The nouns at the other end come along.
func attendances(name string, p params, w accord.Window, along accord.Along, below accord.TiesAsk) lower {
	p.along(along)
	p["ties"] = along&accord.AlongTies != 0
	p.window(w, true)
	p["back"] = w.Back
	return lower{name, p, func(answer row, of []accord.ID, lowers []lower) (any, error) {
		pages := accord.Pages[accord.Attendance]{Of: make(map[accord.ID]accord.Page[accord.Attendance], len(of))}
		var err error
		if pages.Nodes, err = answer.nodes("nodes"); err != nil {
			return pages, err
		}
		for i, c := range answer.cuts() {
			pages.Of[of[i]], err = show(c, w, func(fields []any) (accord.Attendance, error) { return attendance(fields, pages.Nodes) })
			if err != nil {
				return pages, err
			}
		}
		pages.Below, err = answer.readBelow(lowers)
		return pages, err
	}, below}
}

// attendance makes a row of the id of a noun and the ids of participations, if they were asked for.
func attendance(fields []any, nodes map[accord.ID]accord.Node) (a accord.Attendance, err error) {
	a.With = idOf(fields[0])
	if ids, are := fields[1].([]any); are {
		a.Participations, err = participationsOf(ids, nodes)
	}
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
