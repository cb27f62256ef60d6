package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/accordgraph/accord/storetest"
)

// What clients are promised while Neo4j fails.
const (
	faultDeadline = 5100 * time.Millisecond // an operation, and a little
	faultRefusal  = 50 * time.Millisecond   // while the store is known to be away
	faultHealing  = 2 * time.Second         // to be as before
)

// slack is what a machine may add that runs other tests at the same time. Where all
// is tried there is none.
func slack() time.Duration {
	if storetest.Thorough() {
		return 0
	}
	return 2 * time.Second
}

// Whatever happens to Neo4j, each of ten thousand requests (in short a few hundred:
// ACCORD_FAULTS=all for all) has an answer with data or with errors that have a code,
// in time, and two seconds after the fault all is as before.
func TestFaults(t *testing.T) {
	address := storetest.Neo4j(t)
	if address == "" {
		return // make test says what was not reached
	}
	to, _ := url.Parse(address)
	program := build(t)
	loaded(t, program, address)
	wire := storetest.NewWire(t, to.Host)
	to.Scheme, to.Host = "bolt", wire.Host()

	wire.Cut() // it is away when the server starts
	f := serveFaulty(t, program, to)
	f.startsWithout(t)
	wire.Heal()
	f.healthy(t)
	f.planned(t)
	for _, fault := range []struct {
		name    string
		inflict func()
	}{
		{"cut", wire.Cut}, {"held", wire.Hold}, {"slow", func() { wire.Slow(10 * time.Millisecond) }}, {"reset", wire.Reset},
		{"cut and mended by turns", func() { wire.Cut(); time.Sleep(20 * time.Millisecond); wire.Heal() }},
	} {
		t.Run(fault.name, func(t *testing.T) { f.storm(t, fault.inflict, wire.Heal) })
	}
	f.quiet(t)
}

// The same with a Neo4j that stands still, and one that is killed and started again.
func TestFaultsOfTheServer(t *testing.T) {
	if !storetest.Thorough() {
		return // neo4j's TestFaultServer does so without HTTP
	}
	machine := storetest.NewMachine(t)
	if machine == nil {
		return // make test says what was not reached
	}
	program := build(t)
	loaded(t, program, "neo4j://"+machine.Host)
	f := serveFaulty(t, program, &url.URL{Scheme: "neo4j", Host: machine.Host, User: url.UserPassword("neo4j", "not-asked-for")})
	f.planned(t)
	t.Run("paused", func(t *testing.T) { f.storm(t, machine.Pause, machine.Resume) })
	t.Run("killed", func(t *testing.T) { f.storm(t, machine.Kill, func() { machine.Start(t) }) })
	f.quiet(t)
}

// faulty is a server whose store fails.
type faulty struct {
	url    string
	store  *url.URL
	stderr *held
}

// held is a log that is written and read at the same time.
type held struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (h *held) Write(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.Write(p)
}

// loaded loads the shipped dataset. A Neo4j that has just started may be too slow for
// the first questions of a load; that is none of its faults here.
func loaded(t *testing.T, program, address string) {
	t.Helper()
	for begun := time.Now(); ; {
		out, err := exec.CommandContext(t.Context(), program, "load", "--store", address).CombinedOutput()
		if err == nil {
			return
		}
		if time.Since(begun) > time.Minute {
			t.Fatalf("%v\n%s", err, out)
		}
	}
}

// serveFaulty starts a server; the password of its store is in the environment.
func serveFaulty(t *testing.T, program string, store *url.URL) *faulty {
	t.Helper()
	f := &faulty{store: store, stderr: &held{}}
	bare := *store
	addr := "127.0.0.1:" + freePort(t)
	c := exec.CommandContext(context.Background(), program, "serve", "--addr", addr, "--answer-cache", "0")
	c.Stderr = f.stderr
	if bare.User != nil {
		password, _ := bare.User.Password()
		c.Env = append(c.Environ(), "ACCORD_NEO4J_PASSWORD="+password)
		bare.User = url.User(bare.User.Username())
	}
	c.Args = append(c.Args, "--store", bare.String())
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	f.url = "http://" + addr
	t.Cleanup(func() {
		begun := time.Now()
		_ = c.Process.Signal(syscall.SIGTERM)
		if err := c.Wait(); err != nil || time.Since(begun) > 10*time.Second {
			t.Errorf("SIGTERM: %v after %v", err, time.Since(begun))
		}
	})
	return f
}

// startsWithout: the server is there at once, says that it is not ready, and refuses.
func (f *faulty) startsWithout(t *testing.T) {
	begun := time.Now()
	for status := 0; status != http.StatusOK; status, _ = f.get("/livez") {
		if time.Since(begun) > time.Second {
			t.Fatal("not started after a second")
		}
		time.Sleep(5 * time.Millisecond)
	}
	if status, said := f.get("/readyz"); status != http.StatusServiceUnavailable || !strings.Contains(said, "store") {
		t.Errorf("/readyz without a store: %d %s", status, said)
	}
	for range 20 {
		a := f.ask(0)
		if a.status != http.StatusServiceUnavailable || a.wrong != "" || !slices.Equal(a.codes, []string{"UNAVAILABLE"}) || a.took > faultRefusal+slack()/4 {
			t.Errorf("without a store: %+v", a)
		}
	}
}

