package graph

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/neo4j"
	"github.com/accordgraph/accord/storetest"
)

var update = flag.Bool("update", false, "write the golden answers anew")

// TestGolden puts every operation in testdata/operations, and every question of
// the playground, to both stores: the answers are the golden ones, byte for byte.
func TestGolden(t *testing.T) {
	operations := append(glob(t, "testdata/operations/*.graphql"), glob(t, "../web/questions/*.graphql")...)
	d := shipped(t)
	stores := map[string]accord.Store{"memory": memoryWith(t, d)}
	if address := storetest.Neo4j(t); address != "" {
		stores["neo4j"] = neo4jWith(t, address, d)
	}
	for name, store := range stores {
		h := serving(t, store)
		t.Run(name, func(t *testing.T) {
			for _, file := range operations {
				t.Run(strings.TrimSuffix(filepath.Base(file), ".graphql"), func(t *testing.T) { golden(t, h, file, name == "memory") })
			}
		})
	}
}

func golden(t *testing.T, h client, file string, mayUpdate bool) {
	query, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got := pretty(t, h.ask(t, string(query)))
	want := filepath.Join("testdata/golden", strings.TrimSuffix(filepath.Base(file), ".graphql")+".json")
	if *update && mayUpdate {
		if err := os.WriteFile(want, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	expected, err := os.ReadFile(want)
	if err != nil {
		t.Fatalf("%v; -update writes it", err)
	}
	if !bytes.Equal(got, expected) {
		t.Errorf("%s answers otherwise than %s:\n%s", file, want, got)
	}
	if bytes.Contains(expected, []byte(`"INTERNAL"`)) {
		t.Errorf("%s is an internal error", want)
	}
}

// What may differ between two servers of one dataset.
var ownWords = regexp.MustCompile(`"(store|loadedAt|requestId)": "[^"]*"`)

// pretty sets an answer in lines, so that a difference shows where it is.
func pretty(t *testing.T, answer string) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, []byte(answer), "", "  "); err != nil {
		t.Fatalf("%v: %s", err, answer)
	}
	out.WriteByte('\n')
	return ownWords.ReplaceAll(out.Bytes(), []byte(`"$1": "…"`))
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("nothing at %s: %v", pattern, err)
	}
	return files
}

// neo4jWith is a Neo4j store that serves a dataset.
func neo4jWith(t *testing.T, address string, d *accord.Dataset) *neo4j.Store {
	t.Helper()
	store, err := neo4j.Open(address, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	if _, err := store.Load(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := store.Ready(t.Context()); err != nil {
		t.Fatal(err)
	}
	return store
}
