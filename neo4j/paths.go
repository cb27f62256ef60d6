package neo4j

import (
	"context"
	_ "embed"
	"reflect"
	"strings"

	"github.com/accordgraph/accord"
)

//go:embed cypher/ways.cypher
var waysText string

//go:embed cypher/length.cypher
var lengthText string

// A ways is the statement for shortest ways, and the one for their length alone.
type ways struct{ best, length *statement }

func waysAlong(name, types, only string) ways {
	return ways{question(name+" ways", waysText, "along", types, "only", only), question("length of "+name+" ways", lengthText, "along", types, "only", only)}
}

// anyWays hold each tie against what is followed. The usual ways need not: one type of
// relationship stands for all that they follow.
var (
	anyWays = waysAlong("any", "{ties}", "WHERE all(r IN relationships(way) WHERE "+
		strings.NewReplacer("a.earliest", "startNode(r).earliest", "b.earliest", "endNode(r).earliest").Replace(part("followed"))+")")
	usualWays = waysAlong("usual", tiedType, "")
)

// mostWays is how many ways one statement looks at.
var mostWays = 1000

// Paths finds the shortest ways between two subjects in one flight. Where there are very
// many, they are searched from both ends at once, a flight for each tie of the way.
func (r *reading) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	p := params{"asked": []accord.ID{ask.From, ask.To}, "most": mostWays, "first": ask.First}
	along := usualWays
	if ask.AsOf != "" || !reflect.DeepEqual(ask.Via.ForPaths(), (*accord.Via)(nil).ForPaths()) {
		along = anyWays
		p.via(ask.Via.ForPaths(), accord.Sight{AsOf: ask.AsOf})
	}
	q := along.best
	if ask.First == 0 {
		q = along.length
	}
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return nil, err
	}
	from, to, err := endsOf(answer, ask)
	if err != nil {
		return nil, err
	}
	found := &accord.Paths{Length: -1}
	length, connected := answer["length"].(int64)
	switch sight := (accord.Sight{AsOf: ask.AsOf}); {
	case !sight.SeesSubject(from) || !sight.SeesSubject(to):
		return found, nil
	case from.NodeID() == to.NodeID():
		length = 0
	case !connected || int(length) > ask.MaxLength:
		return found, nil
	}
	found.Length = int(length)
	if answer["number"] == int64(mostWays) {
		return r.fromBothEnds(ctx, from, to, ask)
	}
	return found, readWays(found, answer, from, ask.First)
}

// readWays reads the ways that a statement tells, from a subject on.
func readWays(found *accord.Paths, answer row, from accord.Subject, first int) error {
	nodes, err := answer.nodes("nodes")
	if err != nil {
		return err
	}
	told := answer.list("ways")
	if found.Length == 0 {
		told = []any{[]any{}}
	}
	if first == 0 || len(told) > first {
		found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
	}
	for _, way := range told[:min(first, len(told))] {
		path := accord.Path{Nodes: []accord.Subject{from}}
		for _, step := range way.([]any) {
			tie, to := nodes[idOf(step.([]any)[0])].(accord.Tie), nodes[idOf(step.([]any)[1])].(accord.Subject)
			path.Ties, path.Nodes = append(path.Ties, tie), append(path.Nodes, to)
		}
		found.Paths = append(found.Paths, path)
	}
	return nil
}

// endsOf are the two subjects that are asked about.
func endsOf(answer row, ask *accord.PathsAsk) (from, to accord.Subject, err error) {
	ends := map[accord.ID]accord.Node{}
	for i, id := range []accord.ID{ask.From, ask.To} {
		if data := answer.list("ends")[i]; data != nil {
			if ends[id], err = decode[accord.Node](data); err != nil {
				return nil, nil, err
			}
		}
	}
	err = accord.Check(ask.Refs(), func(id accord.ID) accord.ID {
		if n := ends[id]; n != nil {
			return n.NodeID()
		}
		return ""
	})
	if err != nil {
		return nil, nil, err
	}
	return ends[ask.From].(accord.Subject), ends[ask.To].(accord.Subject), nil
}
