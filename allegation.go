package accord

// An Allegation says that an actor broke an agreement, as somebody alleges.
// At least one of agreement, process and place is there.
type Allegation struct {
	ID           ID
	ViolatorID   ID
	AgreementID  ID
	ProcessID    ID
	PlaceID      ID
	Provision    int // the order of the provision, 0 if none is named
	What         string
	AllegedByIDs []ID // empty: the document itself
	Date         *PartialDate
	ClaimIDs     []ID

	// Derived by Settle.
	Contested bool
	Denied    bool
}

func (a *Allegation) NodeID() ID       { return a.ID }
func (a *Allegation) TieKind() TieKind { return TieAllegation }
func (a *Allegation) Grounds() []ID    { return a.ClaimIDs }
func (a *Allegation) Standing() bool   { return !a.Denied }

// Ends leads to the agreement, without one to the process, without either to the place.
func (a *Allegation) Ends() (from, to ID) {
	for _, to := range []ID{a.AgreementID, a.ProcessID} {
		if to != "" {
			return a.ViolatorID, to
		}
	}
	return a.ViolatorID, a.PlaceID
}
