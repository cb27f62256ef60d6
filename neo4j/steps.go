package neo4j

import (
	"context"
	_ "embed"
	"math"

	"github.com/accordgraph/accord"
)

//go:embed cypher/steps.cypher
var stepsText string
var stepsQuestion = question("steps", stepsText)

// A step leads from a subject along a tie to another.
type step struct {
	tie, to accord.ID
	generic bool
}

// steps are those from some subjects, at most so many from each, in the order of
// their ties; also the ids that those asked for bear now, by id asked for.
func (r *reading) steps(ctx context.Context, of []accord.ID, most int, p params) (map[accord.ID][]step, map[accord.ID]accord.ID, error) {
	p["asked"], p["most"] = of, most
	answer, err := r.ask(ctx, stepsQuestion, p)
	if err != nil {
		return nil, nil, err
	}
	now := map[accord.ID]accord.ID{}
	for i, id := range answer.list("found") {
		if bears, is := id.(string); is {
			now[of[i]] = accord.ID(bears)
		}
	}
	all := map[accord.ID][]step{}
	for _, row := range answer.list("steps") {
		f := row.([]any)
		at := of[f[0].(int64)]
		all[at] = append(all[at], step{accord.ID(f[1].(string)), accord.ID(f[2].(string)), f[3].(bool)})
	}
	return all, now, nil
}

// every is no bound.
const every = math.MaxInt32

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
