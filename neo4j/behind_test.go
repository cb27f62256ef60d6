package neo4j

import (
	"errors"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// A reading of a generation that a server does not hold yet is told so, instead of
// being shown an empty graph: a member of a cluster may be behind the one before it.
func TestBehind(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, storetest.Random(1, 4))
	there, err := s.holds(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	r := &reading{pinned: &pinned{store: s, gen: there.gen + 1}}
	before := s.Statements()
	if _, err := r.Actors(t.Context(), &accord.ActorsAsk{Window: accord.Window{Limit: 5}}); !errors.Is(err, accord.ErrUnavailable) {
		t.Errorf("error %v", err)
	}
	if n := s.Statements() - before; n != behindTries {
		t.Errorf("it was asked %d times, want %d", n, behindTries)
	}
}
