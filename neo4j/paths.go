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

// waysAlong makes them of the types of relationships to follow, which of the ways to take,
// and what is told of the ends.
func waysAlong(name, types, only, end string) ways {
	with := []string{"along", types, "only", only, "end", end}
	return ways{question(name+" ways", waysText, with...), question("length of "+name+" ways", lengthText, with...)}
}

// anyWays hold each tie against what is followed. The usual ways need not: one type of
// relationship stands for all that they follow.
var (
	anyWays = waysAlong("any", "{ties}", "WHERE all(r IN relationships(way) WHERE "+
		strings.NewReplacer("a.earliest", "startNode(r).earliest", "b.earliest", "endNode(r).earliest").Replace(part("followed"))+")", "n.data")
	usualWays = waysAlong("usual", tiedType, "", "{told_n}")
)

// mostWays is how many ways one statement looks at.
var mostWays = 1000

// Paths finds the shortest ways between two subjects in one flight. Where there are very
// many, they are searched from both ends at once, a flight for each tie of the way.
func (r *reading) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	p := params{"asked": []accord.ID{ask.From, ask.To}, "most": mostWays, "first": ask.First, "bring": !ask.NoTies}
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
	return found, readWays(found, answer, from, ask)
}

// readWays reads the ways that a statement tells, from a subject on.
func readWays(found *accord.Paths, answer row, from accord.Subject, ask *accord.PathsAsk) error {
	nodes, err := answer.nodes("nodes")
	if err != nil {
		return err
	}
	told := answer.list("ways")
	if found.Length == 0 {
		told = []any{[]any{}}
	}
	if ask.First == 0 || len(told) > ask.First {
		found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
	}
	for _, way := range told[:min(ask.First, len(told))] {
		path := accord.Path{Nodes: []accord.Subject{from}}
		for _, step := range way.([]any) {
			ids := step.([]any)
			path.Nodes = append(path.Nodes, nodes[idOf(ids[1])].(accord.Subject))
			if !ask.NoTies {
				path.Ties = append(path.Ties, nodes[idOf(ids[0])].(accord.Tie))
			}
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
