package main

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/rs/cors"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/export"
	"github.com/accordgraph/accord/graph"
	"github.com/accordgraph/accord/web"
)

// routes says what is answered where.
func (s *server) routes(store accord.Store, log *slog.Logger, m *metrics) http.Handler {
	mux := http.NewServeMux()
	api := graph.Handler(store, log, graph.Options{Answers: s.answers << 20, Limits: s.limits.Limits, Told: m.told})
	mux.Handle("/graphql", s.entry.before(api, s.entry.asks, s.limits.Body+1)) // the one byte more tells that it is too large
	mux.HandleFunc("GET /schema.graphql", schema)
	for _, f := range export.Formats {
		mux.Handle("GET /export."+f.Name, s.entry.before(exported(store, f, s.limits.Limits, log), s.entry.exports, 0))
	}
	mux.HandleFunc("GET /livez", alive)
	mux.HandleFunc("GET /readyz", ready(store, log))
	mux.Handle("/", web.Pages(s.frames))
	return s.cors().Handler(mux)
}

// cors lets pages of other origins ask, without credentials.
func (s *server) cors() *cors.Cors {
	origins := strings.Split(s.origins, ",") // never empty: rs/cors takes an empty list for all origins
	for i, origin := range origins {
		origins[i] = strings.TrimSpace(origin)
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodOptions},
		AllowedHeaders: []string{"Content-Type", "Accept", "If-None-Match"},
		ExposedHeaders: []string{"ETag", "Retry-After", "X-Request-Id"},
		MaxAge:         int((24 * time.Hour).Seconds()),
	})
}

func schema(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/graphql; charset=utf-8")
	fmt.Fprint(w, graph.SDL())
}
