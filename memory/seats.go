package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A table of seats tells who sits at agreements.
type seating struct {
	*sight
	ask    *accord.CoSigning
	asked  int32  // the actor asked about, which may be generic; accord.NoActor if none
	by     []seat // what a participation is by its traits, on whatever day
	seats  []accord.Seat
	simple bool    // at the last agreement nobody acted for another, and no participation seated two
	all    []int32 // of the last expansion
}

// A seat is one of the actor asked about, of the others, or of both.
type seat struct{ own, other bool }

func newSeating(s *sight, ask *accord.CoSigning, asked int32) *seating {
	t := &seating{sight: s, ask: ask, asked: asked, by: make([]seat, len(s.g.participations.traits))}
	for i, traits := range s.g.participations.traits {
		t.by[i].own, t.by[i].other = ask.Seats(partOf(traits))
	}
	return t
}

// of are the seats at an agreement; they hold until the next call. Who is seated by
// one participation stands together. A participation itself is looked at only where its
// traits do not tell all: that costs a way to memory.
func (t *seating) of(agreement int32) []accord.Seat {
	t.seats, t.simple = t.seats[:0], true
	for _, one := range t.g.seated.all(agreement) {
		by := t.by[one.like]
		if !by.own && !by.other {
			continue
		}
		p := t.g.participations.all[one.row]
		if t.AsOf != "" && !t.Sees(p) || !t.holds(p) {
			continue
		}
		behalf := accord.NoActor
		if t.g.proxies.has(one.row) {
			behalf, t.simple = t.rollUp(t.g.known(p.OnBehalfOfID())), false
		}
		seated := len(t.seats)
		for _, member := range t.expand(one.far, agreement) {
			if member = t.rollUp(member); t.may(member) {
				t.seats = append(t.seats, accord.Seat{Actor: member, For: behalf, By: p, Own: by.own, Other: by.other})
			}
		}
		t.simple = t.simple && len(t.seats)-seated < 2
	}
	return t.seats
}

// apart tells whether two actors that sit at the last agreement do not co-sign each other.
func (t *seating) apart(a, b int32) bool { return !t.simple && accord.Apart(t.seats, a, b) }

// may tells whether an actor may have a seat.
func (t *seating) may(actor int32) bool {
	return t.ask.IncludeGeneric || actor == t.asked || !t.g.generic.has(actor)
}

// expand is an actor, and the members of an alliance beside it; it holds until the next call.
func (t *seating) expand(actor, agreement int32) []int32 {
	t.all = append(t.all[:0], actor)
	if !t.ask.ExpandAlliances {
		return t.all
	}
	when := t.g.agreement(agreement).When
	for i := 0; i < len(t.all); i++ {
		if t.g.actor(t.all[i]).Type != accord.TypeAlliance {
			continue
		}
		for _, row := range t.g.links.at.of(t.all[i]) {
			l := t.g.links.all[row]
			if l.Kind == accord.LinkMemberOf && t.g.links.rows[row].to == t.all[i] && l.MayOverlap(when) && t.sees(l) && !slices.Contains(t.all, t.g.links.rows[row].from) {
				t.all = append(t.all, t.g.links.rows[row].from)
			}
		}
	}
	return t.all
}

// rollUp is what an actor is an organ of, up to the top.
func (t *seating) rollUp(actor int32) int32 {
	if !t.ask.RollUpOrgans {
		return actor
	}
	for passed := []int32{actor}; ; passed = append(passed, actor) {
		above := accord.NoActor
		for _, row := range t.g.links.at.of(actor) {
			l, to := t.g.links.all[row], t.g.links.rows[row].to
			if l.Kind == accord.LinkOrganOf && t.g.links.rows[row].from == actor && t.sees(l) && (above == accord.NoActor || to < above) {
				above = to
			}
		}
		if above == accord.NoActor || slices.Contains(passed, above) {
			return actor
		}
		actor = above
	}
}
