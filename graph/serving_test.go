package graph

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/memory"
	"github.com/accordgraph/accord/seeds"
)

// A client asks a server in this process.
type client struct{ http.Handler }

// serving is a server with the usual limits but for the time: a Neo4j that has just
// begun plans every statement anew, beside other tests.
func serving(t *testing.T, store accord.Store) client {
	limits := DefaultLimits()
	limits.Deadline = time.Minute
	return client{Handler(store, slog.New(slog.NewTextHandler(t.Output(), nil)), Options{Limits: limits})}
}

// unguarded is a server whose guard lets through what other bounds are to stop.
func unguarded(t *testing.T, store accord.Store) client {
	return client{Handler(store, quiet, Options{Limits: boundless()})}
}

// ask posts a query and gives the body of the answer.
func (c client) ask(t *testing.T, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	return c.post(t, string(body))
}

func (c client) post(t *testing.T, body string) string {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	c.ServeHTTP(w, r)
	return w.Body.String()
}

// memoryWith is a memory store that serves a dataset.
func memoryWith(t *testing.T, d *accord.Dataset) accord.Store {
	t.Helper()
	d.Settle()
	store := memory.New()
	if _, err := store.Load(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	return store
}

// shipped is the dataset in seeds.
func shipped(t *testing.T) *accord.Dataset {
	t.Helper()
	d, problems := dataset.Read(seeds.Files)
	if d == nil {
		t.Fatal(problems)
	}
	return d
}
