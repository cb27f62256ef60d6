package neo4j

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// What is written of a node makes exactly the same node again.
func TestDataComesBack(t *testing.T) {
	no := false
	storetest.Random(9, 30).Nodes(func(n accord.Node) bool {
		back, err := decode[accord.Node](encode(n))
		if err != nil || !cmp.Equal(n, back) {
			t.Errorf("%s: error %v\n%s", n.NodeID(), err, cmp.Diff(n, back))
		}
		return true
	})
	for _, n := range []accord.Node{
		&accord.Agreement{ID: "agreement:a", Title: "\"<\u2028\x00😀", Interim: &no, Deals: []accord.Deal{}, Local: &accord.Local{}},
		&accord.Agreement{ID: "agreement:b", Milestones: []*accord.Milestone{nil, {ID: "milestone:m", Date: &accord.PartialDate{}}}},
		&accord.Actor{ID: "actor:a"},
	} {
		back, err := decode[accord.Node](encode(n))
		if err != nil || !cmp.Equal(n, back) {
			t.Errorf("%s: error %v\n%s", n.NodeID(), err, cmp.Diff(n, back))
		}
	}
	if _, err := decode[accord.Node](`{"ID":"word:x"}`); err == nil {
		t.Error("a word is no node")
	}
}
