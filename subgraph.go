package accord

// A SubgraphAsk is for Finds.Subgraph.
type SubgraphAsk struct {
	Around   []ID
	Depth    int  // ties away, 0 to 3
	Via      *Via // nil: all ties
	MaxNodes int  // at least the number of Around
	Sight
}

// A Subgraph is a neighbourhood: subjects and the ties between them.
type Subgraph struct {
	Nodes     []Subject // Around first as asked, each once; then in the order in which they were reached
	Ties      []Tie     // every tie between two of them that is followed, by id
	Truncated *Truncation
}

// How far a subgraph goes before it is cut.
const (
	SubgraphFanOut = 200  // ties that are followed from one subject: the first in the order of TieKey
	SubgraphTies   = 5000 // ties that are shown: the first by id
)
