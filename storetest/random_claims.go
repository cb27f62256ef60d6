package storetest

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// say gives a claim a source, a kind and perhaps a speaker.
func (m *maker) say(c *accord.Claim) {
	c.Kind, c.SourceID = pick(m, []accord.ClaimKind{accord.ClaimFact, accord.ClaimCoded, accord.ClaimAttributed, accord.ClaimInferred}), pick(m, m.sourceIDs())
	c.Locator = pick(m, []string{"L1", "L2", "L9", "L10", "L18-L22", "row 17, Part", "title"})
	by := &accord.Attribution{}
	by.ViaID, c.Date = maybe(m, 15, others(m.sourceIDs(), c.SourceID)), maybe(m, 30, []*accord.PartialDate{m.date()})
	c.Text, c.Wording = maybe(m, 30, prose), maybe(m, 30, phrases)
	by.ToIDs = few(m, 15, 2, m.actorIDs())
	if c.Kind == accord.ClaimAttributed && by.ToIDs == nil {
		by.ToIDs = []accord.ID{pick(m, m.actorIDs())}
	}
	c.Attribution = by
	if c.Kind == accord.ClaimInferred {
		c.Text = "the rule"
	}
}

// furtherClaims are remarks, and values that contradict the one that is shown.
func (m *maker) furtherClaims() {
	var about []accord.ID
	m.Nodes(func(n accord.Node) bool {
		if kind := n.NodeID().Kind(); kind != accord.KindClaim {
			about = append(about, n.NodeID())
		}
		return true
	})
	for i := range m.size {
		c := m.claim(fmt.Sprintf("remark-%d", i), pick(m, about))
		c.Attribute = "remark"
		m.say(c)
		c.Text = pick(m, prose)
		if i > 0 && m.chance(30) { // contradictions that an editor states
			c.ContradictIDs = []accord.ID{accord.ID(fmt.Sprintf("claim:remark-%d", i-1))}
		}
	}
	for i, g := range m.Agreements {
		if m.chance(30) {
			c := m.claim(fmt.Sprintf("in-force-%d", i), g.ID)
			m.say(c)
			c.Attribute, c.Value = accord.AttributeInForce, string(pick(m, accord.InForceAnswers))
		}
	}
	for i, a := range m.Actors {
		if !m.chance(30) {
			continue
		}
		for n, value := range []accord.ActorType{a.Type, pick(m, accord.ActorTypes)} {
			c := m.claim(fmt.Sprintf("type-%d-%d", i, n), a.ID)
			m.say(c)
			c.Attribute, c.Value, c.Chosen = "type", string(value), n == 0
		}
	}
}
