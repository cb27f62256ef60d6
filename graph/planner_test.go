package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// Five types stand behind Tie: planned for each anew, thirty levels of it would be 5^30 plans.
func TestInterfacesDoNotMultiplyPlans(t *testing.T) {
	h := unguarded(t, memoryWith(t, shipped(t)))
	deep := "id"
	for range 30 {
		deep = "claims { about { id ... on Tie { " + deep + " } } }"
	}
	if got := h.ask(t, `{ node(id: "actor:nobody") { ... on Tie { `+deep+` } } }`); got != `{"data":{"node":null}}` {
		t.Errorf("%.300s", got)
	}
}

// Two spreads of a fragment on each of sixteen levels are 65,536 places.
func TestPlacesAreBounded(t *testing.T) {
	h := unguarded(t, memoryWith(t, shipped(t)))
	query := `{ actor(id: "actor:nobody") { ...F16 } } fragment F0 on Actor { name }`
	for i := range 16 {
		query += fmt.Sprintf(" fragment F%d on Actor { memberOf { nodes { to { ...F%d } } n: nodes { to { ...F%d } } } }", i+1, i, i)
	}
	if got := h.ask(t, query); !strings.Contains(got, codeLimit) {
		t.Errorf("%.300s", got)
	}
}

// What two types ask under one key stays apart, though places are shared.
func TestTypesAskDifferentThingsUnderOneKey(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	got := h.ask(t, `{ nodes(ids: ["actor:ahrar-al-sham", "agreement:kansafra"]) {
		... on Actor { x: participations(first: 1) { totalCount } }
		... on Agreement { x: participations(first: 1) { nodes { actor { id } } totalCount } }
	} }`)
	if !strings.HasPrefix(got, `{"data":{"nodes":[{"x":{"totalCount":`) || !strings.Contains(got, `{"x":{"nodes":[{"actor":{"id":"actor:`) {
		t.Errorf("%.300s", got)
	}
}

// A mistake below an interface is one mistake, whatever types stand behind it; mistakes come in one order.
func TestMistakesAreToldOnce(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	query := `{ node(id: "actor:nobody") { ... on Actor { ...P } ... on Agreement { participations(first: 500) { totalCount } }
		... on Process { participations(first: 500) { totalCount } } } } fragment P on Actor { participations(first: 500) { totalCount } }`
	if got := h.ask(t, query); strings.Count(got, `"message"`) != 1 || strings.Count(got, `"locations"`) != 1 {
		t.Errorf("%s", got)
	}
	for range 20 {
		got := h.ask(t, `{ actor(id: "actor:ahrar-al-sham") { participations(first: 500, between: { from: "x", to: "y" }) { totalCount } } }`)
		if strings.Count(got, `"locations"`) != 3 || strings.Index(got, "from:") > strings.Index(got, "to:") {
			t.Fatalf("%s", got)
		}
	}
}

// An empty id in a filter is a mistake, not a condition that is not there.
func TestEmptyIDs(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	for _, filter := range []string{`ids: [""]`, `within: ""`, `stance: { on: "" }`, `not: { tookPartIn: [""] }`} {
		if got := h.ask(t, `{ actors(filter: { `+filter+` }) { totalCount } }`); !strings.Contains(got, `an empty id in a filter","path":["actors","filter","`) {
			t.Errorf("%s: %s", filter, got)
		}
	}
	if got := h.ask(t, `{ actor(id: "") { id } nodes(ids: [""]) { id } }`); got != `{"data":{"actor":null,"nodes":[null]}}` {
		t.Error(got)
	}
}

// falling is a store of which one question panics.
type falling struct{ accord.Store }

type fallingReading struct{ accord.Reading }

func (s falling) Read(ctx context.Context) (accord.Reading, error) {
	r, err := s.Store.Read(ctx)
	return fallingReading{r}, err
}

func (fallingReading) Links(context.Context, []accord.ID, *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	panic("secret")
}

// Questions are put in goroutines, where a panic would end the process.
func TestAPanicOfAStoreIsAnError(t *testing.T) {
	h := serving(t, falling{memoryWith(t, shipped(t))})
	got := h.ask(t, `{ actor(id: "actor:ahrar-al-sham") { memberOf { totalCount } stances { totalCount } } other: actor(id: "actor:turkey") { id } }`)
	if !strings.Contains(got, codeInternal) || strings.Contains(got, "secret") || !strings.Contains(got, `"other":{"id":"actor:turkey"}`) {
		t.Error(got)
	}
}
