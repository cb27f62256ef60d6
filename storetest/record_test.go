package storetest

import (
	"runtime"
	"sync"

	"github.com/accordgraph/accord"
)

// A record is what a promise reports to when the suite is tested.
type record struct {
	mu     sync.Mutex
	failed bool
}

func (r *record) Helper() {}

func (r *record) Errorf(string, ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed = true
}

func (r *record) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	runtime.Goexit()
}

// broken names the promises that a store breaks, in order: of some part of the suite, such as stage.loads.
func broken(part func(stage), open func() accord.Store) (names []string) {
	whole := &record{}
	s := stage{whole, open, func(name string, keep func(T)) {
		r := &record{}
		within(func() { keep(r) })
		if r.failed {
			names = append(names, name)
		}
	}}
	within(func() { part(s) })
	if whole.failed {
		names = append(names, "the loading of a fixture")
	}
	return names
}

// within runs f, which may end its goroutine.
func within(f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	<-done
}
