package neo4j

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/accordgraph/accord"
)

// A reading reads one generation. It learns which from its first statement, so
// that no flight is spent on asking; a load of this store that comes in between
// pins it to what was served before.
type reading struct {
	*pinned
	brief bool // subjects need not be whole
}

// pinned is what all looks of a reading share.
type pinned struct {
	store *Store
	mu    sync.Mutex
	gen   int64 // 0: none yet

	counting sync.Mutex     // held while they are asked for
	counts   map[string]any // the node of the dataset, nil: not asked for yet
}

var errEmpty = fmt.Errorf("the Neo4j store holds no dataset; run `accord load`: %w", accord.ErrUnavailable)

// errBehind: of a cluster the next statement may be answered by another member, where
// what the first one served is not there yet, or only in part.
var errBehind = fmt.Errorf("this member of Neo4j does not hold the graph that is read: %w", accord.ErrUnavailable)

// Read begins a reading, unless the server is known to be away or has no connection
// left: that is ErrUnavailable, at once. The server is asked only as long as it is not
// known to hold a dataset.
func (s *Store) Read(ctx context.Context) (accord.Reading, error) {
	if err := explain(ctx, ctx.Err()); err != nil {
		return nil, err
	}
	if err := cmp.Or(s.Away(), s.room(ctx)); err != nil {
		return nil, err
	}
	r := &reading{pinned: &pinned{store: s}}
	s.mu.Lock()
	s.open[r.pinned] = struct{}{}
	s.mu.Unlock()
	if !s.reached.Load() {
		if _, err := r.Dataset(ctx); err != nil {
			r.Close()
			return nil, err
		}
	}
	return r, nil
}

// Close ends the reading.
func (r *reading) Close() { r.settled() }

// Brief is the reading, but for subjects: of them what accord.Brief keeps may be all.
func (r *reading) Brief() accord.Reading { return &reading{r.pinned, true} }

// settled takes the reading out of those that a load has to pin.
func (r *pinned) settled() {
	r.store.mu.Lock()
	delete(r.store.open, r)
	r.store.mu.Unlock()
}

// pin sets the generation if there is none yet, and tells which it is.
func (r *pinned) pin(gen int64) int64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.gen == 0 {
		r.gen = gen
	}
	return r.gen
}

// pinAll pins the readings that have no generation yet to the one served now.
func (s *Store) pinAll(gen int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for r := range s.open {
		r.pin(gen)
	}
	clear(s.open)
}

// How often, and how long apart, a question is put again whose member is behind.
const (
	behindTries = 5
	behindPause = 50 * time.Millisecond
)

// ask puts a question to the generation of the reading.
func (r *reading) ask(ctx context.Context, q *statement, p params) (row, error) {
	answer, err := r.askOf(ctx, q, p, r.pin(0))
	for try := 1; try < behindTries && errors.Is(err, errBehind) && pause(ctx, behindPause) == nil; try++ {
		answer, err = r.askOf(ctx, q, p, r.pin(0))
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", q.name, err)
	}
	return answer, nil
}

// askOf asks a generation, or if it is 0 the one that is served.
func (r *reading) askOf(ctx context.Context, q *statement, p params, gen int64) (row, error) {
	p["gen"], p["brief"] = nil, r.brief
	if gen != 0 {
		p["gen"] = gen
	}
	answer, err := r.store.read(ctx, q.text, p)
	switch {
	case err != nil:
		return nil, err
	case answer == nil && gen != 0:
		return nil, errBehind
	case answer == nil:
		return nil, errEmpty
	case answer["schema"] != int64(schemaVersion):
		return nil, fmt.Errorf("the dataset in Neo4j was loaded by another version of accord; run `accord load`: %w", accord.ErrUnavailable)
	}
	got := answer["gen"].(int64)
	if pinned := r.pin(got); pinned != got { // another question was faster, or a load
		return r.askOf(ctx, q, p, pinned)
	}
	if gen == 0 {
		r.store.reached.Store(true)
		r.settled()
	}
	if answer["served"].(int64) < got {
		return nil, errBehind
	}
	if answer["oldest"].(int64) > got {
		return nil, fmt.Errorf("the dataset was replaced twice while it was read: %w", accord.ErrUnavailable)
	}
	return answer, nil
}
