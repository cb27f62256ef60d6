package main

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// A reason is said when it is new, and again after a minute.
func TestOnce(t *testing.T) {
	var said once
	start := time.Now()
	for _, c := range []struct {
		text  string
		after time.Duration
		news  bool
	}{
		{"down", 0, true}, {"down", time.Second, false}, {"down", 59 * time.Second, false}, {"down", 60 * time.Second, true},
		{"login", 61 * time.Second, true}, {"down", 62 * time.Second, true}, {"down", 121 * time.Second, false},
	} {
		if got := said.news(c.text, start.Add(c.after)); got != c.news {
			t.Errorf("%s after %v: %v", c.text, c.after, got)
		}
	}
}

// However many ask at once whether the server is ready, the store is asked once, and again soon.
func TestReadinessIsSharedAndForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := &readyStore{}
		state := readiness{store: store}
		var all sync.WaitGroup
		for range 50 {
			all.Go(func() { _ = state.now(t.Context()) })
		}
		all.Wait()
		if store.asked != 1 {
			t.Errorf("asked %d times", store.asked)
		}
		time.Sleep(readyHeld)
		if store.away = accord.ErrUnavailable; state.now(t.Context()) == nil {
			t.Error("what was is told for too long")
		}
	})
}

type readyStore struct {
	accord.Store
	asked int
	away  error
}

func (s *readyStore) Ready(context.Context) error {
	s.asked++
	return s.away
}

// A store that refuses the login is told of in few lines, however often the server is
// asked, and none holds the password.
func TestWrongLoginInTheLog(t *testing.T) {
	to, _ := url.Parse(storetest.Neo4j(t))
	if to.User == nil {
		return // nobody is refused; make test has a server that asks for a login
	}
	to.User = url.UserPassword("neo4j", "not-the-secret")
	f := serveFaulty(t, build(t), to)
	f.startsWithout(t)
	for range 50 {
		f.get("/readyz")
		f.ask(0)
	}
	f.quiet(t)
	f.stderr.mu.Lock()
	defer f.stderr.mu.Unlock()
	var told []string
	for line := range strings.Lines(f.stderr.text.String()) {
		if strings.Contains(line, "login was refused") {
			told = append(told, line)
		}
	}
	if len(told) < 1 || len(told) > 3 { // by the store, and for /readyz before and after the store knew
		t.Errorf("%d lines: %s", len(told), told)
	}
}
