package accord

// A Claim is one assertion in one source at one locator.
type Claim struct {
	ID          ID
	AboutID     ID     // the subject, tie or milestone it speaks of
	Attribute   string // the field it supports, such as level or provisions.3; empty: the thing itself
	Value       string // the value it gives to the attribute
	Text        string // our paraphrase; for an inferred claim the rule
	Wording     string // at most eight words as found
	Kind        ClaimKind
	SourceID    ID           // the document read
	Locator     string       // L24, L18-L22, or "row 17, Part"
	Attribution *Attribution // nil: the document says it itself
	Date        *PartialDate
	Denies      bool // the source says that it is not so
	Chosen      bool // an editor prefers it, against the rule

	// Preferred and ContradictIDs are derived by Settle; what ContradictIDs holds before stays in it.
	Preferred     bool
	ContradictIDs []ID
}

// An Attribution says on whose word a document puts a claim.
type Attribution struct {
	ViaID ID   // a page that the document cites for it
	ToIDs []ID // the speakers
}

// attribution is never nil; callers change nothing in it.
func (c *Claim) attribution() *Attribution {
	if c.Attribution == nil {
		return &Attribution{}
	}
	return c.Attribution
}

// ViaID is the page that the document cites for the claim, empty if there is none.
func (c *Claim) ViaID() ID { return c.attribution().ViaID }

// AttributedToIDs are the speakers.
func (c *Claim) AttributedToIDs() []ID { return c.attribution().ToIDs }

// A ClaimKind says how a source puts a claim.
type ClaimKind string

const (
	ClaimFact       ClaimKind = "FACT"
	ClaimAttributed ClaimKind = "ATTRIBUTED"
	ClaimOpinion    ClaimKind = "OPINION"
	ClaimCoded      ClaimKind = "CODED"
	ClaimInferred   ClaimKind = "INFERRED"
)

// ClaimKinds holds every ClaimKind, in the order of the vocabulary.
var ClaimKinds = []ClaimKind{ClaimFact, ClaimAttributed, ClaimOpinion, ClaimCoded, ClaimInferred}

// A Basis says where a date or a lineage comes from.
type Basis string

const (
	BasisStated   Basis = "STATED"
	BasisCoded    Basis = "CODED"
	BasisInferred Basis = "INFERRED"
)

// Bases holds every Basis, in the order of the vocabulary.
var Bases = []Basis{BasisStated, BasisCoded, BasisInferred}

func (c *Claim) NodeID() ID { return c.ID }
