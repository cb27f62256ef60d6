package graph

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// The writer and gqlgen's own marshalling give the same bytes: for every golden
// operation, for operations drawn at random, on the shipped dataset and a random one.
func TestWriterIsGqlgen(t *testing.T) {
	for name, d := range map[string]*accord.Dataset{"shipped": shipped(t), "random": storetest.Random(11, 14)} {
		t.Run(name, func(t *testing.T) {
			store := memoryWith(t, d)
			odd := 0
			ours, theirs := client{watched(t, store, &odd)}, client{bare(store)}
			for _, file := range append(glob(t, "testdata/operations/*.graphql"), glob(t, "../web/questions/*.graphql")...) {
				query, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				sameAnswer(t, ours, theirs, string(query))
			}
			answered := 0
			for seed := range uint64(400) {
				if !strings.Contains(sameAnswer(t, ours, theirs, randomOperation(seed, d)), `"errors"`) {
					answered++
				}
			}
			if answered < 300 {
				t.Errorf("only %d of 400 random operations are answered without an error", answered)
			}
			if odd > 0 {
				t.Errorf("the writer stepped back %d times", odd)
			}
		})
	}
}

var quiet = slog.New(slog.DiscardHandler)

// watched is a server with the writer, which counts where that steps back.
func watched(t *testing.T, store accord.Store, odd *int) http.Handler {
	t.Helper()
	e := newExecutor(store, quiet, Options{Limits: boundless()})
	e.AroundFields(func(ctx context.Context, next graphql.Resolver) (any, error) {
		value, err := writeRoots(ctx, next)
		f := graphql.GetFieldContext(ctx)
		if _, written := value.(graphql.Marshaler); err == nil && value != nil && !written && f.Object == "Query" && !strings.HasPrefix(f.Field.Name, "__") {
			*odd++
		}
		return value, err
	})
	return newTransport(e, quiet, Options{Limits: boundless()})
}

// bare answers with gqlgen's own marshalling.
func bare(store accord.Store) http.Handler {
	return newTransport(newExecutor(store, quiet, Options{Limits: boundless()}), quiet, Options{Limits: boundless()})
}

func sameAnswer(t *testing.T, ours, theirs client, query string) string {
	t.Helper()
	got, want := ours.ask(t, query), theirs.ask(t, query)
	if got != want {
		at := 0
		for at < min(len(got), len(want)) && got[at] == want[at] {
			at++
		}
		from := max(0, at-100)
		t.Errorf("%s\ngives …%.300s\nwant  …%.300s", query, got[from:], want[from:])
	}
	return got
}

// A null that the schema forbids is not written: gqlgen tells of it.
func TestWriterStepsBack(t *testing.T) {
	d := &accord.Dataset{Actors: []*accord.Actor{{ID: "actor:x", Name: "x"}}} // without a type
	store := memoryWith(t, d)
	odd := 0
	ours, theirs := client{watched(t, store, &odd)}, client{bare(store)}
	sameAnswer(t, ours, theirs, `{ actor(id: "actor:x") { id type } actors { nodes { type } } }`)
	if odd != 2 {
		t.Errorf("stepped back %d times, want 2", odd)
	}
}

// A drawing is an operation that is being drawn.
type drawing struct {
	*rand.Rand
	keys int
}

func randomOperation(seed uint64, d *accord.Dataset) string {
	r := &drawing{Rand: rand.New(rand.NewPCG(seed, 5))}
	actor := func() accord.ID { return d.Actors[r.IntN(len(d.Actors))].ID }
	roots := []struct{ field, of string }{
		{"actors(first: 4)", "ActorConnection"}, {"agreements(last: 3)", "AgreementConnection"}, {"processes(first: 3)", "ProcessConnection"},
		{"places(first: 3)", "PlaceConnection"}, {"sources(first: 2)", "SourceConnection"}, {`search(text: "sham", first: 3)`, "SearchConnection"},
		{fmt.Sprintf("nodes(ids: [%q, %q, \"claim:none\"])", actor(), d.Claims[r.IntN(len(d.Claims))].ID), "Node"},
		{fmt.Sprintf("paths(from: %q, to: %q)", actor(), actor()), "Paths"}, {fmt.Sprintf("subgraph(around: [%q], maxNodes: 6)", actor()), "Subgraph"},
		{"coSignatures(maxTies: 4)", "CoSignatures"}, {fmt.Sprintf("stanceChanges(on: [%q], first: 3)", d.Agreements[0].ID), "StanceChangeConnection"},
		{"contested(first: 3)", "ContestedConnection"}, {"dataset", "Dataset"}, {fmt.Sprintf("actor(id: %q)", actor()), "Actor"},
	}
	var b strings.Builder
	b.WriteString("{")
	for range 1 + r.IntN(2) {
		root := roots[r.IntN(len(roots))]
		fmt.Fprintf(&b, " %s: %s %s", r.key(), root.field, r.selection(schema.Types[root.of], 4))
	}
	return b.String() + " }"
}

func (r *drawing) key() string {
	r.keys++
	return fmt.Sprintf("k%d", r.keys)
}

// selection draws some fields of a type, on what may stand there as well.
func (r *drawing) selection(of *ast.Definition, depth int) string {
	var b strings.Builder
	b.WriteString("{ __typename")
	for _, f := range of.Fields {
		below := schema.Types[f.Type.Name()]
		if strings.HasPrefix(f.Name, "__") || r.IntN(3) > 0 || below.IsCompositeType() && (depth == 0 || r.IntN(2) > 0) {
			continue
		}
		key := ""
		if r.IntN(2) == 0 || len(f.Arguments) > 0 || of.IsAbstractType() { // one key never has two arguments
			key = r.key() + ": "
		}
		fmt.Fprintf(&b, " %s%s%s%s", key, f.Name, required(f), []string{"", "", "", " @skip(if: true)", " @include(if: true)"}[r.IntN(5)])
		if below.IsCompositeType() {
			b.WriteString(" " + r.selection(below, depth-1))
		}
	}
	if of.IsAbstractType() {
		for _, one := range possible(of.Name) {
			if r.IntN(3) == 0 {
				fmt.Fprintf(&b, " ... on %s %s", one.Name, r.selection(one, max(0, depth-1)))
			}
		}
	}
	return b.String() + " }"
}
