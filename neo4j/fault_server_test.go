package neo4j

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// A server of its own is paused, killed and started again, under a store that asks by
// routing as one does in earnest. Each start takes a Neo4j minutes beside other tests:
// `make faults` does it.
func TestFaultServer(t *testing.T) {
	if !storetest.Thorough() {
		return
	}
	server(t)
	machine := storetest.NewMachine(t, "db.memory.transaction.max=16m")
	if machine == nil {
		return // make test says what was not reached
	}
	s, err := Open("neo4j://"+machine.Host, "")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	d := storetest.Random(1, 8)
	answers(t, machine)
	for tries := 1; ; tries++ { // one that has just begun plans every statement anew
		if _, err := s.Load(t.Context(), d); err == nil {
			break
		} else if tries == 5 {
			t.Fatal(err)
		}
	}
	t.Run("greedy statements", func(t *testing.T) { greedy(t, s) })
	t.Run("paused", func(t *testing.T) { paused(t, s, machine) })
	t.Run("killed", func(t *testing.T) { killed(t, s, machine, d) })
	t.Run("unknown shape", func(t *testing.T) { unknownShape(t, s) })
}

// greedy: a statement that wants more memory than it may have is a limit, and not run
// again. Many at once that have no room together are no reason to ask for less.
func greedy(t *testing.T, s *Store) {
	const much = "UNWIND range(1, 3000000) AS a WITH collect('a text of some length ' + toString(a)) AS texts RETURN size(texts) AS n"
	before := s.Statements()
	if _, err := s.read(t.Context(), much, params{}); !errors.Is(err, accord.ErrLimit) {
		t.Errorf("too much memory: %v", err)
	}
	if n := s.Statements() - before; n != 1 {
		t.Errorf("it was run %d times", n)
	}
	if err := ask(t.Context(), s); err != nil {
		t.Errorf("after it: %v", err)
	}
}

// paused: whoever asks is told at the end of his time; then all are refused at once,
// until the server goes on.
func paused(t *testing.T, s *Store, machine *storetest.Machine) {
	machine.Pause()
	defer machine.Resume()
	if _, err := soon(t, s, 5*time.Second); !errors.Is(err, accord.ErrTimeout) && !errors.Is(err, accord.ErrUnavailable) {
		t.Errorf("a server that stands still: %v", err)
	}
	eventually(t, time.Second, "the server is not known to be away", isAway(s))
	refused(t, s)
	machine.Resume()
	recovers(t, s)
}

// killed: while the server is down all are refused at once; when it is back the first
// is answered, with the graph of before. That goes for one that was idle meanwhile, too.
func killed(t *testing.T, s *Store, machine *storetest.Machine, d *accord.Dataset) {
	idle, err := Open("neo4j://"+machine.Host, "")
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	if err := ask(t.Context(), idle); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		_, err := s.read(t.Context(), longQuery, params{})
		ended <- err
	}()
	eventually(t, 5*time.Second, "the statement did not begin", func() bool { return running(t, s) == 1 })
	machine.Kill()
	died := time.Now()
	if err := <-ended; !errors.Is(err, accord.ErrUnavailable) || time.Since(died) > backIn {
		t.Errorf("it died under a statement: %v after %v", err, time.Since(died))
	}
	eventually(t, time.Second, "the server is not known to be away", isAway(s))
	refused(t, s)
	machine.Start(t)
	answers(t, machine)
	recovers(t, s)
	ctx, cancel := context.WithTimeout(t.Context(), backIn)
	defer cancel()
	if err := s.Ready(ctx); err != nil {
		t.Errorf("not ready: %v", err)
	}
	if err := ask(t.Context(), idle); err != nil {
		t.Errorf("after a restart that nobody noticed: %v", err)
	}
	serves(t, s, d, d)
}

// answers waits until a server that speaks answers as well: planning its first
// statement may take it seconds.
func answers(t *testing.T, machine *storetest.Machine) {
	other, err := Open("neo4j://"+machine.Host, "")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	eventually(t, 90*time.Second, "the server speaks, and does not answer", func() bool { return other.feel(nextBeat) == nil })
}

// unknownShape: a graph of another version of the program is not read, and the store not ready.
func unknownShape(t *testing.T, s *Store) {
	set := func(version int) {
		if _, err := s.write(t.Context(), "MATCH (s:Served) SET s.schema = $p.version RETURN count(*) AS n", params{"version": version}); err != nil {
			t.Fatal(err)
		}
	}
	set(schemaVersion + 1)
	defer set(schemaVersion)
	for name, err := range map[string]error{"Ready": s.Ready(t.Context()), "an operation": ask(t.Context(), s)} {
		if !errors.Is(err, accord.ErrUnavailable) {
			t.Errorf("%s with a graph of another version: %v", name, err)
		}
	}
	if err := s.Away(); err != nil {
		t.Errorf("the server is taken for being away: %v", err)
	}
}