func (f *faulty) get(path string) (status int, body string) {
	response, err := http.Get(f.url + path)
	if err != nil {
		return 0, err.Error()
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(response.Body)
	return response.StatusCode, string(text)
}

var faultQueries = []string{
	`{ dataset { title version } }`,
	`{ actors(first: 20) { nodes { name agreements(first: 5) { nodes { title } } } } }`,
	`{ agreement(id: "agreement:kansafra") { title signatories { nodes { name } } } actors(first: 1) { totalCount } }`,
	`{ search(text: "rahman legion") { nodes { id } } }`,
}

// A faultAnswer is what became of a request.
type faultAnswer struct {
	status int
	took   time.Duration
	whole  bool     // data and no errors
	codes  []string // of errors, each once
	wrong  string   // than promised
}

func (f *faulty) ask(n int) (a faultAnswer) {
	body, _ := json.Marshal(map[string]string{"query": faultQueries[n%len(faultQueries)]})
	begun := time.Now()
	response, err := http.Post(f.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		a.wrong = err.Error()
		return a
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	a.took, a.status = time.Since(begun), response.StatusCode
	var said struct {
		Data   json.RawMessage
		Errors []struct {
			Extensions struct{ Code, RequestID string }
		}
	}
	if err := errors.Join(err, json.Unmarshal(text, &said)); err != nil {
		a.wrong = fmt.Sprintf("%d %q: %v", a.status, text, err)
		return a
	}
	for _, e := range said.Errors {
		if !slices.Contains(a.codes, e.Extensions.Code) {
			a.codes = append(a.codes, e.Extensions.Code)
		}
		if !slices.Contains([]string{"UNAVAILABLE", "TIMEOUT", "OVERLOADED"}, e.Extensions.Code) || e.Extensions.RequestID == "" {
			a.wrong = string(text)
		}
	}
	a.whole = len(said.Errors) == 0 && len(said.Data) > 2
	refused := a.status == http.StatusServiceUnavailable && response.Header.Get("Retry-After") != ""
	switch {
	case !a.whole && len(said.Errors) == 0, a.status != http.StatusOK && !refused:
		a.wrong = fmt.Sprintf("%d %s", a.status, text)
	case strings.Contains(string(text), f.store.Host) || strings.Contains(string(text), "Neo"):
		a.wrong = "tells of the store: " + string(text)
	case a.took > faultDeadline+slack():
		a.wrong = fmt.Sprintf("took %v: %d %s", a.took, a.status, text)
	}
	return a
}

// storm asks while a fault is inflicted, now and then again, and undone: the first
// requests come before it, most within, the rest after it.
func (f *faulty) storm(t *testing.T, inflict, undo func()) {
	all := 300
	if storetest.Thorough() {
		all = 10_000
	}
	var next, wrong, failed atomic.Int64
	var mu sync.Mutex
	var refusals []time.Duration
	codes := map[string]int{}
	var clients sync.WaitGroup
	for range 8 {
		clients.Go(func() {
			for {
				n := int(next.Add(1))
				if n > all {
					return
				}
				a := f.ask(n)
				if a.wrong != "" && wrong.Add(1) < 10 {
					t.Error(a.wrong)
				}
				mu.Lock()
				for _, code := range a.codes {
					codes[code]++
				}
				if len(a.codes) > 0 {
					failed.Add(1)
					refusals = append(refusals, a.took)
				}
				mu.Unlock()
				time.Sleep(10 * time.Millisecond)
			}
		})
	}
	for begun := false; int(next.Load()) < all*8/10; time.Sleep(10 * time.Millisecond) {
		if n := int(next.Load()); n > all/10 && (!begun || n%20 == 0) {
			begun = true
			inflict()
		}
	}
	undo()
	f.healthy(t)
	clients.Wait()
	f.healthy(t)
	slices.Sort(refusals)
	if len(refusals) > 0 && refusals[len(refusals)/2] > faultRefusal+slack()/4 {
		t.Errorf("a refusal takes %v", refusals[len(refusals)/2])
	}
	t.Logf("%d requests, %d wrong, %d with errors %v", all, wrong.Load(), failed.Load(), codes)
}

// healthy: within two seconds all is answered again, and the server ready.
func (f *faulty) healthy(t *testing.T) {
	t.Helper()
	for begun := time.Now(); ; time.Sleep(5 * time.Millisecond) {
		asked := time.Now()
		a := f.ask(0)
		if status, _ := f.get("/readyz"); a.whole && status == http.StatusOK {
			break
		}
		if asked.Sub(begun) > faultHealing+slack() {
			t.Errorf("not healthy %v after the fault: %+v", asked.Sub(begun), a)
			break
		}
	}
	if status, _ := f.get("/livez"); status != http.StatusOK {
		t.Errorf("/livez: %d", status)
	}
}

// planned waits until all questions have been answered once: what a Neo4j takes to plan
// them that has just started is none of its faults.
func (f *faulty) planned(t *testing.T) {
	for begun := time.Now(); ; {
		answered := 0
		for n := range faultQueries {
			if f.ask(n).whole {
				answered++
			}
		}
		if answered == len(faultQueries) {
			return
		}
		if time.Since(begun) > 2*time.Minute {
			t.Fatal("Neo4j does not answer without a fault")
		}
	}
}

// quiet: the log does not hold the password.
func (f *faulty) quiet(t *testing.T) {
	f.stderr.mu.Lock()
	defer f.stderr.mu.Unlock()
	if password, _ := f.store.User.Password(); password != "" && strings.Contains(f.stderr.text.String(), password) {
		t.Error("the log holds the password")
	}
	if strings.Contains(f.stderr.text.String(), "internal error") {
		t.Errorf("the log tells of errors of ours: %.2000s", f.stderr.text.String())
	}
}
