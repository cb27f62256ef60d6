package accord

// A Link holds between two actors and reads from KIND to: person LEADS army.
type Link struct {
	ID                    ID
	FromID, ToID          ID // symmetric kinds: the smaller id first
	Kind                  LinkKind
	Capacity              string
	Start, End            *PartialDate
	FirstCited, LastCited *PartialDate // when it was observed, kept apart from when it began and ended
	ClaimIDs              []ID

	// Derived by Settle.
	Contested bool
	Denied    bool
}

// A LinkKind says how two actors are related.
type LinkKind string

const (
	LinkMemberOf       LinkKind = "MEMBER_OF"
	LinkSubunitOf      LinkKind = "SUBUNIT_OF"
	LinkOrganOf        LinkKind = "ORGAN_OF"
	LinkAlliedWith     LinkKind = "ALLIED_WITH"
	LinkAffiliatedWith LinkKind = "AFFILIATED_WITH"
	LinkBacks          LinkKind = "BACKS"
	LinkRivalOf        LinkKind = "RIVAL_OF"
	LinkFought         LinkKind = "FOUGHT"
	LinkSplitFrom      LinkKind = "SPLIT_FROM"
	LinkMergedInto     LinkKind = "MERGED_INTO"
	LinkFormedFrom     LinkKind = "FORMED_FROM"
	LinkJoined         LinkKind = "JOINED"
	LinkSucceeds       LinkKind = "SUCCEEDS"
	LinkLeads          LinkKind = "LEADS"
	LinkDeputyOf       LinkKind = "DEPUTY_OF"
	LinkSpeaksFor      LinkKind = "SPEAKS_FOR"
	LinkRepresents     LinkKind = "REPRESENTS"
	LinkPossiblySameAs LinkKind = "POSSIBLY_SAME_AS"
	LinkDistinctFrom   LinkKind = "DISTINCT_FROM"
)

// LinkKinds holds every LinkKind, in the order of the vocabulary.
var LinkKinds = []LinkKind{LinkMemberOf, LinkSubunitOf, LinkOrganOf, LinkAlliedWith, LinkAffiliatedWith, LinkBacks, LinkRivalOf, LinkFought, LinkSplitFrom, LinkMergedInto, LinkFormedFrom, LinkJoined, LinkSucceeds, LinkLeads, LinkDeputyOf, LinkSpeaksFor, LinkRepresents, LinkPossiblySameAs, LinkDistinctFrom}

// Symmetric kinds read the same in both directions.
func (k LinkKind) Symmetric() bool {
	switch k {
	case LinkAlliedWith, LinkAffiliatedWith, LinkRivalOf, LinkFought, LinkPossiblySameAs, LinkDistinctFrom:
		return true
	}
	return false
}

// Descent kinds lead from a group to the one it came from or went into.
func (k LinkKind) Descent() bool {
	switch k {
	case LinkSplitFrom, LinkMergedInto, LinkFormedFrom, LinkSucceeds:
		return true
	}
	return false
}

// Backward tells whether from is the later of the two, for a kind of descent.
func (k LinkKind) Backward() bool { return k != LinkMergedInto }

func (l *Link) NodeID() ID          { return l.ID }
func (l *Link) TieKind() TieKind    { return TieLink }
func (l *Link) Ends() (from, to ID) { return l.FromID, l.ToID }
func (l *Link) Grounds() []ID       { return l.ClaimIDs }
func (l *Link) Standing() bool      { return !l.Denied }

// When is the date that orders links: the start, else when it was first cited.
func (l *Link) When() *PartialDate {
	if l.Start != nil {
		return l.Start
	}
	return l.FirstCited
}
