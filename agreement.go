package accord

// An Agreement is a ceasefire, zone, reconciliation or statement; oral and unilateral ones too.
type Agreement struct {
	ID          ID
	Title       string
	Names       []Name // spellings, in order; see NamesOf
	Description string
	ExternalIDs []ExternalID
	Documents   []Document

	Stage    Stage
	Substage string // PA-X sub-stage code
	Status   Status
	Level    Level
	Nature   Nature
	Deals    []Deal
	Interim  *bool

	CountryIDs []ID
	Region     string
	Conflict   string
	PlaceIDs   []ID // what it covers
	ProcessID  ID   // what it is a text of
	Local      *Local
	Milestones []*Milestone // by date, unknown last, then kind, then id
	Provisions []Provision  // in the order of the text
	Exclusions []Exclusion
	Coverage   []Coverage
	ClaimIDs   []ID

	// Derived by Settle.
	Dates               AgreementDates
	When                *PartialDate // the first known of signed, announced, enters into force, any milestone
	VenueIDs            []ID         // places of the milestones that happened
	ContestedAttributes []string
	ParticipantCount    int     // different actors that took part
	Spells              []Spell // when it was in force; the first begins at 0000-00-00
}

func (g *Agreement) NodeID() ID               { return g.ID }
func (g *Agreement) SubjectKind() SubjectKind { return SubjectAgreement }
func (g *Agreement) Label() string            { return g.Title }

// AgreementDates are the preferred dates of the four milestones that most ask for.
type AgreementDates struct {
	Announced, Signed, EntersIntoForce, Expires *PartialDate
}

// A Document is a copy of an agreement's text.
type Document struct {
	Title    string
	Language string // BCP 47
	URL      string
	ClaimIDs []ID
}

// A Stage is the PA-X stage of an agreement in its peace process.
type Stage string

const (
	StagePreNegotiation         Stage = "PRE_NEGOTIATION"
	StageCeasefire              Stage = "CEASEFIRE"
	StageFrameworkPartial       Stage = "FRAMEWORK_PARTIAL"
	StageFrameworkComprehensive Stage = "FRAMEWORK_COMPREHENSIVE"
	StageImplementation         Stage = "IMPLEMENTATION"
	StageRenewal                Stage = "RENEWAL"
	StageOther                  Stage = "OTHER"
)

// Stages holds every Stage, in the order of the vocabulary.
var Stages = []Stage{StagePreNegotiation, StageCeasefire, StageFrameworkPartial, StageFrameworkComprehensive, StageImplementation, StageRenewal, StageOther}

// A Status is the PA-X status of an agreement, with INITIAL and REPORTED_ONLY beside it.
type Status string

const (
	StatusMultipartySigned Status = "MULTIPARTY_SIGNED"
	StatusUnilateral       Status = "UNILATERAL"
	StatusUnclear          Status = "UNCLEAR"
	StatusSubsequentStatus Status = "SUBSEQUENT_STATUS"
	StatusInitial          Status = "INITIAL"
	StatusReportedOnly     Status = "REPORTED_ONLY"
)

// Statuses holds every Status, in the order of the vocabulary.
var Statuses = []Status{StatusMultipartySigned, StatusUnilateral, StatusUnclear, StatusSubsequentStatus, StatusInitial, StatusReportedOnly}

// A Level is the PA-X agreement and conflict level.
type Level string

const (
	LevelInterstate             Level = "INTERSTATE"
	LevelInterstateOnIntrastate Level = "INTERSTATE_ON_INTRASTATE"
	LevelIntrastate             Level = "INTRASTATE"
	LevelLocal                  Level = "LOCAL"
)

// Levels holds every Level, in the order of the vocabulary.
var Levels = []Level{LevelInterstate, LevelInterstateOnIntrastate, LevelIntrastate, LevelLocal}

// A Nature is the PA-X nature of the conflict.
type Nature string

const (
	NatureGovernment          Nature = "GOVERNMENT"
	NatureTerritory           Nature = "TERRITORY"
	NatureGovernmentTerritory Nature = "GOVERNMENT_TERRITORY"
	NatureInterGroup          Nature = "INTER_GROUP"
	NatureOther               Nature = "OTHER"
)

// Natures holds every Nature, in the order of the vocabulary.
var Natures = []Nature{NatureGovernment, NatureTerritory, NatureGovernmentTerritory, NatureInterGroup, NatureOther}

// A Deal is what sort of bargain an agreement strikes.
type Deal string

const (
	DealCeasefire        Deal = "CEASEFIRE"
	DealDeEscalation     Deal = "DE_ESCALATION"
	DealReconciliation   Deal = "RECONCILIATION"
	DealEvacuation       Deal = "EVACUATION"
	DealPrisonerExchange Deal = "PRISONER_EXCHANGE"
	DealNonAggression    Deal = "NON_AGGRESSION"
	DealAdministration   Deal = "ADMINISTRATION"
	DealStatement        Deal = "STATEMENT"
	DealTreaty           Deal = "TREATY"
)

// Deals holds every Deal, in the order of the vocabulary.
var Deals = []Deal{DealCeasefire, DealDeEscalation, DealReconciliation, DealEvacuation, DealPrisonerExchange, DealNonAggression, DealAdministration, DealStatement, DealTreaty}
