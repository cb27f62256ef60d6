package neo4j

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// loaderLease is how long the lock of a loader outlives it in tests.
const loaderLease = 300 * time.Millisecond

// loads makes this process a loader, where a test has started it as one: it loads the
// random dataset with the number in the environment.
func loads() bool {
	seed, err := strconv.Atoi(os.Getenv("ACCORD_TEST_LOADS"))
	if err != nil {
		return false
	}
	s, err := Open(os.Getenv("ACCORD_TEST_NEO4J"), "")
	if err == nil {
		s.lease = loaderLease
		_, err = s.Load(context.Background(), storetest.Random(seed, 12))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return true
}

// loader is another process that loads.
func loader(t *testing.T, seed int) *exec.Cmd {
	c := exec.CommandContext(t.Context(), os.Args[0])
	c.Env = append(os.Environ(), fmt.Sprintf("ACCORD_TEST_LOADS=%d", seed))
	return c
}

// A loader that is killed at any moment leaves the graph before or after; the same load
// again leads to the same graph as if nothing had been.
func TestFaultLoaderIsKilled(t *testing.T) {
	s := empty(t)
	sets := []*accord.Dataset{storetest.Random(1, 12), storetest.Random(2, 12)}
	var want [2]string
	var usual time.Duration
	for i := range sets {
		start := time.Now()
		if out, err := loader(t, 1+i).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
		usual = time.Since(start)
		want[i] = digestOf(t, s)
	}
	now, kills, early := 1, 0, 0
	for tries := 0; kills < often(6, 100) && tries < often(60, 1000); tries++ { // some end before the blow
		next := 1 - now
		c := loader(t, 1+next)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(usual))))
		_ = c.Process.Kill()
		killed := c.Wait() != nil
		if killed {
			kills++
		}
		served := slices.Index(sets, serves(t, s, sets[0], sets[1]))
		start := time.Now()
		if out, err := loader(t, 1+next).CombinedOutput(); err != nil {
			t.Fatalf("the load after it: %v %s", err, out)
		}
		if served == now { // this load was a whole one; the first ones are slow
			usual = time.Since(start)
			if killed {
				early++
			}
		}
		if digestOf(t, s) != want[next] {
			t.Fatal("the graph is another one than without a kill")
		}
		now = next
	}
	t.Logf("%d loaders were killed, %d of them before the new graph was served", kills, early)
	if kills == 0 {
		t.Error("no loader was killed: this was no test")
	}
	if remains(t, s) > 2 {
		t.Errorf("%d generations remain", remains(t, s))
	}
}

// Of two loaders at once one is refused or comes to wait, and what is served is whole.
func TestFaultTwoLoaders(t *testing.T) {
	s := empty(t)
	sets := []*accord.Dataset{storetest.Random(1, 12), storetest.Random(2, 12)}
	mustLoad(t, s, storetest.Random(3, 2))
	for range often(2, 20) {
		first, second := loader(t, 1), loader(t, 2)
		if err := first.Start(); err != nil {
			t.Fatal(err)
		}
		out, err := second.CombinedOutput()
		if first.Wait() != nil && err != nil {
			t.Fatalf("both were refused: %s", out)
		}
		serves(t, s, sets[0], sets[1])
	}
}

// Loaded again, in another order or by another process, a dataset makes the same graph.
func TestFaultSameGraph(t *testing.T) {
	s := empty(t)
	d := storetest.Random(1, 12)
	mustLoad(t, s, d)
	want := digestOf(t, s)
	for i := range often(3, 20) {
		mustLoad(t, s, storetest.Random(2, 3)) // so that the next load is no repetition
		again := storetest.Random(1, 12)
		shuffle(again, uint64(i))
		again.Settle()
		if again.Digest() != d.Digest() {
			t.Fatal("the digest of a dataset depends on the order of its files")
		}
		for range 2 {
			mustLoad(t, s, again)
		}
		if digestOf(t, s) != want {
			t.Fatalf("order %d makes another graph", i)
		}
	}
}

// A dataset that holds things twice is refused in words, and nothing of it is served.
func TestFaultDoubled(t *testing.T) {
	s := empty(t)
	good, bad := storetest.Random(1, 6), storetest.Random(2, 6)
	mustLoad(t, s, good)
	bad.Actors = append(bad.Actors, bad.Actors...)
	if _, err := s.Load(t.Context(), bad); !errors.Is(err, accord.ErrInvalid) {
		t.Errorf("actors twice: %v", err)
	}
	serves(t, s, good, good)
}

func shuffle(d *accord.Dataset, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 1))
	r.Shuffle(len(d.Actors), func(i, j int) { d.Actors[i], d.Actors[j] = d.Actors[j], d.Actors[i] })
	r.Shuffle(len(d.Agreements), func(i, j int) { d.Agreements[i], d.Agreements[j] = d.Agreements[j], d.Agreements[i] })
	r.Shuffle(len(d.Places), func(i, j int) { d.Places[i], d.Places[j] = d.Places[j], d.Places[i] })
	r.Shuffle(len(d.Participations), func(i, j int) {
		d.Participations[i], d.Participations[j] = d.Participations[j], d.Participations[i]
	})
	r.Shuffle(len(d.Claims), func(i, j int) { d.Claims[i], d.Claims[j] = d.Claims[j], d.Claims[i] })
	r.Shuffle(len(d.Links), func(i, j int) { d.Links[i], d.Links[j] = d.Links[j], d.Links[i] })
}

// digestOf sums up everything that is served, as it stands in the database, but for
// the number of its generation and the time.
func digestOf(t *testing.T, s *Store) string {
	t.Helper()
	var lines []string
	for _, text := range []string{
		"MATCH (s:Served) MATCH (n {gen: s.gen}) WHERE NOT n:Served RETURN collect([labels(n), properties(n)]) AS all",
		"MATCH (s:Served) MATCH (a {gen: s.gen})-[r]->(b) RETURN collect([a.id, type(r), b.id, properties(r)]) AS all",
	} {
		answer, err := s.write(t.Context(), text, params{})
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range answer.list("all") {
			one := one.([]any)
			held := one[len(one)-1].(map[string]any)
			for _, name := range []string{"gen", "loadedAt", "data"} {
				delete(held, name)
			}
			lines = append(lines, fmt.Sprintf("%q", one))
		}
	}
	slices.Sort(lines)
	return fmt.Sprintf("%d %x", len(lines), sha256.Sum256([]byte(fmt.Sprint(lines))))
}
