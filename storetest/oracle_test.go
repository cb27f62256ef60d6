package storetest

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/accordgraph/accord"
)

// A slate is a store that asks the oracle.
type slate struct {
	serves atomic.Pointer[oracle]
	bend   func(accord.Reading) accord.Reading // nil: leave as it is
}

func (s *slate) Read(ctx context.Context) (accord.Reading, error) {
	o := s.serves.Load()
	if o == nil {
		return nil, fmt.Errorf("nothing is loaded: %w", accord.ErrUnavailable)
	}
	return told{o}, ended(ctx)
}

// told is the oracle, which has been loaded at some time.
type told struct{ *oracle }

func (r told) Dataset(ctx context.Context) (*accord.Info, error) {
	info, err := r.oracle.Dataset(ctx)
	info.LoadedAt, info.Store = time.Unix(1, 0), accord.StoreMemory
	return info, err
}

func (s *slate) Load(ctx context.Context, d *accord.Dataset) (bool, error) {
	if o := s.serves.Load(); o != nil && o.data.Digest() == d.Digest() {
		return false, nil
	}
	if err := ended(ctx); err != nil {
		return false, err
	}
	s.serves.Store(&oracle{d})
	return true, nil
}

func (s *slate) Close() error { return nil }

// The oracle keeps all promises itself.
func TestOracle(t *testing.T) {
	Run(t, func(t *testing.T) accord.Store { return &slate{} })
}
