package neo4j

import (
	"sync"

	"github.com/accordgraph/accord"
)

// A memo keeps nodes by their data, so that what is read often is decoded once.
// Nodes are shared: nobody changes an answer. It holds two halves; when the young
// one is full it becomes the old one, and what was not read meanwhile is dropped.
type memo struct {
	mu         sync.Mutex
	young, old map[string]accord.Node
	bytes      int // of the data in young
}

// memoBytes bounds the data in each half.
const memoBytes = 16 << 20

var decoded = &memo{young: map[string]accord.Node{}}

// get finds the node of data.
func (m *memo) get(data string) (accord.Node, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n, known := m.young[data]
	if !known {
		if n, known = m.old[data]; known {
			m.put(data, n)
		}
	}
	return n, known
}

// keep notes the node of data.
func (m *memo) keep(data string, n accord.Node) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.put(data, n)
}

func (m *memo) put(data string, n accord.Node) {
	if m.bytes += len(data); m.bytes > memoBytes {
		m.old, m.young, m.bytes = m.young, map[string]accord.Node{}, len(data)
	}
	m.young[data] = n
}
