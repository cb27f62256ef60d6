package accord

import "slices"

// A StandingsAsk is for Ties.Standings.
type StandingsAsk struct {
	Window
	Along Along // AlongClaims only; actors always come along
}

// An ActorStanding is how one actor stands to an agreement or process, and the ties that say so.
type ActorStanding struct {
	With      ID
	Standings []Standing // all that hold, in the order of Standings
	Ties      []Tie      // participations, then stances, each by id
}

// A Standing is how an actor stands to an agreement or process, taken from its ties.
type Standing string

const (
	StandingRejected    Standing = "REJECTED"
	StandingKeptOut     Standing = "KEPT_OUT"
	StandingTookPart    Standing = "TOOK_PART"
	StandingGuaranteed  Standing = "GUARANTEED"
	StandingMediated    Standing = "MEDIATED"
	StandingWelcomed    Standing = "WELCOMED"
	StandingConditional Standing = "CONDITIONAL"
)

// Standings holds every Standing, in the order of the vocabulary.
var Standings = []Standing{StandingRejected, StandingKeptOut, StandingTookPart, StandingGuaranteed, StandingMediated, StandingWelcomed, StandingConditional}

// StandingOf is the standing that a participation or stance gives, empty for other ties.
func StandingOf(t Tie) Standing {
	switch t := t.(type) {
	case *Participation:
		return t.stands()
	case *Stance:
		switch t.Position {
		case PositionRejects:
			return StandingRejected
		case PositionSupports, PositionWelcomes:
			return StandingWelcomed
		}
		return StandingConditional
	}
	return ""
}

func (p *Participation) stands() Standing {
	switch p.Polarity {
	case PolarityRefused, PolarityWithdrew:
		return StandingRejected
	case PolarityNotInvited, PolarityExcluded:
		return StandingKeptOut
	}
	switch {
	case p.Role.Class() == ClassParty:
		return StandingTookPart
	case p.Role == RoleGuarantor, p.Role == RoleSponsor:
		return StandingGuaranteed
	}
	return StandingMediated
}

// NewActorStanding sums up the standing ties of one actor to one noun: participations by id, then stances by id.
func NewActorStanding(actor ID, ties []Tie) ActorStanding {
	s := ActorStanding{With: actor, Ties: ties}
	for _, one := range Standings {
		if slices.ContainsFunc(ties, func(t Tie) bool { return StandingOf(t) == one }) {
			s.Standings = append(s.Standings, one)
		}
	}
	return s
}
