// Package memory keeps a graph in memory and answers the questions of
// [accord.Store] from it. What is loaded never changes: readers take no locks,
// and a new dataset takes the place of the old one in one step.
package memory

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/accordgraph/accord"
)

// A Store serves the dataset loaded last. The zero value serves nothing yet.
type Store struct {
	serves  atomic.Pointer[graph]
	loading sync.Mutex
}

var _ accord.Store = (*Store)(nil)

// New makes an empty store.
func New() *Store { return new(Store) }

// Read pins the graph served now. An accord.Reading of it needs no closing.
func (s *Store) Read(ctx context.Context) (accord.Reading, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	g := s.serves.Load()
	if g == nil {
		return nil, fmt.Errorf("read from memory: no dataset is loaded: %w", accord.ErrUnavailable)
	}
	return g, nil
}

// Load serves a settled dataset, which must not change from then on. A dataset
// whose references lead nowhere is refused.
func (s *Store) Load(ctx context.Context, d *accord.Dataset) (bool, error) {
	s.loading.Lock()
	defer s.loading.Unlock()
	version := sync.OnceValue(d.Digest) // takes as long as half of building, which does it on the side unless it is spared
	if g := s.serves.Load(); g != nil && g.info.Version == version() {
		return false, nil
	}
	g, err := build(ctx, d, version)
	if err != nil {
		return false, fmt.Errorf("load into memory: %w", err)
	}
	s.serves.Store(g)
	return true, nil
}

// Close forgets the graph; readings that are under way go on.
func (s *Store) Close() error {
	s.serves.Store(nil)
	return nil
}
