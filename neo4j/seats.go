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

// seats makes the relationships of that type, of all participations by which actors sign.
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
