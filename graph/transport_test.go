package graph

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever is sent, a refusal is JSON with a code and the id of the request, and repeats nothing of it.
func TestRefusals(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	for _, c := range []struct {
		name, method, address, kind, body string
		status                            int
		code                              string
	}{
		{"no JSON", "POST", "/", "application/json", `{secret`, 400, codeBadInput},
		{"an array", "POST", "/", "application/json", `[{"query":"{secret}"}]`, 400, codeBadInput},
		{"trailing bytes", "POST", "/", "application/json", `{"query":"{dataset{title}}"} secret`, 400, codeBadInput},
		{"a query that is no text", "POST", "/", "application/json", `{"query":["secret"]}`, 400, codeBadInput},
		{"variables that are no object", "POST", "/", "application/json", `{"query":"{dataset{title}}","variables":"secret"}`, 400, codeBadInput},
		{"no query", "POST", "/", "application/json", `{}`, 400, codeBadInput},
		{"a form", "POST", "/", "application/x-www-form-urlencoded", `query=secret`, 415, codeBadInput},
		{"no content type", "POST", "/", "", `secret`, 415, codeBadInput},
		{"another charset", "POST", "/", "application/json; charset=utf-16", `{"query":"{dataset{title}}"}`, 415, codeBadInput},
		{"a large body", "POST", "/", "application/json", `{"query":"` + strings.Repeat("secret ", 10_000) + `"}`, 413, codeLimit},
		{"a name twice", "POST", "/", "application/json", `{"query":"{dataset{title}}","query":"{secret}"}`, 400, codeBadInput},
		{"a name twice below", "POST", "/", "application/json", `{"query":"{dataset{title}}","variables":{"a":[{"secret":1,"s\u0065cret":2}]}}`, 400, codeBadInput},
		{"half a letter", "POST", "/", "application/json", `{"query":"{dataset{title}}","variables":{"secret":"\ud800 "}}`, 400, codeBadInput},
		{"the other half", "POST", "/", "application/json", `{"query":"{dataset{title}}","variables":{"secret":"\udc00"}}`, 400, codeBadInput},
		{"two first halves", "POST", "/", "application/json", `{"query":"{dataset{title}}","variables":{"secret":"\ud800\ud800"}}`, 400, codeBadInput},
		{"NUL", "POST", "/", "application/json", `{"query":"{dataset{title}}","variables":{"secret":"\u0000"}}`, 400, codeBadInput},
		{"no UTF-8", "POST", "/", "application/json", "{\"query\":\"{dataset{title}}\",\"variables\":{\"secret\":\"\xff\"}}", 400, codeBadInput},
		{"multipart", "POST", "/", "multipart/form-data; boundary=x", `secret`, 415, codeBadInput},
		{"text", "POST", "/", "text/plain", `{"query":"{secret}"}`, 415, codeBadInput},
		{"GET with NUL", "GET", "/?query=%7Bdataset%7Btitle%7D%7D%00secret", "", "", 400, codeBadInput},
		{"GET that asks twice", "GET", "/?query=%7Bdataset%7Btitle%7D%7D&query=secret", "", "", 400, codeBadInput},
		{"GET with a name twice", "GET", "/?query=%7Bdataset%7Btitle%7D%7D&variables=%7B%22secret%22:1,%22secret%22:2%7D", "", "", 400, codeBadInput},
		{"a long GET", "GET", "/?query=" + strings.Repeat("secret", 12_000), "", "", 414, codeLimit},
		{"GET without a query", "GET", "/", "", "", 400, codeBadInput},
		{"GET with bad variables", "GET", "/?query=%7Bdataset%7Btitle%7D%7D&variables=secret", "", "", 400, codeBadInput},
		{"GET that is not encoded", "GET", "/?query=%zz", "", "", 400, codeBadInput},
		{"another method", "PUT", "/", "application/json", `{"query":"{dataset{title}}"}`, 405, codeBadInput},
		{"HEAD", "HEAD", "/?query=%7Bdataset%7Btitle%7D%7D", "", "", 405, codeBadInput},
		{"too many tokens", "POST", "/", "application/json", `{"query":"{` + strings.Repeat("dataset{title}", 400) + `}"}`, 200, codeLimit},
	} {
		r := httptest.NewRequestWithContext(WithRequestID(t.Context(), "THIS-ONE"), c.method, c.address, strings.NewReader(c.body))
		r.Header.Set("Content-Type", c.kind)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		answer := w.Body.String()
		if w.Code != c.status || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") || strings.Contains(answer, "secret") ||
			!strings.Contains(answer, `"extensions":{"code":"`+c.code+`","requestId":"THIS-ONE"}`) {
			t.Errorf("%s: %d %s", c.name, w.Code, answer)
		}
		if allow := w.Header().Get("Allow"); (c.status == http.StatusMethodNotAllowed) != (allow == "GET, POST") {
			t.Errorf("%s: Allow: %q", c.name, allow)
		}
	}
}

