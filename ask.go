package accord

import "fmt"

// An Ask is a question to a store, as typed as the field that puts it.
// Asks are read-only: a store may keep one while it answers.

// An ActorsAsk is for Finds.Actors.
type ActorsAsk struct {
	Filter *ActorFilter
	Order  ActorOrder // zero: DefaultActorOrder
	Window
	Below TiesAsk `json:"-"` // no part of what names a list
}

// An AgreementsAsk is for Finds.Agreements.
type AgreementsAsk struct {
	Filter *AgreementFilter
	Order  AgreementOrder // zero: DefaultAgreementOrder
	Window
	Below TiesAsk `json:"-"` // no part of what names a list
}

// A ListAsk is for lists that take no filter and have one order.
type ListAsk struct{ Window }

// A SearchAsk is for Finds.Search.
type SearchAsk struct {
	Text  string
	Kinds []SubjectKind // nil: all
	Window
}

// A ParticipationsAsk is for Ties.Participations.
type ParticipationsAsk struct {
	Roles       []Role
	RoleClasses []RoleClass
	Polarities  []Polarity
	Signatures  []Signature
	ActorTypes  []ActorType
	Between     *DateRange // overlaps When
	AsOf        Date       // When is unknown or does not begin after it
	Order       ParticipationOrder
	Represented bool // those in which the actor represented another; no other argument but the window
	Window
	Along Along
}

// An ActorAgreementsAsk is for Ties.ActorAgreements.
type ActorAgreementsAsk struct {
	Roles       []Role
	RoleClasses []RoleClass
	Between     *DateRange // overlaps the date of the agreement
	Order       AgreementOrder
	Window
	Along Along   // AlongTies and AlongClaims only
	Below TiesAsk `json:"-"` // no part of what names a list
}

// An AgreementActorsAsk is for Ties.AgreementActors.
type AgreementActorsAsk struct {
	Guarantors bool // those with role GUARANTOR; else the signatories
	Window
	Along Along   // AlongTies and AlongClaims only
	Below TiesAsk `json:"-"` // no part of what names a list
}

// A TiesAsk is put below the nouns of a page: Below names the one that will follow. A
// store may bring its answer with the page; what it does not bring is asked for.
type TiesAsk interface{ tiesAsk() }

func (*ParticipationsAsk) tiesAsk()  {}
func (*ActorAgreementsAsk) tiesAsk() {}
func (*AgreementActorsAsk) tiesAsk() {}

// A StancesAsk is for Ties.Stances.
type StancesAsk struct {
	Positions []Position
	AsOf      Date
	Spoke     bool // those that the actor spoke for another
	Window
	Along Along
}

// A LinksAsk is for Ties.Links.
type LinksAsk struct {
	Kinds     []LinkKind
	Direction LinkDirection // zero: both
	AsOf      Date          // its interval includes the day or is unknown
	Window
	Along Along
}

// A LinkDirection is the direction of links as seen from the actor asked about.
type LinkDirection string

const (
	LinksOut  LinkDirection = "OUT"
	LinksIn   LinkDirection = "IN"
	LinksBoth LinkDirection = "BOTH"
)

// LinkDirections holds every LinkDirection, in the order of the vocabulary.
var LinkDirections = []LinkDirection{LinksOut, LinksIn, LinksBoth}

// An AllegationsAsk is for Ties.Allegations.
type AllegationsAsk struct {
	Alleged bool // those that the actor alleges; else those against it or about the agreement
	Window
	Along Along
}

// A StatementsAsk is for Ties.Statements.
type StatementsAsk struct{ Window }

// A LineageAsk is for Ties.Lineage.
type LineageAsk struct {
	Direction LineageDirection // zero: both
	Depth     int              // ties away, 1 to MaxLineageDepth
	Along     Along
}

// MaxLineageDepth is how deep lineage can be asked for.
const MaxLineageDepth = 10

// Check refuses a depth out of bounds.
func (a *LineageAsk) Check() error {
	if a.Depth < 1 || a.Depth > MaxLineageDepth {
		return fmt.Errorf("lineage of depth %d: it is 1 to %d: %w", a.Depth, MaxLineageDepth, ErrInvalid)
	}
	return nil
}

// A LineageDirection is the direction in time: BEFORE are those it comes from.
type LineageDirection string

const (
	LinesBefore LineageDirection = "BEFORE"
	LinesAfter  LineageDirection = "AFTER"
	LinesBoth   LineageDirection = "BOTH"
)

// LineageDirections holds every LineageDirection, in the order of the vocabulary.
var LineageDirections = []LineageDirection{LinesBefore, LinesAfter, LinesBoth}

// An ActorTypeCount says how many actors are of a type.
type ActorTypeCount struct {
	Type  ActorType
	Count int
}

// An Attendance is one agreement of an actor, or one actor of an agreement,
// with the participations by which it is in the list, by id: AlongTies asks for
// them, else there are none.
type Attendance struct {
	With           ID
	Noun           Subject // what With names, where a store has it at hand; nil: it is in Pages.Nodes
	Participations []*Participation
}
