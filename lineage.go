package accord

// A Lineage holds between two agreements or processes: later IMPLEMENTS earlier.
type Lineage struct {
	ID           ID
	FromID, ToID ID
	Kind         LineageKind
	Basis        Basis
	ClaimIDs     []ID

	// Derived by Settle.
	Contested bool
	Denied    bool
}

// A LineageKind says what one agreement or process does to another.
type LineageKind string

const (
	LineageImplements LineageKind = "IMPLEMENTS"
	LineageMaintains  LineageKind = "MAINTAINS"
	LineagePrepares   LineageKind = "PREPARES"
	LineageRenews     LineageKind = "RENEWS"
	LineageExtends    LineageKind = "EXTENDS"
	LineageAccedesTo  LineageKind = "ACCEDES_TO"
	LineageAmends     LineageKind = "AMENDS"
	LineageSupersedes LineageKind = "SUPERSEDES"
	LineageRestarts   LineageKind = "RESTARTS"
	LineageReferences LineageKind = "REFERENCES"
)

// LineageKinds holds every LineageKind, in the order of the vocabulary.
var LineageKinds = []LineageKind{LineageImplements, LineageMaintains, LineagePrepares, LineageRenews, LineageExtends, LineageAccedesTo, LineageAmends, LineageSupersedes, LineageRestarts, LineageReferences}

// Backward tells whether from is the later of the two.
func (k LineageKind) Backward() bool { return k != LineagePrepares }

func (l *Lineage) NodeID() ID          { return l.ID }
func (l *Lineage) TieKind() TieKind    { return TieLineage }
func (l *Lineage) Ends() (from, to ID) { return l.FromID, l.ToID }
func (l *Lineage) Grounds() []ID       { return l.ClaimIDs }
func (l *Lineage) Standing() bool      { return !l.Denied }
