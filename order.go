package accord

// An ActorOrder says how actors are ordered; every order is ended by id.
type ActorOrder struct {
	Field     ActorOrderField
	Direction OrderDirection
}

// An ActorOrderField is what actors can be ordered by.
type ActorOrderField string

const (
	ActorsByName          ActorOrderField = "NAME"
	ActorsByAgreements    ActorOrderField = "AGREEMENTS"
	ActorsByCoSignatories ActorOrderField = "CO_SIGNATORIES" // Measures.Degree; 0 without measures
	ActorsByBrokerage     ActorOrderField = "BROKERAGE"      // Measures.Brokerage; 0 without measures
)

// ActorOrderFields holds every ActorOrderField, in the order of the vocabulary.
var ActorOrderFields = []ActorOrderField{ActorsByName, ActorsByAgreements, ActorsByCoSignatories, ActorsByBrokerage}

// An AgreementOrder says how agreements are ordered; unknown dates come last in both directions.
type AgreementOrder struct {
	Field     AgreementOrderField
	Direction OrderDirection
}

// An AgreementOrderField is what agreements can be ordered by.
type AgreementOrderField string

const (
	AgreementsByDate         AgreementOrderField = "DATE"
	AgreementsByTitle        AgreementOrderField = "TITLE"
	AgreementsByParticipants AgreementOrderField = "PARTICIPANTS"
)

// AgreementOrderFields holds every AgreementOrderField, in the order of the vocabulary.
var AgreementOrderFields = []AgreementOrderField{AgreementsByDate, AgreementsByTitle, AgreementsByParticipants}

// A ParticipationOrder says how participations are ordered: by date, or by the name of the other end.
type ParticipationOrder struct {
	Field     ParticipationOrderField
	Direction OrderDirection
}

// A ParticipationOrderField is what participations can be ordered by.
type ParticipationOrderField string

const (
	ParticipationsByDate ParticipationOrderField = "DATE"
	ParticipationsByName ParticipationOrderField = "NAME"
)

// ParticipationOrderFields holds every ParticipationOrderField, in the order of the vocabulary.
var ParticipationOrderFields = []ParticipationOrderField{ParticipationsByDate, ParticipationsByName}

// An OrderDirection is the direction of an order; ids always ascend.
type OrderDirection string

const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// OrderDirections holds every OrderDirection, in the order of the vocabulary.
var OrderDirections = []OrderDirection{Ascending, Descending}

// The orders that hold where none is asked for.
var (
	DefaultActorOrder         = ActorOrder{ActorsByName, Ascending}
	DefaultAgreementOrder     = AgreementOrder{AgreementsByDate, Descending}
	DefaultParticipationOrder = ParticipationOrder{ParticipationsByDate, Descending}
)
