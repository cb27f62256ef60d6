package neo4j

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// serves tells which of two datasets is served, all of it.
func serves(t *testing.T, s *Store, a, b *accord.Dataset) *accord.Dataset {
	t.Helper()
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	info, err := r.Dataset(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []*accord.Dataset{a, b} {
		if info.Version == d.Digest() {
			whole(t, r, d)
			return d
		}
	}
	t.Fatalf("what is served is neither the old dataset nor the new one, but %q", info.Title)
	return nil
}

// whole holds everything that is read against a dataset.
func whole(t *testing.T, r accord.Reading, d *accord.Dataset) {
	t.Helper()
	var ids []accord.ID
	d.Nodes(func(n accord.Node) bool {
		ids = append(ids, n.NodeID())
		return true
	})
	nodes, err := r.Nodes(t.Context(), ids)
	if err != nil {
		t.Fatal(err)
	}
	d.Nodes(func(n accord.Node) bool {
		if got := nodes[n.NodeID()]; got == nil || encode(got) != encode(n) {
			t.Errorf("%s is not what it was", n.NodeID())
		}
		return true
	})
	page, err := r.Actors(t.Context(), &accord.ActorsAsk{Window: accord.Window{Count: true}})
	if err != nil || page.Total != len(d.Actors) {
		t.Errorf("%d actors, want %d, error %v", page.Total, len(d.Actors), err)
	}
	pages, err := r.Participations(t.Context(), ids, &accord.ParticipationsAsk{Window: accord.Window{Count: true}})
	if err != nil {
		t.Fatal(err)
	}
	ends := 0
	for _, page := range pages.Of {
		ends += page.Total
	}
	standing := 0
	for _, p := range d.Participations {
		if p.Standing() {
			standing++
		}
	}
	if ends != 2*standing {
		t.Errorf("participations have %d ends, want %d", ends, 2*standing)
	}
}

// remains counts the generations that the database holds anything of.
func remains(t *testing.T, s *Store) (gens int64) {
	t.Helper()
	answer, err := s.write(t.Context(), "MATCH (n) WHERE n.gen IS NOT NULL AND NOT n:Served RETURN count(DISTINCT n.gen) AS gens", params{})
	if err != nil {
		t.Fatal(err)
	}
	return answer["gens"].(int64)
}

// A load that ends at any moment leaves the old graph or the new one, whole; the next one puts everything right.
func TestLoadEndsAnywhere(t *testing.T) {
	s := empty(t)
	old, other := storetest.Random(1, 12), storetest.Random(2, 12)
	mustLoad(t, s, old)
	start := time.Now()
	mustLoad(t, s, other)
	usual := time.Since(start)
	mustLoad(t, s, old)
	for i := range 12 {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(rand.Int64N(int64(usual))))
		_, err := s.Load(ctx, other)
		cancel()
		switch now := serves(t, s, old, other); {
		case err == nil && now != other:
			t.Fatalf("round %d: Load did without an error, and the old dataset is served", i)
		case err != nil && !errors.Is(err, accord.ErrTimeout) && !errors.Is(err, accord.ErrUnavailable):
			t.Errorf("round %d: %v", i, err)
		case now == other:
			old, other = other, old
		}
	}
	mustLoad(t, s, storetest.Random(3, 12))
	mustLoad(t, s, other)
	if serves(t, s, other, other); remains(t, s) != 2 {
		t.Errorf("%d generations remain, want 2", remains(t, s))
	}
}

func mustLoad(t *testing.T, s *Store, d *accord.Dataset) {
	t.Helper()
	if _, err := s.Load(t.Context(), d); err != nil {
		t.Fatal(err)
	}
}

// A load whose process is killed leaves its lock and what it wrote. The next load
// waits for the end of the lease, and clears that.
func TestLoadIsKilled(t *testing.T) {
	s := empty(t)
	old, next := storetest.Random(1, 8), storetest.Random(2, 8)
	mustLoad(t, s, old)
	killed := opened(t)
	l := begun(t, killed)
	rows := []any{map[string]any{"labels": []string{"Actor"}, "props": map[string]any{"gen": leftBehind, "id": "actor:left-behind"}}}
	if _, err := l.write(t.Context(), writeNodes, params{"gen": leftBehind, "rows": rows}); err != nil {
		t.Fatal(err)
	}
	serves(t, s, old, old)
	start := time.Now()
	mustLoad(t, s, next)
	if waited := time.Since(start); waited < killed.lease/2 {
		t.Errorf("the lease was not waited for: %v", waited)
	}
	if serves(t, s, next, next); remains(t, s) != 2 {
		t.Errorf("%d generations remain, want 2", remains(t, s))
	}
	if _, err := l.write(t.Context(), writeNodes, params{"gen": leftBehind, "rows": rows}); !errors.Is(err, accord.ErrUnavailable) {
		t.Errorf("who lost the lock writes on: error %v", err)
	}
}

// leftBehind is a generation behind all that are served.
const leftBehind = 1 << 50

