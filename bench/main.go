// Bench times this server against what one would use instead, on the same Neo4j with
// the same data, in one run:
//
//	make bench                                  a throw-away Neo4j, the medium dataset
//	make bench args='--size small --rounds 20'
//	go run ./bench --size large                 a million actors, in memory; if ACCORD_TEST_NEO4J
//	                                            names a Neo4j with room for them, in it as well
//	make bench-large                            both, with a throw-away Neo4j (most of an hour)
//	go run ./bench --by-hand                    in memory alone, beside JSON written by hand
//
// The contestants: this server on memory, this server on Neo4j, Cypher written by hand
// over the driver, and @neo4j/graphql (bench/peer). Answer caches are off. An operation
// is timed only when all who can express it give the same answer; to a search by name, which
// each ranks its own way, the same first hit.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/accordgraph/accord/bench/generate"
)

// Settings are what a run may vary.
type settings struct {
	size    string
	seed    uint64
	rounds  int           // of latency, for each operation and contestant
	seconds time.Duration // of throughput, the same
	far     time.Duration // of a round trip to the far Neo4j
	only    string        // operations with this in their name
	byHand  bool          // memory alone, beside JSON written by hand
	hand    string        // where to write by hand; empty: nowhere
}

func main() {
	var s settings
	flag.StringVar(&s.size, "size", "medium", "dataset: small, medium or large")
	flag.Uint64Var(&s.seed, "seed", 1, "of the dataset and the arguments")
	flag.IntVar(&s.rounds, "rounds", 120, "questions of one client for each operation")
	flag.DurationVar(&s.seconds, "load", 3*time.Second, "how long eight clients ask each operation")
	flag.DurationVar(&s.far, "far", 20*time.Millisecond, "round trip to the far Neo4j")
	flag.StringVar(&s.only, "only", "", "operations with this in their name; all without it")
	flag.BoolVar(&s.byHand, "by-hand", false, "time the server on memory beside one that writes the same answers by hand; needs no Neo4j")
	flag.StringVar(&s.hand, "answer-by-hand", "", "be that server, on HOST:PORT: what the program starts itself with")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, s); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, s settings) error {
	size, known := generate.Sizes[s.size]
	address := os.Getenv("ACCORD_TEST_NEO4J")
	switch {
	case !known:
		return fmt.Errorf("no size %q: small, medium or large", s.size)
	case s.hand != "":
		return answerByHand(s.hand)
	case s.byHand:
		return runByHand(ctx, s, size, os.Stdout)
	case s.size == "large":
		return runLarge(ctx, s, os.Stdout)
	case address == "":
		return fmt.Errorf("ACCORD_TEST_NEO4J names no Neo4j; `make bench` starts one")
	}
	st, err := newStage(ctx, address, generate.Dataset(s.seed, size))
	if err != nil {
		return err
	}
	defer st.close()
	all, err := st.arguments(ctx, s.seed)
	if err != nil {
		return err
	}
	r := &report{settings: s, stage: st, size: size}
	err = r.measure(ctx, all)
	r.print(os.Stdout)
	return err
}

// measure loads and times all operations. If one fails, the others are worth a table all the same.
func (r *report) measure(ctx context.Context, all []args) (err error) {
	for _, o := range operations() {
		if !strings.Contains(o.name, r.only) {
			continue
		}
		fmt.Fprintln(os.Stderr, "loading", o.name)
		one, failed := r.stage.load(ctx, r.settings, o, all)
		if failed != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", o.name, failed))
			continue
		}
		r.rows = append(r.rows, one)
	}
	for i := range r.rows {
		one := &r.rows[i]
		fmt.Fprintln(os.Stderr, "timing", one.name)
		if failed := r.stage.time(ctx, r.settings, one, all); failed != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", one.name, failed))
			clear(one.timings) // nobody was able
		}
	}
	return err
}
