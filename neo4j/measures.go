package neo4j

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/accordgraph/accord"
)

//go:embed cypher/measures.cypher
var measuresText string
var measuresQuestion = question("measures", measuresText)

// Measures of actors, which were made when they were loaded.
func (r *reading) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	answer, err := r.ask(ctx, measuresQuestion, params{"asked": of})
	if err != nil {
		return nil, err
	}
	all := map[accord.ID]accord.Measures{}
	for i, data := range answer.list("measures") {
		text, has := data.(string)
		if !has {
			continue
		}
		var m accord.Measures
		if err := json.Unmarshal([]byte(text), &m); err != nil {
			return nil, fmt.Errorf("%s: %w", of[i], err)
		}
		all[of[i]] = m
	}
	return all, nil
}

// measured gives an actor its measures, and the keys that hang on them.
func (p props) measured(a *accord.Actor, m *accord.Measures) {
	var all accord.Measures
	if m != nil {
		all = *m
		data, _ := json.Marshal(all) // numbers alone
		p["measures"], p["coSignatories"], p["brokerage"] = string(data), all.Degree, all.Brokerage
		p["component"], p["community"] = all.Component, all.Community
	}
	actorOrders(func(o accord.ActorOrder) { p[actorOrder(o)] = stored(accord.ActorKey(a, o, all)) })
}
