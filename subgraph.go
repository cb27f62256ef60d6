package accord

// A SubgraphAsk is for Finds.Subgraph.
type SubgraphAsk struct {
	Around   []ID
	Depth    int  // ties away, 0 to SubgraphDepth
	Via      *Via // nil: all ties
	MaxNodes int  // those of Around count, and may be left out themselves
	BareTies bool // of ties the ids alone are wanted
	Sight
}

// A Subgraph is a neighbourhood: subjects and the ties between them.
type Subgraph struct {
	Nodes     []Subject // Around first as asked, each once; then in the order in which they were reached
	Ties      []Tie     // every tie between two of them that is followed, by id; see SubgraphAsk.BareTies
	Truncated *Truncation
}

// Refs are the ids of the question but those of the sight.
func (a *SubgraphAsk) Refs() []Ref {
	var r refs
	r.add(a.Around, "subject", subjectKinds, "around")
	return r
}

// Cut bounds the ties, and tells what was left out: nodes that were seen, or fans that were not gone along.
// Ties may have been left out before.
func (s *Subgraph) Cut(nodes int, fans bool, left int) {
	if more := len(s.Ties) - SubgraphTies; more > 0 {
		s.Ties, left = s.Ties[:SubgraphTies], left+more
	}
	t := &Truncation{Nodes: &nodes, Ties: &left}
	switch {
	case nodes > 0:
		t.Reason = TruncatedNodes
	case left > 0:
		t.Reason = TruncatedTies
	case fans:
		t.Reason = TruncatedFanOut
	default:
		return
	}
	if fans {
		t.Nodes = nil
	}
	if t.Reason != TruncatedTies {
		t.Ties = nil // those of nodes that are not there are not counted
	}
	s.Truncated = t
}

// Bare leaves of the ties their ids.
func (s *Subgraph) Bare() {
	whole := s.Ties
	s.Ties = nil // the list may be somebody's
	for _, t := range whole {
		s.Ties = append(s.Ties, BareTie(t.NodeID()))
	}
}

// How far a subgraph goes before it is cut.
const (
	SubgraphDepth  = 3    // ties away
	SubgraphFanOut = 200  // ties that are followed from one subject: the first in the order of TieKey
	SubgraphTies   = 5000 // ties that are shown: the first by id
)
