package accord

// An Actor is anyone who signs, guarantees, refuses, belongs or speaks.
type Actor struct {
	ID          ID
	Name        string
	Type        ActorType
	Description string
	Generic     bool // an unnamed group, such as "the jihadists"
	Collective  bool // many people spoken of as one, such as "residents of X"
	CountryIDs  []ID
	Founded     *PartialDate
	Dissolved   *PartialDate
	Names       []Name // spellings, in order; see NamesOf
	ExternalIDs []ExternalID
	ClaimIDs    []ID

	// Derived by Settle.
	ContestedAttributes []string
	AgreementCount      int // different agreements it took part in
}

// An ActorType says what an actor is. Groups change type, and sources disagree about it.
type ActorType string

const (
	TypeState                     ActorType = "STATE"
	TypeStateOrgan                ActorType = "STATE_ORGAN"
	TypeFaction                   ActorType = "FACTION"
	TypeAlliance                  ActorType = "ALLIANCE"
	TypePoliticalBody             ActorType = "POLITICAL_BODY"
	TypeInternationalOrganization ActorType = "INTERNATIONAL_ORGANIZATION"
	TypeCivilSociety              ActorType = "CIVIL_SOCIETY"
	TypeCommunity                 ActorType = "COMMUNITY"
	TypeDelegation                ActorType = "DELEGATION"
	TypePerson                    ActorType = "PERSON"
	TypeOther                     ActorType = "OTHER"
)

// ActorTypes holds every ActorType, in the order of the vocabulary.
var ActorTypes = []ActorType{TypeState, TypeStateOrgan, TypeFaction, TypeAlliance, TypePoliticalBody, TypeInternationalOrganization, TypeCivilSociety, TypeCommunity, TypeDelegation, TypePerson, TypeOther}

func (a *Actor) NodeID() ID               { return a.ID }
func (a *Actor) SubjectKind() SubjectKind { return SubjectActor }
func (a *Actor) Label() string            { return a.Name }
