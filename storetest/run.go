// Package storetest is the contract of accord.Store as tests: promises that are
// kept by every store, on small datasets made by hand and on random ones. Every
// answer is held against an oracle that looks at everything (see oracle.go).
package storetest

import (
	"context"
	"runtime/debug"
	"testing"

	"github.com/accordgraph/accord"
)

// Run holds a store against the contract. Open gives an empty store each time, and
// is not called again before that store is closed; Run closes it.
func Run(t *testing.T, open func(t *testing.T) accord.Store) {
	s := stage{t, func() accord.Store { return open(t) }, func(name string, keep func(T)) {
		t.Run(name, func(t *testing.T) { keep(t) })
	}}
	s.readings()
	s.loads()
	t.Run("Random/Questions", func(t *testing.T) { askAtRandom(t, func() accord.Store { return open(t) }) })
}

// A T is what promises report to: a *testing.T, or what stands in for one when the
// suite itself is tested.
type T interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// A stage is where promises are tried.
type stage struct {
	T
	open func() accord.Store
	try  func(name string, keep func(T))
}

// readings tries the promises about answers, with one store for each dataset.
func (s stage) readings() {
	for _, f := range fixtures {
		s.reading(f)
	}
}

// loads tries the promises about loading, each with a store of its own.
func (s stage) loads() {
	for _, p := range loadPromises {
		store := s.open()
		s.try(p.name, func(t T) {
			defer caught(t)
			p.keep(&load{t, store})
		})
		closeStore(s, store)
	}
}

func (s stage) reading(f fixture) {
	store := s.open()
	defer closeStore(s, store)
	if _, err := store.Load(context.Background(), f.dataset()); err != nil {
		s.Fatalf("Load the dataset of %s: %v", f.promises[0].name, err)
	}
	data := f.dataset() // once more: a store may keep the other, or even spoil it
	for _, p := range f.promises {
		s.try(p.name, func(t T) {
			r, err := store.Read(context.Background())
			if err != nil {
				t.Fatalf("Read: %v", err)
			}
			defer r.Close()
			defer caught(t)
			p.keep(&proof{t, &twin{t: t, store: r, oracle: &oracle{data}}, context.Background(), data})
		})
	}
}

// caught makes a panic a failure of one promise, so that the others are tried all the same.
func caught(t T) {
	if what := recover(); what != nil {
		t.Errorf("panic: %v\n%s", what, debug.Stack())
	}
}

func closeStore(t T, s accord.Store) {
	if err := s.Close(); err != nil {
		t.Errorf("Close: %v", err)
	}
}