// begun is a load that has locked the database and begun that generation.
func begun(t *testing.T, s *Store) *lock {
	t.Helper()
	s.lease = 700 * time.Millisecond
	l, err := s.lock(t.Context())
	if err == nil {
		_, err = l.write(t.Context(), beginStatement, params{"gen": leftBehind})
	}
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// The same data again clears what a killed load left, though there is nothing to load.
func TestLoadOfTheSameClears(t *testing.T) {
	s, killed := empty(t), opened(t)
	d := storetest.Random(1, 8)
	mustLoad(t, s, d)
	begun(t, killed)
	if fresh, err := s.Load(t.Context(), d); fresh || err != nil {
		t.Fatalf("the same data: fresh %v, error %v", fresh, err)
	}
	if n := remains(t, s); n != 1 {
		t.Errorf("%d generations remain, want 1", n)
	}
	serves(t, s, d, d)
}

// While a load lives, another one is refused.
func TestLoadOfTwo(t *testing.T) {
	s, other := empty(t), opened(t)
	mustLoad(t, s, storetest.Random(1, 4))
	l, err := other.lock(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	lives, dies := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for lives.Err() == nil {
			_, _ = l.write(lives, clearStatement, params{"gen": -1, "rows": 1})
			time.Sleep(20 * time.Millisecond)
		}
	}()
	start := time.Now()
	if _, err := s.Load(t.Context(), storetest.Random(2, 4)); !errors.Is(err, accord.ErrUnavailable) {
		t.Errorf("the second load: error %v, want ErrUnavailable", err)
	}
	if took := time.Since(start); took > 3*time.Second {
		t.Errorf("the second load was refused after %v", took)
	}
	dies()
	<-ended
	l.release(t.Context())
	mustLoad(t, s, storetest.Random(2, 4))
}

// The same dataset again does nothing, and takes one statement.
func TestLoadOfTheSame(t *testing.T) {
	s := empty(t)
	d := storetest.Random(4, 6)
	mustLoad(t, s, d)
	before := s.Statements()
	fresh, err := opened(t).Load(t.Context(), storetest.Random(4, 6))
	if fresh || err != nil {
		t.Errorf("the same dataset: fresh %v, error %v", fresh, err)
	}
	if fresh, err := s.Load(t.Context(), d); fresh || err != nil || s.Statements() != before+1 {
		t.Errorf("the same dataset: fresh %v, error %v, %d statements", fresh, err, s.Statements()-before)
	}
}

// References that lead nowhere are refused, and nothing of the dataset is served.
func TestLoadRefusesBrokenReferences(t *testing.T) {
	s := empty(t)
	good := storetest.Random(5, 6)
	mustLoad(t, s, good)
	for name, spoil := range map[string]func(*accord.Dataset){
		"unknown actor":   func(d *accord.Dataset) { d.Participations[0].ActorID = "actor:nobody" },
		"place as a deal": func(d *accord.Dataset) { d.Participations[0].ToID = d.Places[0].ID },
		"unknown parent":  func(d *accord.Dataset) { d.Places[0].ParentID = "place:nowhere" },
		"lost source":     func(d *accord.Dataset) { d.Claims[0].SourceID = "source:lost" },
	} {
		bad := storetest.Random(6, 6)
		spoil(bad)
		if _, err := s.Load(t.Context(), bad); !errors.Is(err, accord.ErrInvalid) {
			t.Errorf("%s: error %v, want ErrInvalid", name, err)
		}
		serves(t, s, good, good)
	}
}

// A reading lives through one reload; after two it says that it cannot go on.
func TestLoadDuringReadings(t *testing.T) {
	s, loader := empty(t), opened(t)
	sets := []*accord.Dataset{storetest.Random(1, 6), storetest.Random(2, 6), storetest.Random(3, 6)}
	mustLoad(t, loader, sets[0])
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	mustLoad(t, loader, sets[1])
	whole(t, r, sets[0])
	mustLoad(t, loader, sets[2])
	if _, err := r.Dataset(t.Context()); !errors.Is(err, accord.ErrUnavailable) {
		t.Errorf("a reading of what is cleared: error %v, want ErrUnavailable", err)
	}
	serves(t, s, sets[2], sets[2])
}

// Names and ids that are too long for an index are refused in words.
func TestLoadRefusesEndlessNames(t *testing.T) {
	s := empty(t)
	d := storetest.Random(7, 3)
	d.Actors[0].Name = fmt.Sprintf("%09000d", 1)
	if _, err := s.Load(t.Context(), d); !errors.Is(err, accord.ErrInvalid) {
		t.Errorf("a name of 9,000 letters: error %v, want ErrInvalid", err)
	}
}

// A load tells after each batch how much has been written, up to all of it.
func TestLoadTellsOfItself(t *testing.T) {
	s := empty(t)
	var told []int
	s.Wrote = func(rows int) { told = append(told, rows) }
	mustLoad(t, s, many(700))
	answer, err := s.write(t.Context(), "MATCH (n:Keyed) WITH count(n) AS nodes MATCH (:Keyed)-[r]->() WITH nodes, count(r) AS ties RETURN nodes + ties AS all", params{})
	if err != nil {
		t.Fatal(err)
	}
	if all := answer["all"].(int64); len(told) < 2 || !slices.IsSorted(told) || int64(told[len(told)-1]) != all {
		t.Errorf("told %v, %d are there", told, all)
	}
}
