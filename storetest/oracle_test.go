package storetest

import (
	"testing"

	"github.com/accordgraph/accord"
)

// The oracle keeps all promises itself: what they say by hand is what it finds.
func TestOracle(t *testing.T) {
	Run(t, func(t *testing.T) accord.Store { return &slate{} })
}

// The same seed makes the same dataset, another one another.
func TestRandom(t *testing.T) {
	for size := range 14 {
		d := Random(7, max(size, 1))
		if d.Digest() != Random(7, max(size, 1)).Digest() {
			t.Errorf("size %d: the same seed made two datasets", size)
		}
		if d.Digest() == Random(8, max(size, 1)).Digest() {
			t.Errorf("size %d: two seeds made the same dataset", size)
		}
	}
}

// A fixture is the same each time it is made, and holds no id twice.
func TestFixtures(t *testing.T) {
	for _, f := range fixtures {
		d := f.dataset()
		if d.Digest() != f.dataset().Digest() {
			t.Errorf("the dataset of %s differs from one time to the next", f.promises[0].name)
		}
		seen := map[accord.ID]bool{}
		d.Nodes(func(n accord.Node) bool {
			if seen[n.NodeID()] {
				t.Errorf("the dataset of %s holds %s twice", f.promises[0].name, n.NodeID())
			}
			seen[n.NodeID()] = true
			return true
		})
	}
}
