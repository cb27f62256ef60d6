package storetest

import (
	"cmp"
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/accordgraph/accord"
)

// A slate is a store that asks the oracle, but for its flaw.
type slate struct {
	flaw
	serves atomic.Pointer[told]
	first  *told           // what was served first
	before *accord.Dataset // what was loaded last
}

// A flaw is what a store does wrong.
type flaw struct {
	spoil func(*accord.Dataset) *accord.Dataset              // what is served instead of what was loaded
	bend  func(*bent)                                        // what the readings do wrong
	read  func(*slate) (accord.Reading, error)               // instead of Read
	load  func(s *slate, d *accord.Dataset, fresh bool) bool // after Load, perhaps with another answer
}

// told is the oracle, with the time at which it was told what it knows.
type told struct {
	*oracle
	at time.Time
}

func (r *told) Dataset(ctx context.Context) (*accord.Info, error) {
	info, err := r.oracle.Dataset(ctx)
	info.LoadedAt, info.Store = r.at, accord.StoreMemory
	return info, err
}

func (s *slate) Read(ctx context.Context) (accord.Reading, error) {
	if s.read != nil {
		return s.read(s)
	}
	r := s.serves.Load()
	if r == nil {
		return nil, fmt.Errorf("nothing is loaded: %w", accord.ErrUnavailable)
	}
	if s.bend != nil {
		b := &bent{told: r}
		s.bend(b)
		return b, ended(ctx)
	}
	return r, ended(ctx)
}

func (s *slate) Load(ctx context.Context, d *accord.Dataset) (fresh bool, err error) {
	r := s.serves.Load()
	if r == nil || r.data.Digest() != d.Digest() {
		if err := ended(ctx); err != nil {
			return false, err
		}
		served := d
		if s.spoil != nil {
			served = s.spoil(d)
		}
		s.serves.Store(&told{&oracle{served}, time.Now()})
		s.first = cmp.Or(s.first, s.serves.Load())
		fresh = true
	}
	if s.load != nil {
		fresh = s.load(s, d, fresh)
	}
	return fresh, nil
}

func (s *slate) Close() error { return nil }
