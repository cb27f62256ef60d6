package accord

import "slices"

// A Via says which ties a traversal follows. A nil list is no condition, but for
// what ForPaths and ForSubgraph say; an empty one leaves none of those ties.
type Via struct {
	Ties       []TieKind
	Roles      []Role      // of participations
	Polarities []Polarity  // of participations
	Signatures []Signature // of participations
	Positions  []Position  // of stances
	Links      []LinkKind
}

// Open identities and enmity connect nobody.
var unfollowed = []LinkKind{LinkRivalOf, LinkFought, LinkPossiblySameAs, LinkDistinctFrom}

// ForPaths fills in what paths follow by default: where actors took part, links but
// those of enmity and of open identity, and lineage. Positions alone ask for stances too.
func (v *Via) ForPaths() Via {
	var full Via
	if v != nil {
		full = *v
	}
	if full.Ties == nil {
		full.Ties = []TieKind{TieParticipation, TieLink, TieLineage}
		if full.Positions != nil {
			full.Ties = append(full.Ties, TieStance)
		}
	}
	if full.Polarities == nil {
		full.Polarities = []Polarity{PolarityTookPart}
	}
	if full.Links == nil {
		full.Links = slices.DeleteFunc(slices.Clone(LinkKinds), func(k LinkKind) bool { return slices.Contains(unfollowed, k) })
	}
	return full
}

// ForSubgraph follows all ties by default.
func (v *Via) ForSubgraph() Via {
	if v == nil {
		return Via{}
	}
	return *v
}

// Follows tells whether a tie is one to follow. A denied tie never is.
func (v Via) Follows(t Tie) bool { return v.FollowsAll(TraitsOf(t)) }

// Traits are what Via looks at in a tie.
type Traits struct {
	Kind      TieKind
	Standing  bool
	Role      Role      // of a participation
	Polarity  Polarity  // of a participation
	Signature Signature // of a participation
	Position  Position  // of a stance
	Link      LinkKind  // of a link
}

// TraitsOf gives the traits of a tie.
func TraitsOf(t Tie) Traits {
	traits := Traits{Kind: t.TieKind(), Standing: t.Standing()}
	switch t := t.(type) {
	case *Participation:
		traits.Role, traits.Polarity, traits.Signature = t.Role, t.Polarity, t.Signature
	case *Stance:
		traits.Position = t.Position
	case *Link:
		traits.Link = t.Kind
	}
	return traits
}

// FollowsAll tells whether ties with some traits are to follow.
func (v Via) FollowsAll(t Traits) bool {
	if !t.Standing || !oneOf(v.Ties, t.Kind) {
		return false
	}
	switch t.Kind {
	case TieParticipation:
		return oneOf(v.Roles, t.Role) && oneOf(v.Polarities, t.Polarity) && oneOf(v.Signatures, t.Signature)
	case TieStance:
		return oneOf(v.Positions, t.Position)
	case TieLink:
		return oneOf(v.Links, t.Link)
	}
	return true
}

// oneOf tells whether a value is one of those asked for; nil asks for nothing.
func oneOf[T comparable](of []T, v T) bool { return of == nil || slices.Contains(of, v) }
