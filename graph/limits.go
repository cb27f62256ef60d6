package graph

import (
	"time"

	"github.com/accordgraph/accord"
)

// Limits bound what one request may ask. What a document may be is told before it is
// validated, with its fragments unfolded; each operation of a document has to hold them.
type Limits struct {
	Body        int // bytes of a request
	Tokens      int // of a document
	Depth       int // fields within fields; GraphiQL's introspection has 15
	Fields      int
	RootFields  int
	Aliases     int
	SameKey     int // fields under one response key of one selection
	Directives  int
	Spreads     int // of fragments, each counted once
	ValueDepth  int // lists and objects within each other, in a literal or a variable
	Rows        int // nodes of connections, estimated by first and last
	IDs         int // in one list of ids
	Values      int // in the lists of one filter
	Text        int // characters of a search or of the text of a filter
	PathLength  int // ties of a path
	Depths      int // of a subgraph
	Lineage     int // depth of it
	Nodes, Ties int // of a subgraph, of a network
	Deadline    time.Duration
	CostFrom    int // estimated rows from which an answer tells its cost
}

// DefaultLimits are safe on the open internet. The last five are also the most that
// stores can do.
func DefaultLimits() Limits {
	return Limits{
		Body: 64 << 10, Tokens: 1000, Depth: 15, Fields: 2000, RootFields: 20, Aliases: 30, SameKey: 20, Directives: 50, Spreads: 100,
		ValueDepth: 20, Rows: 20_000, IDs: 100, Values: 100, Text: 200, Deadline: 5 * time.Second, CostFrom: 5000,
		PathLength: 10, Depths: accord.SubgraphDepth, Lineage: accord.MaxLineageDepth, Nodes: 1500, Ties: 20_000,
	}
}

// What tools never ask of the introspection, and what would multiply.
const (
	maxTypeLists = 1 // lists of __Type within each other
	maxSchemas   = 4 // fields __schema
)

// plainMost is how long a plain list is at most: the check of a dataset sees to that.
const plainMost = 200
