package memory_test

import (
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/memory"
	"github.com/accordgraph/accord/storetest"
)

// The contract of every store.
func TestStore(t *testing.T) {
	storetest.Run(t, func(*testing.T) accord.Store { return memory.New() })
}
