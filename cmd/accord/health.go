package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/accordgraph/accord"
)

// readyTimeout bounds the question whether the store can be read.
const readyTimeout = 2 * time.Second

// alive says that the process runs, whatever its store does.
func alive(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "alive") }

// ready says whether the store answers and holds a graph. The reason is in the log;
// the client is told what kind of thing is missing.
func ready(store accord.Store, log *slog.Logger) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
		defer cancel()
		if err := standing(ctx, store); err != nil {
			log.WarnContext(ctx, "not ready", "error", err)
			http.Error(w, "not ready: the store cannot be read, or holds no graph; `accord load` loads one", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ready")
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
