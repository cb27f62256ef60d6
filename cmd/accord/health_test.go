package main

import (
	"net/url"
	"strings"
	"testing"
	"time"

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
