package accord

// A Process is a peace process or negotiation track; a round of talks is a process within one.
type Process struct {
	ID          ID
	Name        string
	Names       []Name // spellings, in order; see NamesOf
	Description string
	ExternalIDs []ExternalID
	Bucket      bool // a grouping that is no process, such as PA-X "Syrian Local Agreements"
	ParentID    ID
	Start, End  *PartialDate
	PlaceIDs    []ID // where talks were held
	Coverage    []Coverage
	ClaimIDs    []ID

	// Derived by Settle.
	RoundIDs            []ID // by start, unknown last, then id
	ContestedAttributes []string
}

func (p *Process) NodeID() ID               { return p.ID }
func (p *Process) SubjectKind() SubjectKind { return SubjectProcess }
func (p *Process) Label() string            { return p.Name }
