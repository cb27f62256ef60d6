package neo4j

import (
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// What is read again stays, what is not goes, and neither half outgrows its bound.
func TestMemo(t *testing.T) {
	m := &memo{young: map[string]accord.Node{}}
	often, once := "often"+strings.Repeat(" ", 1000), "once"+strings.Repeat(" ", 1000)
	m.keep(often, &accord.Actor{ID: "actor:often"})
	m.keep(once, &accord.Actor{ID: "actor:once"})
	pad := strings.Repeat("x", memoBytes/8)
	for i := range 16 {
		m.keep(pad[i:], &accord.Actor{})
		if n, known := m.get(often); !known || n.NodeID() != "actor:often" {
			t.Fatalf("what is read often was dropped after %d more", i+1)
		}
		if m.bytes > memoBytes {
			t.Fatalf("the young half holds %d bytes", m.bytes)
		}
	}
	if _, known := m.get(once); known {
		t.Error("what was read once was never dropped")
	}
}
