package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/accordgraph/accord/graph"
)

// newLogger writes one line per event: text for people, JSON for machines.
func newLogger(w io.Writer, level slog.Level, json bool) *slog.Logger {
	options := &slog.HandlerOptions{Level: level}
	if json {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}

// logged gives every request an id, tells it to the client in X-Request-Id, and
// writes a line and counts when the request is answered. What was asked stays out of it.
func (s *server) logged(next http.Handler, log *slog.Logger, m *metrics) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start, id := time.Now(), rand.Text()
		w.Header().Set("X-Request-Id", id)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		a := &answer{ResponseWriter: w, status: http.StatusOK}
		r = r.WithContext(graph.WithRequestID(r.Context(), id))
		recovering(a, r, next, log)
		took := time.Since(start)
		m.answered(r.Pattern, a.status, took)
		if !log.Enabled(r.Context(), importance(r)) {
			return
		}
		log.LogAttrs(r.Context(), importance(r), "answered",
			slog.String("request", id), slog.String("client", s.entry.trusted.Client(r).Addr().String()),
			slog.String("method", short(r.Method)), slog.String("path", short(r.URL.Path)),
			slog.Int("status", a.status), slog.Int64("bytes", a.bytes), slog.Duration("took", took))
	})
}

// recovering answers also where a handler falls. One that has begun its answer
// cannot be mended: the connection is cut, so that the half is not taken for the whole.
func recovering(w *answer, r *http.Request, next http.Handler, log *slog.Logger) {
	defer func() {
		fault := recover()
		if fault == nil {
			return
		}
		if fault == http.ErrAbortHandler || w.begun {
			panic(http.ErrAbortHandler)
		}
		log.LogAttrs(r.Context(), slog.LevelError, "internal error", slog.String("request", graph.RequestID(r.Context())),
			slog.String("error", fmt.Sprintf("panic: %v\n%s", fault, debug.Stack())))
		graph.Refuse(w, r, http.StatusInternalServerError)
	}()
	next.ServeHTTP(w, r)
}

// short keeps what a client wrote from filling the log.
func short(text string) string { return text[:min(len(text), 200)] }

// importance keeps the questions of a load balancer out of the ordinary log.
func importance(r *http.Request) slog.Level {
	if r.URL.Path == "/livez" || r.URL.Path == "/readyz" {
		return slog.LevelDebug
	}
	return slog.LevelInfo
}

// An answer remembers what was sent, for the log.
type answer struct {
	http.ResponseWriter
	status int
	bytes  int64
	begun  bool
}

func (a *answer) WriteHeader(status int) {
	a.status, a.begun = status, true
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(p []byte) (int, error) {
	a.begun = true
	n, err := a.ResponseWriter.Write(p)
	a.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
