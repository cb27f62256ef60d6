package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestOriginsThatMayAsk(t *testing.T) {
	for _, c := range []struct{ origins, origin, allowed string }{
		{"*", "http://any.example", "*"},
		{"http://a.example, http://b.example", "http://a.example", "http://a.example"},
		{"http://a.example, http://b.example", "http://b.example", "http://b.example"},
		{"http://a.example, http://b.example", "http://c.example", ""},
		{"", "http://c.example", ""},
	} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.Header.Set("Origin", c.origin)
		w := httptest.NewRecorder()
		(&server{origins: c.origins}).cors().Handler(http.NotFoundHandler()).ServeHTTP(w, r)
		if got := w.Header().Get("Access-Control-Allow-Origin"); got != c.allowed {
			t.Errorf("--cors-origin %q, asked by %s: %q, want %q", c.origins, c.origin, got, c.allowed)
		}
	}
}
