package accord

// A Stance is the position of an actor on an agreement or on talks.
type Stance struct {
	ID          ID
	ActorID     ID
	ToID        ID // an agreement or a process
	Position    Position
	Reasons     []Reason
	SpokenByIDs []ID
	Date        *PartialDate
	ClaimIDs    []ID

	// Derived by Settle.
	Contested bool
	Denied    bool
}

// A Position is how an actor stands to the content.
type Position string

const (
	PositionSupports    Position = "SUPPORTS"
	PositionWelcomes    Position = "WELCOMES"
	PositionConditional Position = "CONDITIONAL"
	PositionNeutral     Position = "NEUTRAL"
	PositionDoubts      Position = "DOUBTS"
	PositionRejects     Position = "REJECTS"
)

// Positions holds every Position, in the order of the vocabulary.
var Positions = []Position{PositionSupports, PositionWelcomes, PositionConditional, PositionNeutral, PositionDoubts, PositionRejects}

func (s *Stance) NodeID() ID          { return s.ID }
func (s *Stance) TieKind() TieKind    { return TieStance }
func (s *Stance) Ends() (from, to ID) { return s.ActorID, s.ToID }
func (s *Stance) Grounds() []ID       { return s.ClaimIDs }
func (s *Stance) Standing() bool      { return !s.Denied }
