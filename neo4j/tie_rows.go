package neo4j

import (
	"strings"

	"github.com/accordgraph/accord"
)

// ties makes the nodes of ties: they hold what lists ask for. A tie that is denied
// has no key, so that no list has it.
func (r *rows) ties(d *accord.Dataset) {
	labels := map[accord.ID]string{}
	types := map[accord.ID]accord.ActorType{}
	d.Subjects(func(s accord.Subject) bool {
		labels[s.NodeID()] = s.Label()
		if a, is := s.(*accord.Actor); is {
			types[a.ID] = a.Type
		}
		return true
	})
	d.Ties(func(t accord.Tie) bool {
		from, to := t.Ends()
		p := tieProps(t)
		p["label"], p["claims"] = accord.Sentence(t, labels[from], labels[to]), strs(t.Grounds())
		p["from"], p["to"], p["data"] = string(from), string(to), encode(t)
		if t.Standing() {
			p["key"] = stored(accord.TieKey(t))
		}
		all := []string{"Tie", tieLabels[t.TieKind()]}
		switch t := t.(type) {
		case *accord.Participation:
			p["actorType"] = string(types[t.ActorID])
		case *accord.Lineage:
			all = append(all, descent(p, t, t.Kind.Backward()))
		case *accord.Link:
			if t.Kind.Descent() {
				all = append(all, descent(p, t, t.Kind.Backward()))
			}
		}
		r.node(t.NodeID(), p, all...)
		return r.err == nil
	})
}

// descent notes which end of a tie is the later one; it gives the label of such ties.
func descent(p props, t accord.Tie, backward bool) string {
	if later, earlier := t.Ends(); t.Standing() {
		if !backward {
			later, earlier = earlier, later
		}
		p["later"], p["earlier"] = string(later), string(earlier)
	}
	return "Descent"
}

// tieProps are what each kind of tie can be filtered by.
func tieProps(t accord.Tie) props {
	p := props{}
	switch t := t.(type) {
	case *accord.Participation:
		p["role"], p["class"], p["polarity"], p["signature"] = string(t.Role), string(t.Role.Class()), string(t.Polarity), string(t.Signature)
		if t.Standing() {
			up := accord.ParticipationOrder{Field: accord.ParticipationsByDate, Direction: accord.Ascending}
			p["keyUp"] = stored(accord.ParticipationKey(t, up, ""))
		}
		p.bounds("earliest", "latest", t.When)
	case *accord.Stance:
		p["position"] = string(t.Position)
		p.bounds("earliest", "latest", t.Date)
	case *accord.Link:
		p["kind"], p["symmetric"] = string(t.Kind), t.Kind.Symmetric()
		p.bounds("startFrom", "startTo", t.Start).bounds("endFrom", "endTo", t.End)
	case *accord.Allegation:
		p.text("agreement", string(t.AgreementID)).text("process", string(t.ProcessID)).text("place", string(t.PlaceID)).text("what", t.What)
	case *accord.Lineage:
		p["kind"], p["basis"] = string(t.Kind), string(t.Basis)
	}
	return p
}

// betweenEnds makes the relationships that ties are, and those to the actors that
// speak in them. A tie that is denied is none.
func (r *rows) betweenEnds(d *accord.Dataset) {
	usual := (*accord.Via)(nil).ForPaths()
	d.Ties(func(t accord.Tie) bool {
		from, to := t.Ends()
		r.checkEnds(t, from, to)
		if t.Standing() {
			r.relate(from, typeOf(t), to, relationProps(t))
		}
		if usual.Follows(t) {
			r.relate(from, tiedType, to, props{"id": string(t.NodeID())})
		}
		switch t := t.(type) {
		case *accord.Participation:
			r.relateAll(t.ID, "REPRESENTED_BY", t.RepresentedByIDs(), accord.KindActor)
			r.relateTo(t.ID, "ON_BEHALF_OF", t.OnBehalfOfID(), accord.KindActor)
			r.relateTo(t.ID, "IN_DELEGATION", t.PartOfID(), accord.KindActor)
		case *accord.Stance:
			r.relateAll(t.ID, "SPOKEN_BY", t.SpokenByIDs, accord.KindActor)
		case *accord.Allegation:
			r.relateTo(t.ID, "OF_BREACH_OF", t.AgreementID, accord.KindAgreement)
			r.relateTo(t.ID, "OF_BREACH_OF", t.ProcessID, accord.KindProcess)
			r.relateTo(t.ID, "OF_BREACH_AT", t.PlaceID, accord.KindPlace)
			r.relateAll(t.ID, "ALLEGED_BY", t.AllegedByIDs, accord.KindActor)
		}
		return r.err == nil
	})
}

// relationProps are what a relationship between nouns says.
func relationProps(t accord.Tie) props {
	p := props{"id": string(t.NodeID()), "tie": string(t.TieKind()), "key": stored(accord.TieKey(t))}
	switch t := t.(type) {
	case *accord.Participation:
		p["role"], p["class"], p["signature"], p["signs"] = string(t.Role), string(t.Role.Class()), string(t.Signature), t.Signs()
		p["polarity"] = string(t.Polarity)
		if t.Role == accord.RoleGuarantor {
			p["data"] = encode(t) // what guarantees.cypher reads
		}
		p.text("behalf", string(t.OnBehalfOfID())).text("side", t.Side).text("capacity", t.Capacity).date("date", t.When).bounds("earliest", "latest", t.When)
	case *accord.Stance:
		p["position"] = string(t.Position)
		p.date("date", t.Date).bounds("earliest", "latest", t.Date)
	case *accord.Link:
		p.text("capacity", t.Capacity).date("start", t.Start).date("end", t.End).
			bounds("earliest", "startTo", t.Start).bounds("endFrom", "endTo", t.End)
	case *accord.Allegation:
		p.text("what", t.What).date("date", t.Date).bounds("earliest", "latest", t.Date)
	case *accord.Lineage:
		p["basis"] = string(t.Basis)
	}
	return p
}

// The kinds of noun that ties may come from and lead to.
var tieEnds = map[accord.TieKind][2]string{
	accord.TieParticipation: {accord.KindActor, accord.KindAgreement + " " + accord.KindProcess},
	accord.TieStance:        {accord.KindActor, accord.KindAgreement + " " + accord.KindProcess},
	accord.TieLink:          {accord.KindActor, accord.KindActor},
	accord.TieAllegation:    {accord.KindActor, accord.KindAgreement + " " + accord.KindProcess + " " + accord.KindPlace},
	accord.TieLineage:       {accord.KindAgreement + " " + accord.KindProcess, accord.KindAgreement + " " + accord.KindProcess},
}

// checkEnds refuses a tie whose ends are not there or cannot have it.
func (r *rows) checkEnds(t accord.Tie, ends ...accord.ID) {
	for i, end := range ends {
		r.check(t.NodeID(), end, strings.Fields(tieEnds[t.TieKind()][i])...)
	}
}
