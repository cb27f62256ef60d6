package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// attendances asks for lists of those who attended. The nouns at the other end come along.
func attendances(ctx context.Context, r *reading, q *statement, of []accord.ID, p params, w accord.Window, along accord.Along) (pages accord.Pages[accord.Attendance], err error) {
	p.along(along)
	p["asked"], p["ties"] = of, along&accord.AlongTies != 0
	p.window(w, true)
	p["back"] = w.Back
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return pages, err
	}
	if pages.Nodes, err = answer.nodes("nodes"); err != nil {
		return pages, err
	}
	pages.Of = make(map[accord.ID]accord.Page[accord.Attendance], len(of))
	for i, c := range answer.cuts() {
		pages.Of[of[i]], err = show(c, w, func(fields []any) (accord.Attendance, error) { return attendance(fields, pages.Nodes) })
		if err != nil {
			return pages, err
		}
	}
	return pages, answer.bringSelf(of, pages.Nodes)
}

// attendance makes a row of the id of a noun and the ids of participations, if they were asked for.
func attendance(fields []any, nodes map[accord.ID]accord.Node) (a accord.Attendance, err error) {
	a.With = idOf(fields[0])
	a.Noun, _ = nodes[a.With].(accord.Subject)
	if ids, are := fields[1].([]any); are {
		a.Participations, err = participationsOf(ids, nodes)
	}
	return a, err
}

// attendanceLevel is a list of those who attended, by the keys of the nouns at the other end.
func attendanceLevel(name string, p params, w accord.Window, along accord.Along, key func(accord.Node) accord.Key, then accord.TiesAsk) level {
	p.along(along)
	return level{name, p.opens(w), func(lists map[accord.ID]opening, nodes map[accord.ID]accord.Node, below any) (any, error) {
		of, err := openingPages(lists, w, func(a accord.Attendance) accord.Key { return key(a.Noun) },
			func(told any) (accord.Attendance, error) { return attended(told, nodes) })
		return accord.Pages[accord.Attendance]{Of: of, Nodes: nodes, Below: below}, err
	}, then}
}

// attended makes a row of what is told of a noun.
func attended(told any, nodes map[accord.ID]accord.Node) (accord.Attendance, error) {
	noun, err := nounOf(told, nodes)
	if err != nil {
		return accord.Attendance{}, err
	}
	return accord.Attendance{With: noun.NodeID(), Noun: noun}, nil
}

// nounOf makes a noun of its brief, or finds the one that came along by its id.
func nounOf(told any, nodes map[accord.ID]accord.Node) (accord.Subject, error) {
	if noun, came := nodes[idOf(told)].(accord.Subject); came {
		return noun, nil
	}
	return decode[accord.Subject](told)
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
