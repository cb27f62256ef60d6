package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A table of seats tells who sits at agreements.
type seating struct {
	*sight
	ask   *accord.CoSigning
	asked int32 // the actor asked about, which may be generic; accord.NoActor if none
	seats []accord.Seat
}

// of are the seats at an agreement; they hold until the next call. Who is seated by
// one participation stands together.
func (t *seating) of(agreement int32) []accord.Seat {
	t.seats = t.seats[:0]
	for _, row := range t.g.participations.at.of(agreement) {
		p := t.g.participations.all[row]
		own, other := t.ask.Seats(p)
		if !own && !other || !t.holds(p) {
			continue
		}
		actor, behalf := t.g.participations.from[row], accord.NoActor
		if p.OnBehalfOfID != "" {
			behalf = t.rollUp(t.g.known(p.OnBehalfOfID))
		}
		for _, member := range t.expand(actor, t.g.agreement(agreement).When) {
			if member = t.rollUp(member); t.may(member) {
				t.seats = append(t.seats, accord.Seat{Actor: member, For: behalf, By: p, Own: own, Other: other})
			}
		}
	}
	return t.seats
}

// may tells whether an actor may have a seat.
func (t *seating) may(actor int32) bool {
	return t.ask.IncludeGeneric || actor == t.asked || !t.g.actor(actor).Generic
}

// expand is an actor, and the members of an alliance beside it.
func (t *seating) expand(actor int32, when *accord.PartialDate) []int32 {
	all := []int32{actor}
	if !t.ask.ExpandAlliances {
		return all
	}
	for i := 0; i < len(all); i++ {
		if t.g.actor(all[i]).Type != accord.TypeAlliance {
			continue
		}
		for _, row := range t.g.links.at.of(all[i]) {
			l := t.g.links.all[row]
			if l.Kind == accord.LinkMemberOf && t.g.links.to[row] == all[i] && l.MayOverlap(when) && t.sees(l) && !slices.Contains(all, t.g.links.from[row]) {
				all = append(all, t.g.links.from[row])
			}
		}
	}
	return all
}

// rollUp is what an actor is an organ of, up to the top.
func (t *seating) rollUp(actor int32) int32 {
	if !t.ask.RollUpOrgans {
		return actor
	}
	for passed := []int32{actor}; ; passed = append(passed, actor) {
		above := accord.NoActor
		for _, row := range t.g.links.at.of(actor) {
			l, to := t.g.links.all[row], t.g.links.to[row]
			if l.Kind == accord.LinkOrganOf && t.g.links.from[row] == actor && t.sees(l) && (above == accord.NoActor || to < above) {
				above = to
			}
		}
		if above == accord.NoActor || slices.Contains(passed, above) {
			return actor
		}
		actor = above
	}
}
