package main

import (
	"flag"
	"net/http"
	"time"

	"github.com/accordgraph/accord/gate"
	"github.com/accordgraph/accord/graph"
)

// An entry is what serve is told of who is let in, and when.
type entry struct {
	concurrency int
	queue       int
	wait        time.Duration
	rate        float64
	burst       int
	proxies     string

	trusted gate.Proxies
	rates   *gate.Rates
	asks    *gate.Gate // GraphQL
	exports *gate.Gate
}

func entryFlags(flags *flag.FlagSet) *entry {
	e := &entry{}
	flags.IntVar(&e.concurrency, "concurrency", 0, "operations at once; 0: two for each processor, on Neo4j sixteen")
	flags.IntVar(&e.queue, "queue", 64, "requests that may wait")
	flags.DurationVar(&e.wait, "queue-wait", 100*time.Millisecond, "the longest that one waits; then 503")
	flags.Float64Var(&e.rate, "rate", 50, "requests a second that a client may make, by its address; 0: any number. This machine itself is not bounded")
	flags.IntVar(&e.burst, "burst", 500, "requests that a client may make at once; then 429")
	flags.StringVar(&e.proxies, "trusted-proxies", "", "addresses and networks whose X-Forwarded-For tells the client, separated by commas")
	return e
}

// Exports are rare, and each is long: few at once, and they may wait.
const (
	exportsAtOnce = 2
	exportsQueue  = 8
	exportsWait   = 5 * time.Second
)

func (e *entry) check() (err error) {
	if e.concurrency < 0 || e.queue < 0 || e.wait < 0 || e.rate < 0 || e.burst < 1 {
		return fail(misused, "--concurrency, --queue, --queue-wait and --rate are at least 0, --burst at least 1")
	}
	if e.trusted, err = gate.ParseProxies(e.proxies); err != nil {
		return fail(misused, "--trusted-proxies: %v", err)
	}
	return nil
}

// open makes the gates. A store that is asked over a network leaves the processors free meanwhile.
func (e *entry) open(inMemory bool) {
	slots := e.concurrency
	if slots == 0 && !inMemory {
		slots = 8 * gate.Processors()
	}
	e.rates = gate.NewRates(e.rate, e.burst)
	e.asks = gate.New(slots, e.queue, e.wait)
	e.exports = gate.New(exportsAtOnce, exportsQueue, exportsWait)
}

// before puts the gate before a handler that reads bodies of so many bytes.
func (e *entry) before(next http.Handler, through *gate.Gate, body int) http.Handler {
	return &gate.Guarded{Next: next, Proxies: e.trusted, Rates: e.rates, Gate: through, Body: body, Refuse: graph.Refuse}
}
