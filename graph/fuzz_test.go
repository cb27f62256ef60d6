package graph

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/memory"
	"github.com/accordgraph/accord/seeds"
)

// FuzzBody: whatever a body holds, the answer is JSON, in time, its errors have a
// code, and none of them is a fault of ours.
func FuzzBody(f *testing.F) {
	h := fuzzed(f)
	operations, _ := filepath.Glob("testdata/operations/*.graphql")
	for _, path := range operations {
		query, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(asJSON(map[string]string{"query": string(query)}))
	}
	for _, body := range []string{
		"", "null", "[]", `{"query":1}`, `{"query":"{__typename}"} {}`, "\xEF\xBB\xBF{}", `{"query":"{a}","query":"{b}"}`, `{"query":"\ud800"}`,
		`{"query":"query($n:Int){actors(first:$n){nodes{id}}}","variables":{"n":1e999}}`, `{"query":"query($n:Int){actors(first:$n){nodes{id}}}","variables":{"n":99999999999999999999}}`,
		`{"query":"{` + strings.Repeat("[", 5000) + `"}`, `{"query":"query A{__typename} query B{__typename}","operationName":"B"}`, `{"query":"fragment f on Query{...f} {...f}"}`,
		`{"query":"{actors(after:\"AAAA\"){nodes{id}}}"}`, `{"query":"{search(text:\"\\u0000\"){nodes{score}}}"}`, `{"query":"subscription{a}"}`, `{"query":"{__schema{types{name}}}","variables":[]}`,
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) { h.holds(t, body) })
}

// FuzzFilter: whatever stands in a filter, it is answered or refused.
func FuzzFilter(f *testing.F) {
	h := fuzzed(f)
	for _, filter := range []string{
		`{}`, `{"text":"ahrar"}`, `{"types":["FACTION"],"not":{"ids":["actor:iran"]}}`, `{"inForce":{"on":"2017-08-17","at":"place:eastern-ghouta"}}`,
		`{"between":{"from":"2016-01-01","to":"2016-02-30"}}`, `{"participants":["actor:nobody"]}`, `{"within":null,"covers":7}`, `{"stance":{}}`, `{"activeOn":"2016"}`, `{"levels":["LOCAL",null]}`, `{"deals":"CEASEFIRE"}`, `{"text":"` + "\u202e" + `"}`,
	} {
		f.Add(filter)
	}
	const query = "query($agreements:AgreementFilter,$actors:ActorFilter){agreements(filter:$agreements){totalCount} actors(filter:$actors){totalCount}}"
	f.Fuzz(func(t *testing.T, filter string) {
		if !json.Valid([]byte(filter)) {
			return
		}
		for _, name := range []string{"agreements", "actors"} {
			h.holds(t, asJSON(map[string]any{"query": query, "variables": map[string]any{name: json.RawMessage(filter)}}))
		}
	})
}

// FuzzCursor: what is no cursor of a list is none, and a cursor says one thing.
func FuzzCursor(f *testing.F) {
	for _, cursor := range []string{"", "AAAA", "====", sealOf("actors").on(accord.Key("a\x00actor:a")), sealOf("actors").on(accord.Key("a\x00b\x00c")), sealOf("actors").on(""), sealOf("actors").on("a\x00actor:a") + "\r\n"} {
		f.Add("actors", cursor, "a\x00actor:a")
	}
	f.Fuzz(func(t *testing.T, list, cursor, key string) {
		if found, ok := unseal(list, cursor); ok && sealOf(list).on(found) != cursor {
			t.Fatalf("%q and %q are one cursor", cursor, sealOf(list).on(found))
		}
		sealed := sealOf(list).on(accord.Key(key))
		sound := utf8.ValidString(key) && strings.Count(key, "\x00") == 1
		if found, ok := unseal(list, sealed); ok != sound || ok && string(found) != key {
			t.Fatalf("the cursor of %q leads to %q, %v", key, found, ok)
		}
		if _, ok := unseal(list+"x", sealed); ok {
			t.Fatalf("a cursor of %q is one of another list", list)
		}
	})
}

// fuzzed serves the shipped dataset.
func fuzzed(f *testing.F) fuzzedServer {
	d, problems := dataset.Read(seeds.Files)
	if d == nil {
		f.Fatal(problems)
	}
	store := memory.New()
	if _, err := store.Load(context.Background(), d); err != nil {
		f.Fatal(err)
	}
	return fuzzedServer{Handler(store, slog.New(slog.DiscardHandler), Options{})}
}

type fuzzedServer struct{ http.Handler }

var clientCodes = []string{codeBadInput, codeLimit, codeTimeout, codeOverloaded, codeUnavailable}

// holds posts a body and looks at the answer.
func (h fuzzedServer) holds(t *testing.T, body []byte) {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	w, start := httptest.NewRecorder(), time.Now()
	h.ServeHTTP(w, r)
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("%q took %v", body, took)
	}
	var answer struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || answer.Data == nil && len(answer.Errors) == 0 {
		t.Fatalf("%q: %d %s", body, w.Code, w.Body)
	}
	for _, e := range answer.Errors {
		if e.Message == "" || !slices.Contains(clientCodes, e.Extensions.Code) {
			t.Fatalf("%q: %d %s", body, w.Code, w.Body)
		}
	}
}
