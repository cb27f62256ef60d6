package graph

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// Every argument of every field below the root is read by the fields table: a
// field that forgets one panics when it is planned.
func TestEveryArgumentIsRead(t *testing.T) {
	h := serving(t, memoryWith(t, &accord.Dataset{}))
	for def := range own {
		if fields[def.Name] == nil {
			continue
		}
		for _, f := range def.Fields {
			if len(f.Arguments) == 0 {
				continue
			}
			shell := "{ node(id: \"actor:x\") { ... on %s { %s%s { __typename } } } }"
			if answer := h.ask(t, fmt.Sprintf(shell, def.Name, f.Name, required(f))); answer != `{"data":{"node":null}}` {
				t.Errorf("%s.%s: %s", def.Name, f.Name, answer)
			}
		}
	}
}

// required are the arguments that a field cannot do without.
func required(f *ast.FieldDefinition) string {
	for _, a := range f.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			return fmt.Sprintf("(%s: \"2016-10-08\")", a.Name) // days alone are
		}
	}
	return ""
}

// Fields that lead to nodes have a line in the fields table: a reference that is missing there would answer null.
func TestEveryCompositeFieldIsInTheTable(t *testing.T) {
	for def := range own {
		if def.Kind != ast.Object || strings.HasSuffix(def.Name, "Connection") || strings.HasSuffix(def.Name, "Edge") || def.Name == "Query" {
			continue
		}
		for _, f := range def.Fields {
			if below := schema.Types[f.Type.Name()]; below.IsCompositeType() && fields[below.Name] != nil && fields[def.Name][f.Name] == nil {
				t.Errorf("%s.%s leads to %s and is not in the fields table", def.Name, f.Name, below.Name)
			}
		}
	}
}

// counted counts the calls that reach a store.
type counted struct {
	accord.Store
	calls atomic.Int64
}

func (c *counted) Read(ctx context.Context) (accord.Reading, error) {
	r, err := c.Store.Read(ctx)
	return &countedReading{r, &c.calls}, err
}

// What each operation may cost: one call for the root and one for each list of ties
// below it, and one for the references of a level that did not come along.
var costs = []struct {
	name  string
	calls int64
	query string
}{
	{"one node", 1, `{ actor(id: "actor:ahrar-al-sham") { name names { text } } }`},
	{"count alone", 1, `{ actors { totalCount } }`},
	{"a filter with ids", 1, `{ actors(filter: { tookPartIn: ["agreement:kansafra"], not: { ids: ["actor:jund-al-aqsa"] } }) { nodes { name } } }`},
	{"one level", 2, `{ actors(first: 5) { nodes { name participations { nodes { role agreement { title } actor { name } } } } } }`},
	{"below one node", 2, `{ agreement(id: "agreement:kansafra") { signatories { totalCount nodes { name } } } }`},
	{"three levels", 4, `{ actors { nodes { agreements(first: 5) { nodes { signatories(first: 5) { nodes { participations(roles: [GUARANTOR]) { nodes { agreement { title } } } } } } } } } }`},
	{"equal questions under two keys", 2, `{ actors { nodes { a: participations { nodes { id } } b: participations { totalCount nodes { role } } } } }`},
	{"two questions of one level", 3, `{ actors { nodes { participations { nodes { id } } stances { nodes { id } } } } }`},
	{"claims of ties come along", 2, `{ actors { nodes { participations { nodes { claims { locator } } } } } }`},
	{"sources of claims are one more", 3, `{ actors { nodes { participations { nodes { claims { source { title } } } } } } }`},
	{"references of a level at once", 2, `{ agreements { nodes { places { name } venues { name } milestones { by { name } claims { locator } } process { name } } } }`},
	{"labels of two kinds of ties", 3, `{ agreements { nodes { stances { nodes { label } } allegations { totalCount } } } }`},
	{"co-signatories with evidence", 2, `{ actors { nodes { coSignatories { totalCount edges { shared node { name } sharedAgreements { agreement { title } mine { claims { locator } } } } } } } }`},
	{"standings with ties", 2, `{ agreements { nodes { standings { nodes { standings actor { name } ties { id claims { locator } } } } } } }`},
	{"judged and measured", 4, `{ agreements { nodes { a: inForce(on: "2017-01-01") { answer } b: inForce(on: "2017-01-01") { because } signatories { nodes { measures { degree } } } } } }`},
	{"a neighbourhood in outline", 1, `{ subgraph(around: ["actor:ahrar-al-sham"], depth: 2) { nodes { id label ... on Actor { type } } ties { id } } }`},
	{"a neighbourhood", 1, `{ subgraph(around: ["actor:ahrar-al-sham"], depth: 2) { nodes { id label } ties { id tieKind from { id } to { id } } } }`},
	{"a path", 1, `{ paths(from: "actor:ahrar-al-sham", to: "actor:russia") { paths { sentence nodes { id } ties { id label } } } }`},
	{"a search", 1, `{ search(text: "sham") { totalCount nodes { label } } }`},
}

// TestCallsPerOperation counts the calls to the store, and the Cypher statements on a real server.
func TestCallsPerOperation(t *testing.T) {
	d := shipped(t)
	inMemory := &counted{Store: memoryWith(t, d)}
	t.Run("memory", func(t *testing.T) { holdCosts(t, inMemory, inMemory.calls.Load) })
	if address := storetest.Neo4j(t); address != "" {
		store := neo4jWith(t, address, d)
		t.Run("neo4j", func(t *testing.T) { holdCosts(t, store, store.Statements) })
	}
}

func holdCosts(t *testing.T, store accord.Store, calls func() int64) {
	h := serving(t, store)
	for _, c := range costs {
		before := calls()
		if answer := h.ask(t, c.query); strings.Contains(answer, `"errors"`) {
			t.Errorf("%s: %s", c.name, answer)
		}
		if got := calls() - before; got > c.calls {
			t.Errorf("%s: %d calls, want at most %d", c.name, got, c.calls)
		}
	}
}

// Two places of an answer never share what is below them, even where their inner keys are equal.
func TestPlacesAreKeptApart(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	const actor = `actor(id: "actor:ahrar-al-sham")`
	whole := h.ask(t, `{ `+actor+` { participations(first: 2) { nodes { x: actor { p: participations(first: 1) { nodes { id } } } } } } }`)
	other := h.ask(t, `{ `+actor+` { participations(first: 2) { nodes { x: actor { p: participations(first: 2) { nodes { id } } } } } } }`)
	both := h.ask(t, `{ a: `+actor+` { participations(first: 2) { nodes { x: actor { p: participations(first: 1) { nodes { id } } } } } }
		b: `+actor+` { participations(first: 2) { nodes { x: actor { p: participations(first: 2) { nodes { id } } } } } } }`)
	cut := func(s string) string { return strings.TrimSuffix(strings.TrimPrefix(s, `{"data":{"actor":`), "}}") }
	if want := `{"data":{"a":` + cut(whole) + `,"b":` + cut(other) + `}}`; both != want {
		t.Errorf("got  %s\nwant %s", both, want)
	}
	same := h.ask(t, `{ `+actor+` { a: participations(first: 2) { nodes { id } edges { node { role actor { id } } } n: nodes { actor { name } } } } }`)
	for _, part := range []string{`"role"`, `"name"`, `"id"`} {
		if !strings.Contains(same, part) {
			t.Errorf("%s is missing in %s", part, same)
		}
	}
}
