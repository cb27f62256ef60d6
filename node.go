package accord

import "strings"

// A Node is anything that has an id.
type Node interface{ NodeID() ID }

// A Subject is what the graph knows: an actor, agreement, process, place or source.
type Subject interface {
	Node
	SubjectKind() SubjectKind
	Label() string // the name or title to show
}

// A SubjectKind tells the nouns apart.
type SubjectKind string

const (
	SubjectActor     SubjectKind = "ACTOR"
	SubjectAgreement SubjectKind = "AGREEMENT"
	SubjectProcess   SubjectKind = "PROCESS"
	SubjectPlace     SubjectKind = "PLACE"
	SubjectSource    SubjectKind = "SOURCE"
)

// IDKind is the kind of the ids that such nouns bear.
func (k SubjectKind) IDKind() string { return strings.ToLower(string(k)) }

// SubjectKinds holds every SubjectKind, in the order of the vocabulary.
var SubjectKinds = []SubjectKind{SubjectActor, SubjectAgreement, SubjectProcess, SubjectPlace, SubjectSource}

// A Tie holds between two subjects and reads as a sentence from one to the other.
type Tie interface {
	Node
	TieKind() TieKind
	Ends() (from, to ID)
	Grounds() []ID  // the claims it rests on
	Standing() bool // false when the preferred claim denies the tie; derived by Settle
}

// BareTie is a tie of which nothing is known but its id, nil for the id of anything else.
func BareTie(id ID) Tie {
	switch id.Kind() {
	case KindParticipation:
		return &Participation{ID: id}
	case KindStance:
		return &Stance{ID: id}
	case KindLink:
		return &Link{ID: id}
	case KindAllegation:
		return &Allegation{ID: id}
	case KindLineage:
		return &Lineage{ID: id}
	}
	return nil
}

// A TieKind tells the ties apart.
type TieKind string

const (
	TieParticipation TieKind = "PARTICIPATION"
	TieStance        TieKind = "STANCE"
	TieLink          TieKind = "LINK"
	TieAllegation    TieKind = "ALLEGATION"
	TieLineage       TieKind = "LINEAGE"
)

// TieKinds holds every TieKind, in the order of the vocabulary.
var TieKinds = []TieKind{TieParticipation, TieStance, TieLink, TieAllegation, TieLineage}
