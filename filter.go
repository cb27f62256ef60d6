package accord

// A DateRange matches a date that overlaps it; both ends are inclusive, each may be missing.
type DateRange struct{ From, To Date }

// An ActorFilter narrows a list of actors. Several fields: all hold. Several
// values of one: any of them. A nil list is no condition, an empty one matches nothing.
type ActorFilter struct {
	IDs        []ID
	Text       string // a name matches, as in Search
	Types      []ActorType
	Generic    *bool
	ActiveOn   Date // not known to be founded after it or dissolved before it
	Within     ID   // took part in an agreement that covers a place inside this one
	Process    ID   // took part in this process, a round below it, or an agreement of either
	TookPartIn []ID // in each of these agreements or processes
	TookPartAs []Role
	Stance     *StanceFilter
	Not        *ActorExclusion
}

// An ActorExclusion takes out of a list whoever meets any of its fields.
type ActorExclusion struct {
	IDs        []ID
	Types      []ActorType
	TookPartIn []ID // in any of these
}

// A StanceFilter asks for a stance of one of these positions on this agreement or process.
type StanceFilter struct {
	Positions []Position
	On        ID
}

// An AgreementFilter narrows a list of agreements, by the rules of ActorFilter.
type AgreementFilter struct {
	IDs          []ID
	Text         string // the title or another name matches, as in Search
	Stages       []Stage
	Deals        []Deal
	Levels       []Level
	Statuses     []Status
	Between      *DateRange // overlaps When
	InForce      *InForceFilter
	Within       ID     // covers a place inside this one, or partly in it
	Covers       ID     // covers this place, or one that contains it
	Process      ID     // of this process or a round below it
	Participants []ID   // each took part, in one of Roles if given
	Roles        []Role // without Participants: somebody took part in one of them
	Excludes     ID     // leaves this subject out
	Not          *AgreementExclusion
}

// An AgreementExclusion takes out of a list whatever meets any of its fields.
type AgreementExclusion struct {
	IDs          []ID
	Deals        []Deal
	Levels       []Level
	Participants []ID // any of these took part
}
