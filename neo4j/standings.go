package neo4j

import (
	"context"
	_ "embed"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

//go:embed cypher/standings.cypher
var standingsText string
var standingsQuestion = question("standings", standingsText)

// Standings of the actors that stand to agreements or processes.
func (r *reading) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	p := params{"asked": of}
	p.along(ask.Along)
	answer, err := r.ask(ctx, standingsQuestion, p)
	if err != nil {
		return accord.Pages[accord.ActorStanding]{}, err
	}
	pages := accord.Pages[accord.ActorStanding]{Of: map[accord.ID]accord.Page[accord.ActorStanding]{}}
	if pages.Nodes, err = answer.nodes("nodes"); err != nil {
		return pages, err
	}
	byNoun := map[int64]map[accord.ID][]accord.Tie{}
	for _, row := range answer.list("ties") {
		t, err := decode[accord.Tie](row.([]any)[1])
		if err != nil {
			return pages, err
		}
		noun, actor := row.([]any)[0].(int64), fromOf(t)
		if byNoun[noun] == nil {
			byNoun[noun] = map[accord.ID][]accord.Tie{}
		}
		byNoun[noun][actor] = append(byNoun[noun][actor], t)
	}
	key := func(s accord.ActorStanding) accord.Key { return accord.SubjectKey(pages.Nodes[s.With].(*accord.Actor)) }
	for noun, byActor := range byNoun {
		var all []accord.ActorStanding
		for actor, ties := range byActor {
			slices.SortFunc(ties, func(a, b accord.Tie) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) }) // kinds as well
			all = append(all, accord.NewActorStanding(actor, ties))
		}
		pages.Of[of[noun]] = listed(all, key, ask.Window)
	}
	return pages, answer.bringSelf(of, pages.Nodes)
}

func fromOf(t accord.Tie) accord.ID {
	from, _ := t.Ends()
	return from
}
