package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/export"
	"github.com/accordgraph/accord/graph"
	"github.com/accordgraph/accord/memory"
)

// exporting serves an empty graph as JSON.
func exporting(t *testing.T) func(query, held string) *httptest.ResponseRecorder {
	store := memory.New()
	if _, err := store.Load(t.Context(), &accord.Dataset{}); err != nil {
		t.Fatal(err)
	}
	h := exported(store, export.Formats[1], graph.DefaultLimits(), slog.New(slog.DiscardHandler))
	return func(query, held string) *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(graph.WithRequestID(t.Context(), "THIS-ONE"), http.MethodGet, "/?"+query, nil)
		r.Header.Set("If-None-Match", held)
		w := httptest.NewRecorder()
		h(w, r)
		return w
	}
}

// Filters of exports are held to what holds for those of queries, and refused as shortly.
func TestHostileExports(t *testing.T) {
	ask := exporting(t)
	long := strings.Repeat("x", 50_000)
	many, _ := json.Marshal(map[string][]string{"ids": strings.Split(strings.Repeat("x,", 100)+"x", ",")})
	var all []string
	for _, filter := range []string{
		`[]`, `null`, `{}{}`, `{"types":"state"}`, `{"types":5}`, `{"ids":` + strings.Repeat("9", 50_000) + `}`, `{"` + long + `":1}`, `{"types":["` + long + `"]}`,
		`{"ids":["` + long + `"]}`, `{"within":"` + long + `"}`, `{"activeOn":"` + long + `"}`, `{"activeOn":"2020-02-30"}`, `{"text":"` + long + `"}`, string(many),
		`{"ids":["a"],"ids":["b"]}`, `{"TEXT":"a"}`, `{"text":"\ud800"}`, `{"text":"\u0000"}`, "{\"text\":\"\xff\"}", strings.Repeat("[", 50_000), `{"ids":` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + `}`,
	} {
		all = append(all, "actors="+url.QueryEscape(filter))
	}
	for _, query := range append(all, "actors=%zz", "actors={};agreements={}", "actors={}&actors={}", long+"=1", "agreements="+url.QueryEscape(`{"inForce":{}}`)) {
		w := ask(query, "")
		if wrong := judged(w.Code, w.Body.Bytes()); wrong != "" || w.Code < 400 || strings.Contains(w.Body.String(), "Go ") || strings.Contains(w.Body.String(), "accord.") {
			t.Errorf("%.60s: %d %.300s", query, w.Code, wrong)
		}
	}
}

// Who holds an export is told that nothing has changed, and not for a tag that only looks alike.
func TestTagsOfExports(t *testing.T) {
	ask := exporting(t)
	tag := ask("", "").Header().Get("ETag")
	for held, status := range map[string]int{
		tag: 304, "W/" + tag: 304, `"other", ` + tag: 304, "*": 304, `"other"`: 200, `"x` + strings.Trim(tag, `"`) + `"`: 200, "": 200,
	} {
		if w := ask("actors=", held); w.Code != status || len(tag) < 10 {
			t.Errorf("%s: %d, want %d", held, w.Code, status)
		}
	}
	if w := ask("actors=%7B%7D", tag); w.Code != 200 {
		t.Errorf("another filter: %d", w.Code)
	}
}

// A handler that falls is answered for; one that has begun to answer is cut off.
func TestHandlersThatFall(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	s := &server{entry: &entry{}}
	fall := func(begun bool) http.Handler {
		m := newMetrics(nil)
		return s.logged(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			if begun {
				_, _ = w.Write([]byte("half"))
			}
			panic("secret")
		}), log, m)
	}
	w, r := httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
	fall(false).ServeHTTP(w, r)
	if w.Code != 500 || !strings.Contains(w.Body.String(), `"code":"INTERNAL"`) || strings.Contains(w.Body.String(), "secret") || w.Header().Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	defer func() {
		if recover() != http.ErrAbortHandler {
			t.Error("what was begun is not cut off")
		}
	}()
	fall(true).ServeHTTP(httptest.NewRecorder(), r)
}
