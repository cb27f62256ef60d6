package graph

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
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
		{"GET without a query", "GET", "/", "", "", 400, codeBadInput},
		{"GET with bad variables", "GET", "/?query=%7Bdataset%7Btitle%7D%7D&variables=secret", "", "", 400, codeBadInput},
		{"GET that is not encoded", "GET", "/?query=%zz", "", "", 400, codeBadInput},
		{"another method", "PUT", "/", "application/json", `{"query":"{dataset{title}}"}`, 405, codeBadInput},
		{"HEAD", "HEAD", "/?query=%7Bdataset%7Btitle%7D%7D", "", "", 405, codeBadInput},
		{"too many tokens", "POST", "/", "application/json", `{"query":"{` + strings.Repeat("dataset{title}", 400) + `}"}`, 422, codeLimit},
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

// A client that offers another protocol is answered in this one.
func TestUpgradeIsIgnored(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	r := httptest.NewRequestWithContext(t.Context(), "GET", "/?query=%7B__typename%7D", nil)
	r.Header.Set("Upgrade", "h2c")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if got := w.Body.String(); got != `{"data":{"__typename":"Query"}}` {
		t.Errorf("%d %s", w.Code, got)
	}
}
