package neo4j

import (
	"cmp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// seatedType leads from an actor to an agreement that it signs, once for each two: what
// the usual questions about signatories follow. Its property behalf holds the ids of
// those for whom it acts there, if any.
const seatedType = "SEATED_AT"

// oneSeatType stands between two actors who both sit at agreements where one acts for the
// other, and so do not sign these with each other. Its property agreements is how many
// these are; which of the two it leads from says nothing.
const oneSeatType = "ONE_SEAT"

// seats makes the relationships of both types, of all participations by which actors sign.
func (r *rows) seats(d *accord.Dataset) {
	var all []*accord.Participation
	for _, p := range d.Participations {
		if p.Signs() && p.ToID.Kind() == accord.KindAgreement {
			all = append(all, p)
		}
	}
	pair := func(a, b *accord.Participation) int {
		return cmp.Or(strings.Compare(string(a.ActorID), string(b.ActorID)), strings.Compare(string(a.ToID), string(b.ToID)))
	}
	slices.SortStableFunc(all, pair)
	r.oneSeats(all)
	for len(all) > 0 {
		n := 1
		for n < len(all) && pair(all[0], all[n]) == 0 {
			n++
		}
		r.seat(all[:n])
		all = all[n:]
	}
}

// seat makes the one relationship of the participations of an actor in an agreement.
func (r *rows) seat(by []*accord.Participation) {
	p := props{}
	var behalf []string
	for _, one := range by {
		if one.OnBehalfOfID() != "" {
			behalf = append(behalf, string(one.OnBehalfOfID()))
		}
	}
	if behalf != nil {
		p["behalf"] = behalf
	}
	r.relate(by[0].ActorID, seatedType, by[0].ToID, p)
}

// oneSeats relates the pairs of which one acts for the other where both sit.
func (r *rows) oneSeats(all []*accord.Participation) {
	type seat struct{ actor, at accord.ID }
	principals := map[seat]bool{} // for whom somebody acts, and where: whether they sit there themselves
	for _, p := range all {
		if p.OnBehalfOfID() != "" {
			principals[seat{p.OnBehalfOfID(), p.ToID}] = false
		}
	}
	for _, p := range all {
		if _, is := principals[seat{p.ActorID, p.ToID}]; is {
			principals[seat{p.ActorID, p.ToID}] = true
		}
	}
	type two struct{ one, other accord.ID }
	shared := map[two]map[accord.ID]bool{} // at which agreements
	var order []two                        // by the first of their participations
	for _, p := range all {
		principal := p.OnBehalfOfID()
		if principal == p.ActorID || !principals[seat{principal, p.ToID}] {
			continue
		}
		both := two{min(p.ActorID, principal), max(p.ActorID, principal)}
		if shared[both] == nil {
			shared[both] = map[accord.ID]bool{}
			order = append(order, both)
		}
		shared[both][p.ToID] = true
	}
	for _, both := range order {
		r.relate(both.one, oneSeatType, both.other, props{"agreements": len(shared[both])})
	}
}
