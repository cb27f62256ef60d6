package accord

import "strings"

// A PathsAsk is for Finds.Paths.
type PathsAsk struct {
	From, To  ID
	Via       *Via // nil: see Via.ForPaths
	AsOf      Date
	MaxLength int  // ties, 0 to 10
	First     int  // paths wanted, at least 0
	NoTies    bool // paths are wanted without their ties
}

// Refs are the ids of the question.
func (a *PathsAsk) Refs() []Ref {
	var r refs
	r.add([]ID{a.From}, "subject", subjectKinds, "from")
	r.add([]ID{a.To}, "subject", subjectKinds, "to")
	return r
}

// Paths are the shortest ways from one subject to another.
type Paths struct {
	Length    int // ties of each, -1 if there is no way within MaxLength
	Paths     []Path
	Truncated *Truncation // there are more shortest paths than were wanted
}

// A Path is a walk over ties on which no subject stands twice: one node more than
// ties, unless PathsAsk.NoTies. A tie may be walked against its direction.
type Path struct {
	Nodes []Subject
	Ties  []Tie
}

// Sentence tells the path: one clause for each tie, in the direction of the tie.
func (p Path) Sentence() string {
	if len(p.Nodes) == 1 {
		return p.Nodes[0].Label()
	}
	clauses := make([]string, len(p.Ties))
	for i, t := range p.Ties {
		from, to := p.Nodes[i].Label(), p.Nodes[i+1].Label()
		if start, _ := t.Ends(); start != p.Nodes[i].NodeID() {
			from, to = to, from
		}
		clauses[i] = Sentence(t, from, to)
	}
	return strings.Join(clauses, "; ")
}

// A Truncation says what was left out of an answer that would have been too large.
type Truncation struct {
	Reason TruncationReason
	Nodes  *int // left out, nil: not counted
	Ties   *int // left out, nil: not counted
}

// A TruncationReason says which bound was met.
type TruncationReason string

const (
	TruncatedNodes    TruncationReason = "NODES"
	TruncatedTies     TruncationReason = "TIES"
	TruncatedFanOut   TruncationReason = "FAN_OUT"
	TruncatedDeadline TruncationReason = "DEADLINE"
)

// TruncationReasons holds every TruncationReason, in the order of the vocabulary.
var TruncationReasons = []TruncationReason{TruncatedNodes, TruncatedTies, TruncatedFanOut, TruncatedDeadline}
