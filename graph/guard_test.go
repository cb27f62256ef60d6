package graph

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// graphiqlAsks is what GraphiQL asks first.
var graphiqlAsks = `query IntrospectionQuery {
	__schema {
		description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType }
		directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
	}
}
fragment FullType on __Type {
	kind name description specifiedByURL isOneOf
	fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
	inputFields(includeDeprecated: true) { ...InputValue }
	interfaces { ...TypeRef }
	enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
	possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ` + strings.Repeat("ofType { kind name ", 9) + strings.Repeat("}", 9) + " }"

// Everything that we ask ourselves passes: the golden operations, the questions of
// the playground, and the introspection of GraphiQL.
func TestWhatIsAskedPasses(t *testing.T) {
	queries := map[string]string{"introspection": graphiqlAsks}
	for _, file := range append(glob(t, "testdata/operations/*.graphql"), glob(t, "../web/questions/*.graphql")...) {
		query, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		queries[file] = string(query)
	}
	explorer, _ := filepath.Glob("../web/explorer/operations/*.graphql") // they share fragments
	var together strings.Builder
	for _, file := range explorer {
		query, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if text := string(query); strings.Contains(text, "query ") {
			queries[file] = text
		} else {
			together.WriteString(text)
		}
	}
	for _, file := range explorer {
		if queries[file] != "" {
			queries[file] += together.String()
		}
	}
	if len(queries) < 31 {
		t.Errorf("only %d queries", len(queries))
	}
	for name, query := range queries {
		doc, wrong := parse(query, DefaultLimits())
		if wrong != nil {
			if !strings.HasSuffix(name, "syntax.graphql") {
				t.Errorf("%s: %v", name, wrong)
			}
			continue
		}
		if v := judge(DefaultLimits(), doc, "", nil); len(v.broken) > 0 {
			t.Errorf("%s: %v", name, v.broken)
		}
	}
	if answer := serving(t, memoryWith(t, shipped(t))).ask(t, graphiqlAsks); strings.Contains(answer, `"errors"`) || len(answer) < 100_000 {
		t.Errorf("%.300s", answer)
	}
}

// What each fragment adds is added at every place that spreads it, and none is weighed twice.
func TestFragmentsMultiply(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	doubling := "{ ...F40 } fragment F0 on Query { %s }"
	for i := range 40 {
		doubling += fmt.Sprintf(" fragment F%d on Query { ...F%d ...F%d }", i+1, i, i)
	}
	for selection, says := range map[string]string{
		"dataset { title }": "root fields", "dataset { t: title }": "aliases", "dataset { title @skip(if: false) }": "directives",
		"actors { nodes { id } }": "estimated rows", "dataset { title licence citation }": "under one name",
	} {
		start := time.Now()
		answer := h.ask(t, fmt.Sprintf(doubling, selection))
		if took := time.Since(start); took > 100*time.Millisecond || !strings.Contains(answer, says) || !strings.Contains(answer, "too many") {
			t.Errorf("%s: after %s %.300s", selection, took, answer)
		}
	}
	split := `{ a: actors(first: 100) { nodes { ...F } } b: actors(first: 100) { nodes { ...F } } } fragment F on Actor { participations(first: 99) { nodes { id } } }`
	if answer := h.ask(t, split); strings.Contains(answer, `"errors"`) {
		t.Errorf("what is exactly allowed: %.300s", answer)
	}
	if answer := h.ask(t, strings.Replace(split, "99", "100", 1)); !strings.Contains(answer, "20200 estimated rows") {
		t.Errorf("%.300s", answer)
	}
}

// Whatever is asked, an answer never has more rows than were estimated.
func TestEstimatesAreNeverTooLow(t *testing.T) {
	limits := boundless()
	limits.CostFrom = 0
	for name, d := range map[string]*accord.Dataset{"shipped": shipped(t), "random": storetest.Random(3, 40)} {
		h := client{Handler(memoryWith(t, d), quiet, Options{Limits: limits})}
		shown := 0
		for seed := range uint64(200) {
			r := &drawing{Rand: rand.New(rand.NewPCG(seed, 5))}
			query := fmt.Sprintf(`{ actors(first: 5) %s agreements(last: 3) %s subgraph(around: [%q], maxNodes: 5) %s }`,
				r.rows("ActorConnection", 6), r.rows("AgreementConnection", 6), d.Actors[0].ID, r.rows("Subgraph", 4))
			var answer struct {
				Errors     []any
				Extensions struct {
					Cost struct{ Estimated, Actual int }
				}
			}
			if err := json.Unmarshal([]byte(h.ask(t, query)), &answer); err != nil {
				t.Fatal(err)
			}
			cost := answer.Extensions.Cost
			if cost.Actual > cost.Estimated {
				t.Errorf("%s: %d rows, %d estimated: %s", name, cost.Actual, cost.Estimated, query)
			}
			shown += cost.Actual
		}
		if shown < 2000 {
			t.Errorf("%s: only %d rows in all", name, shown)
		}
	}
}

// rows draws some of what leads on from a type.
func (r *drawing) rows(of string, depth int) string {
	b := "{ __typename"
	for _, one := range possible(of) {
		var on []*ast.FieldDefinition
		for _, f := range one.Fields {
			if schema.Types[f.Type.Name()].IsCompositeType() && depth > 0 {
				on = append(on, f)
			}
		}
		b += " ... on " + one.Name + " { __typename"
		for range min(2, len(on)) {
			f := on[r.IntN(len(on))]
			b += fmt.Sprintf(" %s: %s%s %s", r.key(), f.Name, required(f), r.rows(f.Type.Name(), depth-1))
		}
		b += " }"
	}
	return b + " }"
}

// A cheap answer says nothing of its cost, a dear one does, also when it is given again.
func TestCost(t *testing.T) {
	h := client{Handler(memoryWith(t, shipped(t)), quiet, Options{Answers: 1 << 20})}
	if answer := h.ask(t, "{ actors { nodes { id } } }"); strings.Contains(answer, "cost") {
		t.Errorf("%.300s", answer)
	}
	const dear = "{ actors(first: 60) { nodes { participations(first: 100) { nodes { id } } } } }"
	first, again := h.ask(t, dear), h.ask(t, dear)
	if !strings.Contains(first, `,"extensions":{"cost":{"actual":`) || !strings.Contains(first, `"estimated":6060}}`) || first != again {
		t.Errorf("%.300s", first[max(0, len(first)-300):])
	}
}
