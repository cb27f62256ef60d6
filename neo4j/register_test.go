package neo4j

import (
	"slices"
	"testing"
	"time"

	"github.com/accordgraph/accord"
)

// What is learnt of one dataset is not answered about another, even if the database was
// emptied meanwhile, and the names of the other are learnt in their turn.
func TestRegisterFollowsLoads(t *testing.T) {
	s := empty(t)
	named := func(name string) *accord.Dataset {
		return &accord.Dataset{Title: name, Actors: []*accord.Actor{{ID: "actor:a", Name: name, Type: accord.TypeFaction}}}
	}
	for i, name := range []string{"Ahrar", "Jaysh", "Ajnad"} {
		before := s.learning.knows()
		if i == 2 {
			mustLoad(t, empty(t), named(name)) // by another process
		} else {
			mustLoad(t, s, named(name))
		}
		for _, text := range []string{name, "Ahrar"} {
			if found := searched(t, s, text); (len(found) == 1) != (text == name) {
				t.Fatalf("%q finds %v, there is %q", text, found, name)
			}
		}
		if names := slices.Collect(learnt(t, s, before).roll.Names(0)); !slices.Equal(names, []string{name}) {
			t.Fatalf("learnt of %q: %q", name, names)
		}
		statements := s.Statements()
		if found := searched(t, s, name); len(found) != 1 || s.Statements() != statements+1 {
			t.Fatalf("%q finds %v in %d statements, want one", name, found, s.Statements()-statements)
		}
	}
}

// Nothing is learnt of what is not there, or once the store is closed.
func TestRegisterOfWhatIsGone(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(3))
	there, err := s.holds(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.learnt(t.Context(), there.gen); err != nil {
		t.Errorf("what is served: %v", err)
	}
	if _, err := s.learnt(t.Context(), there.gen-1); err == nil {
		t.Error("what was never served is learnt")
	}
	_ = s.Close()
	if _, err := s.learnt(s.learning.life, there.gen); err == nil {
		t.Error("a store that is closed learns")
	}
}

// learnt waits until another register is known than before.
func learnt(t *testing.T, s *Store, before *register) *register {
	t.Helper()
	for range 500 {
		if now := s.learning.knows(); now != before {
			return now
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("nothing is learnt")
	return nil
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