// A header that is there twice is refused where it says two things.
func TestHeadersThatAreThereTwice(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	for name, values := range map[string][]string{
		"Content-Type": {"application/json", "text/plain"}, "Content-Encoding": {"", "gzip"}, "Upgrade": {"h2c", "websocket"},
	} {
		r := posted([]byte(`{"query":"{__typename}"}`))
		r.Header[name] = values
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code < 400 || !strings.Contains(w.Body.String(), codeBadInput) {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
}

// Another protocol is not spoken. Clients that offer HTTP/2 with an ordinary request are answered in this one.
func TestUpgrade(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	for offered, want := range map[string]string{"h2c": `{"data":{"__typename":"Query"}}`, "websocket": codeBadInput} {
		r := httptest.NewRequestWithContext(t.Context(), "GET", "/?query=%7B__typename%7D", nil)
		r.Header.Set("Upgrade", offered)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if got := w.Body.String(); !strings.Contains(got, want) || !strings.HasPrefix(w.Header().Get("Content-Type"), plainMedia) {
			t.Errorf("%s: %d %s", offered, w.Code, got)
		}
	}
}

// The media type is that which the client would rather have; what says that a
// request was not executed is 400 in the type of GraphQL, and 200 in plain JSON.
func TestMediaTypes(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	for _, c := range []struct {
		accept, query, media string
		status               int
	}{
		{"", "{__typename}", plainMedia, 200}, {"*/*", "{__typename}", plainMedia, 200}, {"application/*;q=0.5", "{__typename}", plainMedia, 200},
		{graphMedia, "{__typename}", graphMedia, 200}, {plainMedia + ", " + graphMedia, "{__typename}", plainMedia, 200},
		{plainMedia + ";q=0.9, " + graphMedia, "{__typename}", graphMedia, 200}, {"text/html", "{__typename}", plainMedia, 406},
		{graphMedia + ";q=0", "{__typename}", plainMedia, 406}, {graphMedia, "{nonsense}", graphMedia, 400}, {plainMedia, "{nonsense}", plainMedia, 200},
		{graphMedia, "{", graphMedia, 400}, {plainMedia, "", plainMedia, 400}, {graphMedia, "mutation{__typename}", graphMedia, 405},
	} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/?query="+url.QueryEscape(c.query), nil)
		r.Header.Set("Accept", c.accept)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if got := w.Header().Get("Content-Type"); w.Code != c.status || got != c.media+"; charset=utf-8" {
			t.Errorf("Accept: %s, %s: %d %s, want %d %s; %s", c.accept, c.query, w.Code, got, c.status, c.media, w.Body)
		}
		if c.status != 200 && strings.Contains(w.Body.String(), `"data"`) {
			t.Errorf("%s: a request that is not executed has no data: %s", c.query, w.Body)
		}
	}
}

// An answer to GET has a tag; who holds it is told that nothing has changed. One with errors has none.
func TestETag(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	get := func(query, held string) *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/?query="+url.QueryEscape(query), nil)
		r.Header.Set("If-None-Match", held)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	first := get("{actors(first:2){nodes{id}}}", "")
	tag := first.Header().Get("ETag")
	if first.Code != 200 || len(tag) < 10 || !strings.Contains(first.Header().Get("Cache-Control"), "must-revalidate") {
		t.Fatalf("%d %v", first.Code, first.Header())
	}
	for _, held := range []string{tag, "W/" + tag, `"other", ` + tag, "*"} {
		if again := get("{actors(first:2){nodes{id}}}", held); again.Code != 304 || again.Body.Len() > 0 {
			t.Errorf("If-None-Match: %s: %d %s", held, again.Code, again.Body)
		}
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/?query="+url.QueryEscape("{actors(first:2){nodes{id}}}"), nil)
	r.Header["If-None-Match"] = []string{`"other"`, tag}
	w := httptest.NewRecorder()
	if h.ServeHTTP(w, r); w.Code != 304 {
		t.Errorf("in a second header: %d", w.Code)
	}
	if other := get("{actors(first:3){nodes{id}}}", tag); other.Code != 200 {
		t.Errorf("another question: %d", other.Code)
	}
	if failed := get(`{actors(first:-1){nodes{id}}}`, ""); failed.Header().Get("ETag") != "" {
		t.Error("an answer with an error has a tag")
	}
}

// Of many mistakes ten are told, and long messages are cut between letters.
func TestErrorsAreShort(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	var query strings.Builder
	for i := range 20 {
		fmt.Fprintf(&query, " a%d: actors(first: -1) { totalCount }", i)
	}
	answer := h.ask(t, "{"+query.String()+"}")
	if n := strings.Count(answer, `"message"`); n != maxErrors {
		t.Errorf("%d errors, want %d", n, maxErrors)
	}
	if answer = h.ask(t, "{"+strings.Repeat("ä", 9000)+"}"); len(answer) > 4096 || !utf8.ValidString(answer) {
		t.Errorf("%d bytes: %.200s", len(answer), answer)
	}
}
