package storetest

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// ties ties nouns to nouns, often the same ones.
func (m *maker) ties() {
	for i := range 3 * m.size {
		m.participation(i)
	}
	for i := range m.size {
		s := m.stance(fmt.Sprintf("s%d", i), pick(m, m.actorIDs()), pick(m, m.dealIDs()), pick(m, accord.Positions))
		s.Date, s.SpokenByIDs = m.date(), few(m, 30, 2, m.actorIDs())
		s.Reasons = m.reasons(s.ID)
	}
	for i := range 2 * m.size {
		m.tieActors(i)
	}
	for i := range m.size / 2 {
		m.accuse(i)
	}
	for i := range m.size {
		m.descend(i)
	}
	for _, c := range m.Claims {
		m.say(c)
	}
	m.Ties(func(t accord.Tie) bool {
		switch {
		case m.chance(8):
			m.denied(t)
		case m.chance(8): // a denial that is not preferred
			m.claim("doubt-of-"+t.NodeID().Kind()+"-"+t.NodeID().Slug(), t.NodeID()).Denies = true
		}
		return true
	})
}

// participation: most took part; who did has a role, who did not is no signatory.
func (m *maker) participation(i int) {
	slug, actor, to := fmt.Sprintf("t%d", i), pick(m, m.actorIDs()), pick(m, m.dealIDs())
	if last := len(m.Participations) - 1; last >= 0 && m.chance(20) { // a parallel tie
		actor, to = m.Participations[last].ActorID, m.Participations[last].ToID
	}
	var p *accord.Participation
	if m.chance(75) {
		p = m.took(slug, actor, to, pick(m, roles(to)))
		p.Signature = pick(m, accord.Signatures)
	} else {
		p = m.absent(slug, actor, to, pick(m, accord.Polarities[1:]))
	}
	by := &accord.Delegation{}
	p.Date, by.RepresentedByIDs = maybe(m, 30, []*accord.PartialDate{m.date()}), few(m, 25, 2, m.actorIDs())
	by.OnBehalfOfID, by.PartOfID = maybe(m, 15, others(m.actorIDs(), actor)), maybe(m, 15, others(m.actorIDs(), actor))
	p.Side, p.Capacity = maybe(m, 20, phrases), maybe(m, 20, phrases)
	by.RepresentedByIDs = others(by.RepresentedByIDs, actor)
	p.Delegation = by
	p.Reasons = m.reasons(p.ID)
}

// roles are those that an agreement or process knows; nobody is both DECLARANT and PARTY of one.
func roles(to accord.ID) []accord.Role {
	first := accord.RoleParty
	if slug := to.Slug(); slug[len(slug)-1]%4 == 0 {
		first = accord.RoleDeclarant
	}
	return []accord.Role{first, first, first, accord.RoleRepresentative, accord.RoleGuarantor, accord.RoleGuarantor, accord.RoleMediator, accord.RoleHost}
}

// others are the ids but for one; nil if there are none.
func others(ids []accord.ID, but accord.ID) []accord.ID {
	return only(ids, func(id accord.ID) bool { return id != but })
}

func (m *maker) reasons(of accord.ID) (all []accord.Reason) {
	for n := range m.upTo(2) {
		r := accord.Reason{Order: n + 1, Text: pick(m, prose), ClaimIDs: m.entry(of, fmt.Sprintf("reasons.%d", n+1), "")}
		all = append(all, r)
	}
	return all
}

// tieActors makes a link; symmetric ones have the smaller id first.
func (m *maker) tieActors(i int) {
	from := pick(m, m.actorIDs())
	to, kind := m.other(from, m.actorIDs()), pick(m, accord.LinkKinds)
	if to == "" {
		return
	}
	if kind.Symmetric() && to < from {
		from, to = to, from
	}
	l := m.link(fmt.Sprintf("k%d", i), from, kind, to)
	l.Start, l.End = m.span()
	l.FirstCited, l.LastCited = m.span()
	l.Capacity = maybe(m, 20, phrases)
}

// other is another end of a tie, now and then the same one if the dataset may be wild.
func (m *maker) other(from accord.ID, all []accord.ID) accord.ID {
	if m.wild && m.chance(15) {
		return from
	}
	return maybe(m, 100, others(all, from))
}

// accuse makes an allegation about an agreement, a process, a place, or several of them.
func (m *maker) accuse(i int) {
	a := m.allegation(fmt.Sprintf("v%d", i), pick(m, m.actorIDs()), maybe(m, 60, m.agreementIDs()))
	a.ProcessID, a.PlaceID = maybe(m, 40, m.processIDs()), maybe(m, 30, m.placeIDs())
	if a.AgreementID == "" && a.ProcessID == "" && a.PlaceID == "" {
		a.PlaceID = pick(m, m.placeIDs())
	}
	a.AllegedByIDs, a.Date = others(few(m, 40, 2, m.actorIDs()), a.ViolatorID), m.date()
	for _, g := range m.Agreements {
		if g.ID == a.AgreementID && len(g.Provisions) > 0 && m.chance(50) {
			a.Provision = g.Provisions[0].Order
		}
	}
}

// descend makes a lineage between agreements and processes, in circles too.
func (m *maker) descend(i int) {
	from := pick(m, m.dealIDs())
	if to := m.other(from, m.dealIDs()); to != "" {
		m.lineage(fmt.Sprintf("h%d", i), from, pick(m, accord.LineageKinds), to).Basis = pick(m, accord.Bases)
	}
}
