package accord

// A Milestone is one event in the life of an agreement, dated or not, planned or happened.
type Milestone struct {
	ID          ID
	AgreementID ID
	Kind        MilestoneKind
	Date        *PartialDate
	Planned     bool // a source says that it was to happen, none that it did
	ByIDs       []ID // who announced or read it
	PlaceID     ID
	Note        string
	ClaimIDs    []ID

	// Derived by Settle.
	Contested bool
}

// A MilestoneKind says what happened to the agreement.
type MilestoneKind string

const (
	MilestoneNegotiated          MilestoneKind = "NEGOTIATED"
	MilestoneAnnounced           MilestoneKind = "ANNOUNCED"
	MilestoneSigned              MilestoneKind = "SIGNED"
	MilestoneEntersIntoForce     MilestoneKind = "ENTERS_INTO_FORCE"
	MilestoneImplementationBegun MilestoneKind = "IMPLEMENTATION_BEGUN"
	MilestoneExpires             MilestoneKind = "EXPIRES"
	MilestoneSuspended           MilestoneKind = "SUSPENDED"
	MilestoneCollapsed           MilestoneKind = "COLLAPSED"
	MilestoneRenewed             MilestoneKind = "RENEWED"
	MilestoneTextPublished       MilestoneKind = "TEXT_PUBLISHED"
)

// MilestoneKinds holds every MilestoneKind, in the order of the vocabulary.
var MilestoneKinds = []MilestoneKind{MilestoneNegotiated, MilestoneAnnounced, MilestoneSigned, MilestoneEntersIntoForce, MilestoneImplementationBegun, MilestoneExpires, MilestoneSuspended, MilestoneCollapsed, MilestoneRenewed, MilestoneTextPublished}

func (m *Milestone) NodeID() ID { return m.ID }
