package graph

import (
	"fmt"
	"strings"
	"testing"
)

// An answer that explodes is refused before it is made, also when it is spread over root fields.
func TestObjectsAreBounded(t *testing.T) {
	h := unguarded(t, memoryWith(t, shipped(t)))
	deep := "id"
	for range 3 {
		deep = "agreement { participations(first: 100) { nodes { actor { participations(first: 100) { nodes { " + deep + " } } } } } }"
	}
	one := "actors(first: 100) { nodes { participations(first: 100) { nodes { " + deep + " } } } }"
	for _, query := range []string{"{ " + one + " }", "{ a: " + one + " b: " + one + " }"} {
		if answer := h.ask(t, query); !strings.Contains(answer, `"code":"LIMIT_EXCEEDED"`) || len(answer) > 4096 {
			t.Errorf("%d bytes: %.300s", len(answer), answer)
		}
	}
}

// What one object has many of counts as well: aliases of fields, values that nouns hold, and references.
func TestWhatCountsAsObjects(t *testing.T) {
	h := unguarded(t, memoryWith(t, shipped(t)))
	many := func(field string) string {
		var all strings.Builder
		for i := range 200 {
			fmt.Fprintf(&all, "a%d: %s ", i, field)
		}
		return all.String()
	}
	wide := "sources(first: 100) { nodes { statements(first: 100) { nodes { source { statements(first: 5) { nodes { source { statements(first: 5) { %s } } } } } } } } }"
	claims := "claims { about { ... on Actor { claims { about { ... on Actor { claims { about { ... on Actor { claims { about { ... on Actor { claims { id } } } } } } } } } } } } }"
	for _, query := range []string{
		fmt.Sprintf(wide, "nodes { "+many("id")+" }"),
		fmt.Sprintf(wide, "nodes { date { "+many("text")+" } }"),
		fmt.Sprintf(wide, "edges { "+many("cursor")+" }"),
		fmt.Sprintf(wide, many("totalCount")),
		"actors(first: 100) { nodes { " + claims + " } }",
	} {
		if answer := h.ask(t, "{ "+query+" }"); !strings.Contains(answer, `"code":"LIMIT_EXCEEDED"`) || len(answer) > 4096 {
			t.Errorf("%d bytes: %.300s", len(answer), answer)
		}
	}
}
