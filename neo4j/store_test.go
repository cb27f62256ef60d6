package neo4j

import (
	"context"
	"fmt"
	"os"
	"reflect"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// TestMain keeps the server for this package while its tests run.
func TestMain(m *testing.M) {
	if loads() {
		return
	}
	release, err := storetest.Alone(os.Getenv("ACCORD_TEST_NEO4J"))
	if err != nil {
		panic(err)
	}
	defer release()
	m.Run()
}

// server is the address of a real Neo4j that tests may empty.
func server(t *testing.T) string {
	t.Helper()
	address := os.Getenv("ACCORD_TEST_NEO4J")
	switch {
	case address != "":
	case os.Getenv("CI") == "true":
		t.Fatal("NEO4J NOT TESTED: ACCORD_TEST_NEO4J names no server")
	default:
		t.Skip("NEO4J NOT TESTED: ACCORD_TEST_NEO4J names no server; `make test` starts one")
	}
	return address
}

// opened is a store as its server holds it.
func opened(t *testing.T) *Store {
	t.Helper()
	s, err := Open(server(t), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// empty is a store of a database that holds no data.
func empty(t *testing.T) *Store {
	t.Helper()
	s := opened(t)
	for {
		answer, err := s.write(context.Background(), "MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS n", params{})
		if err != nil {
			t.Fatal(err)
		}
		if answer["n"] == int64(0) {
			return s
		}
	}
}

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T) accord.Store { return twice{empty(t)} })
}

// A twice searches by the register of the store and without it: both answer the same.
type twice struct{ *Store }

func (s twice) Load(ctx context.Context, d *accord.Dataset) (bool, error) {
	fresh, err := s.Store.Load(ctx, d)
	if err != nil {
		return fresh, err
	}
	there, err := s.holds(ctx)
	if err != nil {
		return fresh, err
	}
	register, err := s.register(ctx, there.gen)
	s.learning.mu.Lock()
	defer s.learning.mu.Unlock()
	if known := s.learning.known; err == nil && (known == nil || known.gen < there.gen) {
		s.learning.known = register
	}
	return fresh, err
}

func (s twice) Read(ctx context.Context) (accord.Reading, error) {
	r, err := s.Store.Read(ctx)
	if err != nil {
		return nil, err
	}
	return searcher{r.(*reading)}, nil
}

type searcher struct{ *reading }

func (s searcher) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	page, err := s.reading.Search(ctx, ask)
	if err != nil || ask.Text == "" {
		return page, err
	}
	found, known, err := s.lookUp(ctx, ask)
	if register := s.store.learning.knows(); !known && s.pin(0) < register.gen { // it reads what was served before
		return page, err
	}
	if err != nil || !known {
		return found, fmt.Errorf("looked up: %v, %v", known, err)
	}
	sought, err := s.seek(ctx, ask)
	if err == nil && !(reflect.DeepEqual(found, sought) && reflect.DeepEqual(found, page)) {
		err = fmt.Errorf("looked up %+v, sought %+v", found, sought)
	}
	return sought, err
}
