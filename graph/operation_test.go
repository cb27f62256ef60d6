package graph

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/accordgraph/accord"
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

// crowded counts how many of a question are put at the same time.
type crowded struct {
	accord.Store
	now, most *atomic.Int64
}

type crowdedReading struct {
	accord.Reading
	crowded
}

func (s crowded) Read(ctx context.Context) (accord.Reading, error) {
	r, err := s.Store.Read(ctx)
	return crowdedReading{r, s}, err
}

func (r crowdedReading) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	r.most.Store(max(r.most.Load(), r.now.Add(1)))
	defer r.now.Add(-1)
	time.Sleep(10 * time.Millisecond)
	return r.Reading.Actors(ctx, ask)
}

func (r crowdedReading) Close() { r.Reading.Close() }

// Root fields are answered side by side, but few at once.
func TestFewRootsAtOnce(t *testing.T) {
	s := crowded{memoryWith(t, shipped(t)), new(atomic.Int64), new(atomic.Int64)}
	var query strings.Builder
	for i := range 20 {
		fmt.Fprintf(&query, "a%d: actors(first: 1) { nodes { id } } ", i)
	}
	if answer := serving(t, s).ask(t, "{ "+query.String()+"}"); strings.Count(answer, `"id"`) != 20 {
		t.Errorf("%.300s", answer)
	}
	if most := s.most.Load(); most < 2 || most > rootsAtOnce {
		t.Errorf("%d at once", most)
	}
}
