package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// clients ask at the same time when throughput is measured.
const clients = 8

// A timing is how one contestant answers one operation.
type timing struct {
	able       bool
	near, far  time.Duration // medians of one client, by the distance of Neo4j
	rate       float64       // answers a second to eight clients
	cpu        time.Duration // of its process, for each of these
	statements float64       // sent to Neo4j for each question
	flights    float64       // round trips between it and Neo4j for each question
}

// A row is an operation with the timings of all contestants, in their order.
type row struct {
	operation
	timings []timing
	kept    timing // memory with its answer cache
}

// load checks that all give the same answers, and has eight clients ask. All operations
// are loaded before the first is timed: that warms up Neo4j, whose Java compiles what it
// runs only once that ran often.
func (st *stage) load(ctx context.Context, s settings, o operation, all []args) (row, error) {
	them := st.near
	r := row{operation: o, timings: make([]timing, len(them))}
	if err := agree(ctx, o, them, all[:8]); err != nil {
		return r, err
	}
	for i, c := range them {
		t := &r.timings[i]
		if _, t.able = c.asks(o, all[0]); !t.able {
			continue
		}
		if err := t.load(ctx, o, c, all, s.seconds); err != nil {
			return r, err
		}
		if far := st.far[i]; far != c { // what it compiles as it runs is compiled then
			if err := new(timing).load(ctx, o, far, all, s.seconds); err != nil {
				return r, err
			}
		}
	}
	return r, r.kept.load(ctx, o, st.kept, few(all), s.seconds)
}

// few are the arguments of questions that are asked again: the cache is for them.
func few(all []args) []args { return all[:4] }

// time times one client, with Neo4j near and with Neo4j far, behind the link that counts
// statements and flights.
func (st *stage) time(ctx context.Context, s settings, r *row, all []args) error {
	latencies, err := st.latencies(ctx, s.seed, r.operation, st.near, all, s.rounds, nil)
	if err != nil {
		return err
	}
	st.link.delay.Store(int64(s.far / 2))
	distant, err := st.latencies(ctx, s.seed, r.operation, st.far, all, max(5, s.rounds/2), r.timings)
	st.link.delay.Store(0)
	if err != nil {
		return err
	}
	for i := range r.timings {
		r.timings[i].near, r.timings[i].far = median(latencies[i]), median(distant[i])
	}
	latencies, err = st.latencies(ctx, s.seed, r.operation, []*contestant{st.kept}, few(all), s.rounds, nil)
	if err == nil {
		r.kept.near = median(latencies[0])
	}
	return err
}

// agree compares what the answers come to. Some may be empty, but not all.
func agree(ctx context.Context, o operation, them []*contestant, all []args) error {
	told := false
	for _, a := range all {
		var first []string
		for i, c := range them {
			ask, able := c.asks(o, a)
			if !able {
				continue
			}
			got, err := ask(ctx)
			if err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			if got, err = decoded(got); err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			switch is := o.read(got); {
			case i == 0:
				first, told = is, told || len(is) > 0
			case !slices.Equal(first, is):
				return fmt.Errorf("%s and %s differ for %+v:\n%.600v\n%.600v", them[0].name, c.name, a, first, is)
			}
		}
	}
	if !told {
		return fmt.Errorf("all answers are empty")
	}
	return nil
}

// latencies asks by turns, so that what disturbs the machine disturbs all alike. Who
// comes first is drawn anew each time: the one behind finds warm what the one before read.
func (st *stage) latencies(ctx context.Context, seed uint64, o operation, them []*contestant, all []args, rounds int, into []timing) ([][]time.Duration, error) {
	took, turns := make([][]time.Duration, len(them)), rand.New(rand.NewPCG(seed, 3))
	for round := -3; round < rounds; round++ { // three to warm up
		for _, i := range turns.Perm(len(them)) {
			c := them[i]
			ask, able := c.asks(o, all[(round+len(all))%len(all)])
			if !able {
				continue
			}
			statements, flights, began := st.link.statements.Load(), st.link.flights.Load(), time.Now()
			if _, err := ask(ctx); err != nil {
				return nil, fmt.Errorf("%s: %w", c.name, err)
			}
			if round < 0 {
				continue
			}
			took[i] = append(took[i], time.Since(began))
			if into != nil {
				into[i].statements += float64(st.link.statements.Load()-statements) / float64(rounds)
				into[i].flights += float64(st.link.flights.Load()-flights) / float64(rounds)
			}
		}
	}
	return took, nil
}

// load asks with eight clients for a while.
func (t *timing) load(ctx context.Context, o operation, c *contestant, all []args, long time.Duration) error {
	var next, done atomic.Int64
	var failed error
	var once sync.Once
	var running sync.WaitGroup
	used, began := c.cpu(), time.Now()
	for range clients {
		running.Go(func() {
			for time.Since(began) < long {
				ask, _ := c.asks(o, all[int(next.Add(1))%len(all)])
				if _, err := ask(ctx); err != nil {
					once.Do(func() { failed = fmt.Errorf("%s: %w", c.name, err) })
					return
				}
				done.Add(1)
			}
		})
	}
	running.Wait()
	if n := done.Load(); n > 0 {
		t.rate = float64(n) / time.Since(began).Seconds()
		t.cpu = (c.cpu() - used) / time.Duration(n)
	}
	return failed
}

func median(all []time.Duration) time.Duration {
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// cpu is what its process has used so far, by /proc/PID/stat (proc_pid_stat(5)): the
// fields 14 and 15, in ticks of 10 ms. None for what runs in this process.
func (c *contestant) cpu() time.Duration {
	if c.pid == 0 {
		return 0
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", c.pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name may hold spaces
	fields := strings.Fields(rest)
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}

// peak is the most memory that its process has held, in MiB.
func (c *contestant) peak() int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", c.pid))
	if c.pid == 0 || err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), "VmHWM:")
	kib, _ := strconv.Atoi(strings.Fields(rest)[0])
	return kib / 1024
}
