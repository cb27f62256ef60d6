package accord

// A Seat is the place of an actor among those who signed one agreement. Actors are
// numbered, in the order of their ids.
type Seat struct {
	Actor      int32
	For        int32 // whom it acts for, NoActor if for itself
	By         *Participation
	Own, Other bool // it counts for the actor asked about, for the others
}

// NoActor is the number of nobody.
const NoActor int32 = -1

// Seats tells whether a participation is a seat of the actor asked about, and
// whether it is one of the others; what sources say of it is not looked at.
func (c *CoSigning) Seats(p *Participation) (own, other bool) {
	if !p.TookPart() || p.Signature == SignatureNotSignatory || !oneOf(c.Signatures, p.Signature) || !c.Sees(p) {
		return false, false
	}
	return c.Seated(p.Role)
}

// Seated tells whether a role gives a seat to the actor asked about, and to the others.
func (c *CoSigning) Seated(r Role) (own, other bool) {
	return seated(r, c.OwnRoles), seated(r, c.Roles)
}

// Seats calls yield with the seats at each agreement of a settled dataset, in the
// order of ids: those of the default question, without generic actors. They hold until the next call.
func (d *Dataset) Seats(yield func(g *Agreement, seats []Seat)) {
	number := make(map[ID]int32, len(d.Actors))
	for i, a := range d.Actors {
		number[a.ID] = int32(i)
	}
	at := make(map[ID][]Seat, len(d.Agreements))
	for _, p := range d.Participations {
		if actor := number[p.ActorID]; p.Signs() && !d.Actors[actor].Generic && p.ToID.Kind() == KindAgreement {
			behalf := NoActor
			if n, ok := number[p.OnBehalfOfID()]; ok {
				behalf = n
			}
			at[p.ToID] = append(at[p.ToID], Seat{Actor: actor, For: behalf, By: p, Own: true, Other: true})
		}
	}
	for _, g := range d.Agreements {
		if len(at[g.ID]) > 1 {
			yield(g, at[g.ID])
		}
	}
}

// seated tells whether a role gives a seat; roles stand in for the class of parties.
func seated(r Role, roles []Role) bool {
	if roles == nil {
		return r.Class() == ClassParty
	}
	return oneOf(roles, r)
}

// MayOverlap tells whether a link may have held at a date; an unknown one leaves that open.
func (l *Link) MayOverlap(d *PartialDate) bool {
	return d == nil || (d.Latest == "" || !l.Start.After(d.Latest)) && (d.Earliest == "" || !l.End.Before(d.Earliest))
}

// Apart tells whether two actors that sit at one agreement do not co-sign each other:
// one acts for the other, or both sit on one participation alone.
func Apart(seats []Seat, a, b int32) bool {
	var mine, theirs *Participation
	distinct := false
	for _, s := range seats {
		switch {
		case s.Actor == a && s.For == b || s.Actor == b && s.For == a:
			return true
		case s.Actor == a:
			distinct = distinct || mine != nil && mine != s.By
			mine = s.By
		case s.Actor == b:
			distinct = distinct || theirs != nil && theirs != s.By
			theirs = s.By
		}
	}
	return !distinct && mine == theirs
}
