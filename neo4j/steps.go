package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/steps.cypher
var stepsText string
var stepsQuestion = question("steps", stepsText)

// A step leads from a subject along a tie to another.
type step = accord.Step[accord.ID, accord.ID]

// steps are those from some subjects, in the order of their ties.
func (r *reading) steps(ctx context.Context, of []accord.ID, p params) (map[accord.ID][]step, error) {
	p["asked"] = of
	answer, err := r.ask(ctx, stepsQuestion, p)
	if err != nil {
		return nil, err
	}
	all := map[accord.ID][]step{}
	for _, row := range answer.list("steps") {
		f := row.([]any)
		at := of[f[0].(int64)]
		all[at] = append(all[at], step{Tie: accord.ID(f[1].(string)), To: accord.ID(f[2].(string)), Generic: f[3].(bool)})
	}
	return all, nil
}

// via sets what is followed.
func (p params) via(v accord.Via, s accord.Sight) params {
	set(p, "ties", v.Ties)
	set(p, "roles", v.Roles)
	set(p, "polarities", v.Polarities)
	set(p, "signatures", v.Signatures)
	set(p, "positions", v.Positions)
	set(p, "links", v.Links)
	p.day("asOf", s.AsOf)
	return p
}
