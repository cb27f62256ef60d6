package accord

import "slices"

// A CoSigning says what makes two actors co-signatories. Each has a seat in the
// same agreement: a participation that TOOK_PART, whose signature is not
// NOT_SIGNATORY, with a role of class PARTY or, where roles are given, one of them.
//
// Where an actor acts for another in an agreement (OnBehalfOfID of one of its
// seats), the two do not co-sign each other there; both co-sign with the rest.
type CoSigning struct {
	Roles      []Role // of the other, in place of the class; nil: the class
	OwnRoles   []Role // of the actor asked about, in place of the class; nil: the class
	Signatures []Signature
	Sight

	// ExpandAlliances seats the members of an alliance (type ALLIANCE, links
	// MEMBER_OF, of members that are alliances again their members) beside it: those
	// whose membership may overlap the date of the agreement. Two actors that sit on
	// one participation alone do not co-sign each other.
	ExpandAlliances bool

	// RollUpOrgans seats in place of an organ the one that it is an organ of (links
	// ORGAN_OF, up to the top; of several the smallest id), also for whom is acted.
	// It comes after ExpandAlliances.
	RollUpOrgans bool

	IncludeGeneric bool // else generic actors have no seat, but for the one asked about
	MinShared      int  // agreements that the two have in common, at least 1
}

// A CoSignatoriesAsk is for Ties.CoSignatories.
type CoSignatoriesAsk struct {
	CoSigning
	Between  *DateRange // overlaps the date of the agreement
	Within   ID         // the agreement covers a place inside this one, or partly in it
	Evidence int        // agreements shown with each co-signatory, newest first
	Dates    bool       `json:"-"` // First and Last are wanted; else they are nil
	Window
	Along Along // AlongClaims only
}

// Refs are the ids of the question.
func (a *CoSignatoriesAsk) Refs() []Ref {
	var r refs
	r.place(a.Within, "within")
	return append(r, a.Sight.Refs()...)
}

// A CoSignatory is an actor that signed with the one asked about.
type CoSignatory struct {
	With        ID
	Shared      int          // agreements
	First, Last *PartialDate // of the agreements whose date is known: the first and the last in the order of DateText
	Evidence    []CoSignature
}

// A CoSignature is an agreement that two actors signed, with the participations on which they sit, by id.
type CoSignature struct {
	AgreementID  ID
	Mine, Theirs []*Participation
}

// Span takes the date of a shared agreement into First and Last.
func (c *CoSignatory) Span(when *PartialDate) {
	if c.First == nil || DateText(when) < DateText(c.First) {
		c.First = when
	}
	if c.Last == nil || DateText(when) > DateText(c.Last) {
		c.Last = when
	}
}

// CoSignatoryKey orders co-signatories: by shared agreements descending, then id.
func CoSignatoryKey(c CoSignatory) Key { return Descending.turnDigits(countText(c.Shared), c.With) }

// A CoSignaturesAsk is for Finds.CoSignatures. Roles are those of both ends; OwnRoles is not read.
type CoSignaturesAsk struct {
	Agreements *AgreementFilter // agreements that count
	Actors     *ActorFilter     // actors that are shown; the others still sign
	CoSigning
	MaxTies int
	Weight  Weight
}

// Both is the question with one set of roles for both ends.
func (a *CoSignaturesAsk) Both() CoSigning {
	both := a.CoSigning
	both.OwnRoles = both.Roles
	return both
}

// Check refuses the first id that is unknown or of the wrong kind, in the order
// agreements, actors, withoutSources; its path begins with the argument.
func (a *CoSignaturesAsk) Check(resolve func(ID) ID) error { return Check(a.Refs(), resolve) }

// Refs are the ids of the question.
func (a *CoSignaturesAsk) Refs() []Ref {
	return slices.Concat(below("agreements", a.Agreements.Refs()), below("actors", a.Actors.Refs()), a.Sight.Refs())
}

// below puts the name of an argument before the paths in it.
func below(argument string, refs []Ref) []Ref {
	for i := range refs {
		refs[i].Path = append([]string{argument}, refs[i].Path...)
	}
	return refs
}

// A Weight says what a tie of a projection weighs.
type Weight string

const (
	WeightShared     Weight = "SHARED"     // one for each agreement
	WeightFractional Weight = "FRACTIONAL" // 1/(n-1) for each agreement with n seated actors (Newman 2001)
)

// Weights holds every Weight, in the order of the vocabulary.
var Weights = []Weight{WeightShared, WeightFractional}

// CoSignatures are the actors that signed together, and how often: a graph in
// columns. Actors stand by id; From and To index them, From before To. Ties stand by
// shared agreements descending, then From, then To; where there are more than
// MaxTies, the first are shown, and the actors that these hold.
type CoSignatures struct {
	IDs     []ID
	Names   []string
	Types   []ActorType
	Degrees []int // different co-signatories, those whose ties are left out too

	From, To, Shared  []int
	Weight            []float64
	FirstDay, LastDay []Date // the earliest day of the first date, the latest of the last; empty: unknown or open

	Truncated *Truncation
}
