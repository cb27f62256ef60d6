package accord

// A Participation says what an actor did at an agreement or in talks, or that it was not there.
type Participation struct {
	ID         ID
	ActorID    ID
	ToID       ID   // an agreement or a process
	Role       Role // empty when the actor did not take part
	Polarity   Polarity
	Signature  Signature
	Side       string      // whose side it is on, as stated
	Capacity   string      // office or local branch, as stated
	Delegation *Delegation // nil: it acted for itself, and nobody is named who did for it
	Reasons    []Reason
	Date       *PartialDate // its own, where a source gives one
	ClaimIDs   []ID

	// Derived by Settle.
	When      *PartialDate // its own date, else that of the agreement, else the start of the process
	Contested bool
	Denied    bool // the preferred claim denies it
}

// A Delegation says for whom an actor took part, and who did for it.
type Delegation struct {
	OnBehalfOfID     ID   // whom it acts for
	PartOfID         ID   // the delegation it sat in
	RepresentedByIDs []ID // persons who signed, spoke or attended for it
}

// delegation is never nil; callers change nothing in it.
func (p *Participation) delegation() *Delegation {
	if p.Delegation == nil {
		return &Delegation{}
	}
	return p.Delegation
}

// OnBehalfOfID is whom it acts for, empty if that is itself.
func (p *Participation) OnBehalfOfID() ID { return p.delegation().OnBehalfOfID }

// PartOfID is the delegation that it sat in, empty if there is none.
func (p *Participation) PartOfID() ID { return p.delegation().PartOfID }

// RepresentedByIDs are the persons who signed, spoke or attended for it.
func (p *Participation) RepresentedByIDs() []ID { return p.delegation().RepresentedByIDs }

// A Role is what an actor took part as.
type Role string

const (
	RoleParty            Role = "PARTY"
	RoleDeclarant        Role = "DECLARANT"
	RoleAccedingParty    Role = "ACCEDING_PARTY"
	RoleRepresentedParty Role = "REPRESENTED_PARTY"
	RoleRepresentative   Role = "REPRESENTATIVE"
	RoleGuarantor        Role = "GUARANTOR"
	RoleMediator         Role = "MEDIATOR"
	RoleFacilitator      Role = "FACILITATOR"
	RoleBroker           Role = "BROKER"
	RoleSponsor          Role = "SPONSOR"
	RoleConvener         Role = "CONVENER"
	RoleHost             Role = "HOST"
	RoleChair            Role = "CHAIR"
	RoleWitness          Role = "WITNESS"
	RoleObserver         Role = "OBSERVER"
	RoleMonitor          Role = "MONITOR"
	RoleDepositary       Role = "DEPOSITARY"
	RoleEndorser         Role = "ENDORSER"
	RoleUnspecified      Role = "UNSPECIFIED"
)

// Roles holds every Role, in the order of the vocabulary.
var Roles = []Role{RoleParty, RoleDeclarant, RoleAccedingParty, RoleRepresentedParty, RoleRepresentative, RoleGuarantor, RoleMediator, RoleFacilitator, RoleBroker, RoleSponsor, RoleConvener, RoleHost, RoleChair, RoleWitness, RoleObserver, RoleMonitor, RoleDepositary, RoleEndorser, RoleUnspecified}

// A RoleClass parts those who bind themselves from those who help.
type RoleClass string

const (
	ClassParty      RoleClass = "PARTY"
	ClassThirdParty RoleClass = "THIRD_PARTY"
)

// RoleClasses holds every RoleClass, in the order of the vocabulary.
var RoleClasses = []RoleClass{ClassParty, ClassThirdParty}

// Class is the class of a role, empty for none.
func (r Role) Class() RoleClass {
	switch r {
	case "":
		return ""
	case RoleParty, RoleDeclarant, RoleAccedingParty, RoleRepresentedParty, RoleRepresentative:
		return ClassParty
	}
	return ClassThirdParty
}

// A Polarity says whether an actor was there, and if not, whose will that was.
type Polarity string

const (
	PolarityTookPart   Polarity = "TOOK_PART"
	PolarityRefused    Polarity = "REFUSED"
	PolarityWithdrew   Polarity = "WITHDREW"
	PolarityNotInvited Polarity = "NOT_INVITED"
	PolarityExcluded   Polarity = "EXCLUDED"
)

// Polarities holds every Polarity, in the order of the vocabulary.
var Polarities = []Polarity{PolarityTookPart, PolarityRefused, PolarityWithdrew, PolarityNotInvited, PolarityExcluded}

// A Signature says what is known of an actor's signature.
type Signature string

const (
	SignatureSigned           Signature = "SIGNED"
	SignatureSignedOrAgreed   Signature = "SIGNED_OR_AGREED"
	SignatureSignedIllegible  Signature = "SIGNED_ILLEGIBLE"
	SignatureUnnamedSignature Signature = "UNNAMED_SIGNATURE"
	SignatureAgreedUnsigned   Signature = "AGREED_UNSIGNED"
	SignatureNotSignatory     Signature = "NOT_SIGNATORY"
	SignatureUnknown          Signature = "UNKNOWN"
)

// Signatures holds every Signature, in the order of the vocabulary.
var Signatures = []Signature{SignatureSigned, SignatureSignedOrAgreed, SignatureSignedIllegible, SignatureUnnamedSignature, SignatureAgreedUnsigned, SignatureNotSignatory, SignatureUnknown}

// A Reason is why an actor stands as it does, as a source gives it.
type Reason struct {
	Order    int // from 1; claims name it as reasons.N
	Text     string
	ClaimIDs []ID
}

func (p *Participation) NodeID() ID          { return p.ID }
func (p *Participation) TieKind() TieKind    { return TieParticipation }
func (p *Participation) Ends() (from, to ID) { return p.ActorID, p.ToID }
func (p *Participation) Grounds() []ID       { return p.ClaimIDs }
func (p *Participation) Standing() bool      { return !p.Denied }

// TookPart: the actor was there and no claim that is preferred says otherwise.
func (p *Participation) TookPart() bool { return p.Polarity == PolarityTookPart && !p.Denied }

// Signs: the actor took part as a party and is not known as no signatory.
func (p *Participation) Signs() bool {
	return p.TookPart() && p.Role.Class() == ClassParty && p.Signature != SignatureNotSignatory
}
