package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A seat is an actor at an agreement by a participation.
type seat struct {
	actor, behalf accord.ID
	by            *accord.Participation
	own, other    bool
}

// seats are those of an agreement. Asked is the actor that the question is about, if there is one.
func (o *oracle) seats(g *accord.Agreement, c *accord.CoSigning, asked accord.ID) (all []seat) {
	for _, p := range standing(o.data.Participations) {
		if p.ToID != g.ID || p.Polarity != accord.PolarityTookPart || p.Signature == accord.SignatureNotSignatory ||
			!admits(c.Signatures, p.Signature) || !o.sees(c.Sight, p) {
			continue
		}
		gives := func(roles []accord.Role) bool {
			return roles == nil && p.Role.Class() == accord.ClassParty || roles != nil && slices.Contains(roles, p.Role)
		}
		for _, actor := range o.expanded(p.ActorID, g.When, c) {
			s := seat{o.rolledUp(actor, c), o.rolledUp(p.OnBehalfOfID(), c), p, gives(c.OwnRoles), gives(c.Roles)}
			generic := o.node(s.actor).(*accord.Actor).Generic
			if (s.own || s.other) && (!generic || c.IncludeGeneric || s.actor == asked) {
				all = append(all, s)
			}
		}
	}
	return all
}

// expanded are an actor and, if asked for, whoever was a member when the agreement was made.
func (o *oracle) expanded(actor accord.ID, when *accord.PartialDate, c *accord.CoSigning) []accord.ID {
	all := []accord.ID{actor}
	for i := 0; c.ExpandAlliances && i < len(all); i++ {
		for _, l := range standing(o.data.Links) {
			overlaps := when == nil || (when.Latest == "" || !l.Start.After(when.Latest)) && (when.Earliest == "" || !l.End.Before(when.Earliest))
			if l.Kind == accord.LinkMemberOf && l.ToID == all[i] && o.node(all[i]).(*accord.Actor).Type == accord.TypeAlliance &&
				overlaps && o.sees(c.Sight, l) && !slices.Contains(all, l.FromID) {
				all = append(all, l.FromID)
			}
		}
	}
	return all
}

// rolledUp is what an actor is an organ of in the end, if asked for.
func (o *oracle) rolledUp(actor accord.ID, c *accord.CoSigning) accord.ID {
	for passed := []accord.ID{actor}; c.RollUpOrgans; passed = append(passed, actor) {
		var above []accord.ID
		for _, l := range standing(o.data.Links) {
			if l.Kind == accord.LinkOrganOf && l.FromID == actor && o.sees(c.Sight, l) {
				above = append(above, l.ToID)
			}
		}
		if len(above) == 0 || slices.Contains(passed, slices.Min(above)) {
			break
		}
		actor = slices.Min(above)
	}
	return actor
}

// sees tells whether a tie is seen: on the day, and without what some sources say.
func (o *oracle) sees(s accord.Sight, t accord.Tie) bool {
	if !s.Sees(t) {
		return false
	}
	if len(s.WithoutSources) == 0 {
		return true
	}
	var without []accord.ID
	for _, id := range s.WithoutSources {
		without = append(without, o.resolve(id))
	}
	return slices.ContainsFunc(o.data.Claims, func(c *accord.Claim) bool {
		return c.AboutID == t.NodeID() && (!c.Denies || c.Attribute != "") && !slices.Contains(without, c.SourceID) && !slices.Contains(without, c.ViaID())
	})
}

// together tells whether two actors that sit at an agreement co-sign each other.
func together(seats []seat, a, b accord.ID) bool {
	two := false
	for _, mine := range seats {
		for _, theirs := range seats {
			if mine.actor != a || theirs.actor != b {
				continue
			}
			if mine.behalf == b || theirs.behalf == a {
				return false
			}
			two = two || mine.by != theirs.by
		}
	}
	return two
}
