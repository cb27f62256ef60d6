package neo4j

import (
	"context"
	"errors"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// How late an answer may be beside its deadline, how long a refusal takes, and how soon
// all is as before. A machine that runs other tests at the same time is given more.
var (
	late   = 100*time.Millisecond + slack()
	atOnce = 50*time.Millisecond + slack()
	backIn = 2*time.Second + slack()
)

func slack() time.Duration {
	if storetest.Thorough() {
		return 0
	}
	return 400 * time.Millisecond
}

// wired is a store that holds a dataset and reaches its server through a wire.
func wired(t *testing.T) (*Store, *storetest.Wire) {
	t.Helper()
	mustLoad(t, empty(t), storetest.Random(1, 8))
	u, _ := url.Parse(server(t))
	wire := storetest.NewWire(t, u.Host)
	u.Scheme, u.Host = "bolt", wire.Host()
	s, err := Open(u.String(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := ask(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	return s, wire
}

// ask is one operation, as a request is: with a deadline.
func ask(ctx context.Context, s *Store) error {
	r, err := s.Read(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = r.Actors(ctx, &accord.ActorsAsk{Window: accord.Window{Limit: 5}})
	return err
}

// soon asks within a time that is far above what an operation takes.
func soon(t *testing.T, s *Store, limit time.Duration) (took time.Duration, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	start := time.Now()
	err = ask(ctx, s)
	if took = time.Since(start); took > limit+late {
		t.Errorf("an operation with %v took %v: %v", limit, took, err)
	}
	return took, err
}

// refused holds that operations are refused at once.
func refused(t *testing.T, s *Store) {
	t.Helper()
	for range 20 {
		if took, err := soon(t, s, time.Second); !errors.Is(err, accord.ErrUnavailable) || took > atOnce {
			t.Fatalf("while the server is away: %v after %v", err, took)
		}
	}
	if err := s.Ready(t.Context()); !errors.Is(err, accord.ErrUnavailable) {
		t.Errorf("while the server is away: Ready is %v", err)
	}
}

// recovers holds that a store finds its server again by itself, and that the first
// operation after that is answered.
func recovers(t *testing.T, s *Store) {
	t.Helper()
	healed := time.Now()
	for s.Away() != nil && time.Since(healed) < backIn {
		time.Sleep(5 * time.Millisecond)
	}
	if err := ask(t.Context(), s); err != nil {
		t.Errorf("%v after the fault: %v", time.Since(healed), err)
	}
}

// often is how many times something is tried: a few, or as is asked of a release.
func often(few, all int) int {
	if storetest.Thorough() {
		return all
	}
	return few
}

// eventually waits for what comes about in its own time.
func eventually(t *testing.T, limit time.Duration, what string, is func() bool) {
	t.Helper()
	for start := time.Now(); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Since(start) > limit {
			t.Fatalf("after %v: %s", limit, what)
		}
	}
}

func isAway(s *Store) func() bool { return func() bool { return s.Away() != nil } }

// A wire that is cut: the first operation finds out, those after it are refused at once.
func TestFaultCut(t *testing.T) {
	s, wire := wired(t)
	for range often(1, 20) {
		wire.Cut()
		if _, err := soon(t, s, 5*time.Second); !errors.Is(err, accord.ErrUnavailable) {
			t.Errorf("the first: %v", err)
		}
		eventually(t, time.Second, "the server is not known to be away", isAway(s))
		refused(t, s)
		wire.Heal()
		recovers(t, s)
	}
}

// Connections that are reset in the midst of answers: what only reads is asked again.
func TestFaultReset(t *testing.T) {
	s, wire := wired(t)
	start := time.Now()
	for range 20 {
		if err := ask(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	pause := max(100*time.Millisecond, time.Since(start)) // some twenty operations, on a busy machine too
	stop := make(chan struct{})
	var hits atomic.Int64
	var resets sync.WaitGroup
	resets.Go(func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(pause):
				wire.Reset()
				hits.Add(1)
			}
		}
	})
	var asked, failed atomic.Int64
	var clients sync.WaitGroup
	for range 4 {
		clients.Go(func() {
			for range often(60, 2500) {
				asked.Add(1)
				if _, err := soon(t, s, 5*time.Second); errors.Is(err, accord.ErrUnavailable) {
					failed.Add(1) // hit twice in a row
					time.Sleep(20 * time.Millisecond)
				} else if err != nil {
					t.Errorf("a failure of no kind: %v", err)
				}
			}
		})
	}
	clients.Wait()
	close(stop)
	resets.Wait()
	recovers(t, s)
	if hits.Load() == 0 {
		t.Error("nothing was reset: this was no test")
	}
	if failed.Load() > asked.Load()/10 {
		t.Errorf("%d of %d operations failed", failed.Load(), asked.Load())
	}
	t.Logf("%d of %d operations failed", failed.Load(), asked.Load())
}

// One reset is not felt by anybody.
func TestFaultResetOnce(t *testing.T) {
	s, wire := wired(t)
	for i := range often(4, 100) {
		wire.Reset()
		if _, err := soon(t, s, 5*time.Second); err != nil {
			t.Errorf("reset %d: %v", i, err)
		}
		recovers(t, s)
	}
}

// A server that is heard no more while its connections stand: who asks is told at the
// end of his time, then the server is known to be away.
func TestFaultHeld(t *testing.T) {
	s, wire := wired(t)
	wire.Hold()
	var clients sync.WaitGroup
	for range 8 {
		clients.Go(func() {
			if _, err := soon(t, s, 5*time.Second); !errors.Is(err, accord.ErrTimeout) && !errors.Is(err, accord.ErrUnavailable) {
				t.Errorf("nothing is heard: %v", err)
			}
		})
	}
	eventually(t, patience+firstBeat+time.Second, "the server is not known to be away", isAway(s))
	refused(t, s)
	clients.Wait()
	wire.Heal()
	recovers(t, s)
}

// A slow network is no fault.
func TestFaultSlow(t *testing.T) {
	s, wire := wired(t)
	wire.Slow(40 * time.Millisecond)
	for range 5 {
		if _, err := soon(t, s, 5*time.Second); err != nil {
			t.Error(err)
		}
	}
	if err := s.Away(); err != nil {
		t.Error(err)
	}
}

// longQuery keeps the server busy for a minute, reading.
const longQuery = "UNWIND range(1, 1000000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a = -b RETURN count(*) AS n"

// running counts the long statements that the server works at.
func running(t *testing.T, s *Store) (n int) {
	t.Helper()
	answer, err := s.write(t.Context(), "SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery) AS all", params{})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range answer.list("all") {
		if strings.HasPrefix(text.(string), longQuery[:40]) {
			n++
		}
	}
	return n
}

// A client that leaves is not waited for: the call ends, and the server's work with it.
func TestFaultClientLeaves(t *testing.T) {
	s, other := empty(t), opened(t)
	if _, err := s.holds(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := runtime.NumGoroutine()
	for range 5 {
		ctx, leave := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() {
			_, err := s.read(ctx, longQuery, params{})
			ended <- err
		}()
		eventually(t, 5*time.Second, "the statement did not begin", func() bool { return running(t, other) == 1 })
		left := time.Now()
		leave()
		if err := <-ended; !errors.Is(err, context.Canceled) || time.Since(left) > late {
			t.Errorf("the call ended %v later: %v", time.Since(left), err)
		}
		eventually(t, 5*time.Second, "the server works on", func() bool { return running(t, other) == 0 })
	}
	if len(s.slots) != 0 {
		t.Errorf("%d connections are counted as taken", len(s.slots))
	}
	eventually(t, 5*time.Second, "goroutines are left", func() bool { return runtime.NumGoroutine() <= before+2 })
}

// A statement that takes too long is ended by the server, and is not run again.
func TestFaultSlowStatement(t *testing.T) {
	s := opened(t)
	before := s.Statements()
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	start := time.Now()
	_, err := s.read(ctx, longQuery, params{})
	if took := time.Since(start); !errors.Is(err, accord.ErrTimeout) || took > time.Second+late {
		t.Errorf("after %v: %v", took, err)
	}
	if n := s.Statements() - before; n != 1 {
		t.Errorf("it was run %d times", n)
	}
	eventually(t, 2*time.Second, "the server works on", func() bool { return running(t, s) == 0 })
}

// With all connections taken an operation is refused at once, and begins again when one is free.
func TestFaultBusy(t *testing.T) {
	s := opened(t)
	mustLoad(t, empty(t), storetest.Random(1, 4))
	if err := ask(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	for range cap(s.slots) {
		s.slots <- struct{}{}
	}
	before := s.Statements()
	for range 10 {
		if took, err := soon(t, s, time.Second); !errors.Is(err, accord.ErrUnavailable) || took > atOnce {
			t.Errorf("with no connection left: %v after %v", err, took)
		}
	}
	if s.Statements() != before {
		t.Error("the server was asked")
	}
	<-s.slots
	if _, err := soon(t, s, time.Second); err != nil {
		t.Error(err)
	}
}
