package neo4j

import (
	"context"
	"os"
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
	storetest.Run(t, func(t *testing.T) accord.Store { return empty(t) })
}
