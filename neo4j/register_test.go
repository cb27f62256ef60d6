package neo4j

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/accordgraph/accord"
)

// What is learnt of one dataset is not answered about another, even if the database was
// emptied meanwhile, and the names of the other are learnt in their turn.
func TestRegisterFollowsLoads(t *testing.T) {
	s := empty(t)
	for i, name := range []string{"Ahrar", "Jaysh", "Ajnad"} {
		before := s.learning.knows()
		d := &accord.Dataset{Title: name} // more bear the name than come with their data unless names are known
		for n := range few + 1 {
			d.Actors = append(d.Actors, &accord.Actor{ID: accord.ID(fmt.Sprintf("actor:%03d", n)), Name: name, Type: accord.TypeFaction})
		}
		if i == 1 {
			mustLoad(t, empty(t), d) // by another process
		} else {
			mustLoad(t, s, d)
		}
		for _, text := range []string{name, "Ahrar"} {
			if found := searched(t, s, text); (len(found) == 5) != (text == name) {
				t.Fatalf("%q finds %v, there is %q", text, found, name)
			}
		}
		roll := &learnt(t, s, before).roll
		if names := slices.Collect(roll.Names(few)); roll.Len() != few+1 || !slices.Equal(names, []string{name}) {
			t.Fatalf("learnt of %q: %q, %d in all", name, names, roll.Len())
		}
		statements := s.Statements()
		if found := searched(t, s, name); len(found) != 5 || s.Statements() != statements+1 {
			t.Fatalf("%q finds %v in %d statements, want one", name, found, s.Statements()-statements)
		}
	}
}

// Names are learnt of a generation that is there, whole, and as long as the store is open.
// After a failure there is a pause.
func TestRegisterOfWhatIsGone(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(3))
	there, err := s.holds(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if register, err := s.register(t.Context(), there.gen); err != nil || register.roll.Len() != 9 {
		t.Errorf("of what is served: %+v, error %v", register, err)
	}
	for _, gen := range []int64{there.gen - 1, there.gen + 1} {
		if _, err := s.register(t.Context(), gen); !errors.Is(err, accord.ErrUnavailable) {
			t.Errorf("of what is not: error %v", err)
		}
	}
	s.learn(there.gen + 1)
	busy := func() bool {
		s.learning.mu.Lock()
		defer s.learning.mu.Unlock()
		return s.learning.busy
	}
	eventually(t, time.Minute, "the failure", func() bool { return !busy() })
	if s.learn(there.gen); busy() {
		t.Error("no pause after a failure")
	}
	_ = s.Close()
	if _, err := s.register(s.learning.life, there.gen); err == nil {
		t.Error("a store that is closed learns")
	}
}

// learnt waits until another register is known than before.
func learnt(t *testing.T, s *Store, before *register) *register {
	t.Helper()
	eventually(t, time.Minute, "another register is known", func() bool { return s.learning.knows() != before })
	return s.learning.knows()
}

func searched(t *testing.T, s *Store, text string) []accord.Key {
	t.Helper()
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	page, err := r.Search(t.Context(), &accord.SearchAsk{Text: text, Window: accord.Window{Limit: 5}})
	if err != nil {
		t.Fatal(err)
	}
	return page.Keys
}
