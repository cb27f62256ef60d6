package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// How long each load lasts, and whether times are held: beside other tests, which take
// the processors as well, they say nothing. `go test ./cmd/accord -run Load -load 1m -v`
// tells the figures.
var loadTime = flag.Duration("load", 0, "how long each test of load lasts, alone on the machine")

func lasting() time.Duration {
	if *loadTime == 0 {
		return 500 * time.Millisecond
	}
	return *loadTime
}

// What is promised under load.
const (
	politeTime = 250 * time.Millisecond // of 99 in 100 answers
	goodput    = 0.75                   // of the peak, at four times of it
)

// Something else may take the processors for a moment: of three tries one has to keep the promise.
func anyOf(t *testing.T, try func() error) {
	t.Helper()
	var err error
	for range 3 {
		if err = try(); err == nil {
			return
		}
		t.Log(err)
	}
	t.Error(err)
}

// A client that asks 20 times a second, beside eight that ask as much and as hostile
// as they can, is answered each time, and soon; whether they share its address or have their own.
func TestLoadOfHostileClients(t *testing.T) {
	for name, address := range map[string]func(int) string{
		"at its address":            func(int) string { return "127.0.0.1" },
		"at addresses of their own": func(i int) string { return fmt.Sprintf("127.0.0.%d", i+2) },
	} {
		t.Run(name, func(t *testing.T) {
			p := start(t)
			anyOf(t, func() error {
				ctx, stop := context.WithTimeout(t.Context(), lasting())
				defer stop()
				var all sync.WaitGroup
				var attacks atomic.Int64
				for i := range 8 {
					all.Go(func() { assail(ctx, p.url, from(address(i)), i, &attacks) })
				}
				var soon times
				every(ctx, time.Second/20, func() {
					soon.ask(from("127.0.0.1"), p.url, hostile{method: "GET", path: "/graphql?query=%7Bactor(id:%22actor:iran%22)%7Bname%20links%7Bnodes%7Blabel%7D%7D%7D%7D"})
				})
				all.Wait()
				t.Logf("%d polite requests beside %d hostile ones: p99 %s", len(soon.fine), attacks.Load(), soon.percentile(99))
				return soon.promised(0)
			})
			if took := p.stop(t); took > 10*time.Second {
				t.Errorf("ended after %s", took)
			}
		})
	}
}

// assail sends what is hostile and what is merely dear, one after the other, without a pause.
func assail(ctx context.Context, url string, client *http.Client, seed int, attacks *atomic.Int64) {
	all := hostiles()
	for i := seed * 17; ctx.Err() == nil; i++ {
		h := all[i%len(all)]
		if i%2 == 0 {
			h = asking("", fmt.Sprintf("{ actors(first: 100) { nodes { name participations(first: 100) { nodes { label claims { text n%d: locator } } } } } }", i), nil)
		}
		if status, err := h.through(client, url); err == nil && status != 0 {
			attacks.Add(1)
		}
	}
}

// At four times of what the server can do it goes on doing three quarters of that, soon, and refuses the rest at once.
func TestLoadOfFourTimesThePeak(t *testing.T) {
	p := start(t, "--answer-cache", "0")
	dear := asking("", "{ "+counted(3, `a%d: subgraph(around: ["actor:iran"], depth: 3, maxNodes: 1500) { nodes { id } ties { id label claims { id } } } `)+"}", nil)
	client := from("127.0.0.1")
	anyOf(t, func() error {
		peak := float64(closed(t, client, p.url, dear, 8, lasting())) / lasting().Seconds()
		ctx, stop := context.WithTimeout(t.Context(), lasting())
		defer stop()
		var soon times
		var all sync.WaitGroup
		every(ctx, time.Duration(float64(time.Second)/peak/4), func() {
			all.Go(func() { soon.ask(client, p.url, dear) })
		})
		all.Wait()
		good := float64(len(soon.fine)) / lasting().Seconds()
		t.Logf("peak %.0f/s; at four times of it %.0f/s answered (%.0f %%), p99 %s, %d refused", peak, good, 100*good/peak, soon.percentile(99), soon.refused)
		if *loadTime > 0 && good < goodput*peak {
			return fmt.Errorf("only %.0f/s of %.0f/s are answered", good, peak)
		}
		if soon.refused == 0 {
			return fmt.Errorf("nothing was refused: this was no load")
		}
		return soon.promised(1 << 30)
	})
}

// closed counts what so many clients have answered, each asking when it has its answer.
func closed(t *testing.T, client *http.Client, url string, h hostile, clients int, span time.Duration) int {
	t.Helper()
	var all sync.WaitGroup
	var answered atomic.Int64
	end := time.Now().Add(span)
	for range clients {
		all.Go(func() {
			for time.Now().Before(end) {
				if status, err := h.through(client, url); err == nil && status == http.StatusOK {
					answered.Add(1)
				}
			}
		})
	}
	all.Wait()
	return int(answered.Load())
}

// times are what became of requests.
type times struct {
	mu      sync.Mutex
	fine    []time.Duration
	refused int
	failed  []string
}

func (s *times) ask(client *http.Client, url string, h hostile) {
	begun := time.Now()
	status, err := h.through(client, url)
	took := time.Since(begun)
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case err == nil && status == http.StatusOK:
		s.fine = append(s.fine, took)
	case err == nil && (status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests):
		s.refused++
	default:
		s.failed = append(s.failed, fmt.Sprint(status, " ", err))
	}
}

func (s *times) percentile(n int) time.Duration {
	if len(s.fine) == 0 {
		return 0
	}
	slices.Sort(s.fine)
	return s.fine[len(s.fine)*n/100]
}

// promised tells what promise is broken.
func (s *times) promised(refused int) error {
	switch p99 := s.percentile(99); {
	case len(s.failed) > 0 || len(s.fine) == 0:
		return fmt.Errorf("%d failed: %.300s", len(s.failed), strings.Join(s.failed, "; "))
	case s.refused > refused:
		return fmt.Errorf("%d were refused", s.refused)
	case *loadTime > 0 && p99 > politeTime:
		return fmt.Errorf("p99 is %s", p99)
	}
	return nil
}

// every does something at an even rate until ctx ends.
func every(ctx context.Context, pause time.Duration, do func()) {
	for next := time.Now(); ctx.Err() == nil; next = next.Add(pause) {
		time.Sleep(time.Until(next))
		do()
	}
}

// from is a client with an address of this machine.
func from(address string) *http.Client {
	dialer := &net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP(address)}, Timeout: 5 * time.Second}
	return &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{DialContext: dialer.DialContext, MaxIdleConnsPerHost: 512}}
}

// through sends a request and reads the answer away.
func (h hostile) through(client *http.Client, server string) (status int, err error) {
	r, err := h.request(server)
	if err != nil {
		return 0, err
	}
	response, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return response.StatusCode, err
}
