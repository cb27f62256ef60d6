package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/neo4j"
)

const (
	readyTimeout = 2 * time.Second        // for the question whether the store can be read
	readyHeld    = 250 * time.Millisecond // for which the answer is good
)

// alive says that the process runs, whatever its store does.
func alive(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "alive") }

// ready says whether the store answers and holds a graph. The reason is in the log, as
// long as it stays the same once a minute; the client is told what kind of thing is missing.
func ready(store accord.Store, log *slog.Logger) http.HandlerFunc {
	tell(store, log)
	var said once
	state := readiness{store: store}
	return func(w http.ResponseWriter, r *http.Request) {
		if err := state.now(r.Context()); err != nil {
			if said.news(err.Error(), time.Now()) {
				log.WarnContext(r.Context(), "not ready", "error", err)
			}
			http.Error(w, "not ready: the store cannot be read, or holds no graph; `accord load` loads one", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ready")
	}
}

// A readiness asks the store on behalf of all who ask at about the same time: nothing
// bounds how many do, and each question takes a connection.
type readiness struct {
	store accord.Store
	mu    sync.Mutex
	err   error
	at    time.Time // when it was asked
}

func (s *readiness) now(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.at.IsZero() && time.Since(s.at) < readyHeld {
		return s.err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readyTimeout) // others wait for it too
	defer cancel()
	s.err = standing(ctx, s.store)
	s.at = time.Now()
	return s.err
}

// A once tells what is worth a line in the log: what was not said before, or a minute ago.
type once struct {
	mu   sync.Mutex
	text string
	at   time.Time
}

func (o *once) news(text string, now time.Time) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if text == o.text && now.Sub(o.at) < time.Minute {
		return false
	}
	o.text, o.at = text, now
	return true
}

// tell has the log told when a store goes away that can, and when it is back.
func tell(store accord.Store, log *slog.Logger) {
	if s, can := store.(*neo4j.Store); can {
		s.Told = func(away error) {
			if away != nil {
				log.Warn("the store is away", "error", away)
			} else {
				log.Info("the store is back")
			}
		}
	}
}

// standing asks a store whether it is ready, by reading where it cannot tell.
func standing(ctx context.Context, store accord.Store) error {
	if s, tells := store.(interface{ Ready(context.Context) error }); tells {
		return s.Ready(ctx)
	}
	reading, err := store.Read(ctx)
	if err == nil {
		reading.Close()
	}
	return err
}
