package neo4j

import (
	"context"
	"sync"
	"time"
)

// warming has Neo4j plan all texts, once for each process and again after the
// server was away: a text costs it some hundred milliseconds the first time.
type warming struct {
	mu   sync.Mutex
	done chan struct{} // closed when the texts are planned; nil: not begun
	stop context.CancelFunc
	late bool // the server was away: nobody waits for plans
}

// How long warming may take; then texts are planned when they are asked for.
const warmTimeout = 20 * time.Second

// Ready tells whether the store can be read: the server answers, holds a dataset,
// in the shape that this program reads, and has planned all texts. After it was away
// that is not waited for: an answer that is slow once is better than none. Nor are the
// names, which are learnt from then on.
func (s *Store) Ready(ctx context.Context) error {
	r := &reading{pinned: &pinned{store: s}}
	if _, err := r.Dataset(ctx); err != nil {
		return err
	}
	s.learn(r.pin(0))
	planned, late := s.warming.begin(s.warm)
	if late {
		return nil
	}
	select {
	case <-planned:
		return nil
	case <-ctx.Done():
		return explain(ctx, ctx.Err())
	}
}

// begin begins to warm, unless that was done; the channel is closed at the end.
func (w *warming) begin(warm func(context.Context)) (planned <-chan struct{}, late bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.done == nil {
		ctx, stop := context.WithTimeout(context.Background(), warmTimeout)
		done := make(chan struct{})
		w.done, w.stop = done, stop
		go func() {
			defer close(done)
			defer stop()
			warm(ctx)
		}()
	}
	return w.done, w.late
}

// lapse has the texts warmed again when the store is next asked whether it is ready:
// the server was away.
func (w *warming) lapse() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.late = true
	select {
	case <-w.done:
		w.done = nil
	default: // not begun, or under way
	}
}

// end stops to warm.
func (w *warming) end() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.stop != nil {
		w.stop()
	}
}

// warm has every text planned, some at a time. What fails here fails again where it is asked for.
func (s *Store) warm(ctx context.Context) {
	next := make(chan *statement)
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for q := range next {
				_, _ = s.read(ctx, "EXPLAIN "+q.text, params{})
			}
		})
	}
	for _, q := range statements {
		if ctx.Err() == nil {
			next <- q
		}
	}
	close(next)
	workers.Wait()
}

// replan has texts planned anew for the amount of data that is there after a load.
func (s *Store) replan(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, warmTimeout)
	defer cancel()
	if _, err := s.write(ctx, "CALL db.prepareForReplanning(20)", params{}); err == nil {
		s.warm(ctx)
	}
}
