package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

// admitsActor tells whether a filter, whose ids are resolved, leaves an actor in the list.
func (o *oracle) admitsActor(f *accord.ActorFilter, a *accord.Actor) bool {
	if f == nil {
		return true
	}
	return admits(f.IDs, a.ID) &&
		(f.Text == "" || matches(f.Text, a)) &&
		admits(f.Types, a.Type) &&
		(f.Generic == nil || *f.Generic == a.Generic) &&
		(f.ActiveOn == "" || !a.Founded.After(f.ActiveOn) && !a.Dissolved.Before(f.ActiveOn)) &&
		(f.Within == "" || o.tookPart(a.ID, nil, func(to accord.ID) bool { return o.within(to, f.Within) })) &&
		(f.Process == "" || o.tookPart(a.ID, nil, func(to accord.ID) bool { return o.belongs(to, f.Process) })) &&
		o.admitsPresence(f.TookPartIn, f.TookPartAs, a.ID) &&
		(f.Stance == nil || o.takesStance(a.ID, f.Stance)) &&
		(f.Not == nil || !o.takesOutActor(f.Not, a))
}

// takesOutActor tells whether an actor meets any field of an exclusion.
func (o *oracle) takesOutActor(not *accord.ActorExclusion, a *accord.Actor) bool {
	return slices.Contains(not.IDs, a.ID) || slices.Contains(not.Types, a.Type) ||
		slices.ContainsFunc(not.TookPartIn, func(in accord.ID) bool { return o.tookPart(a.ID, nil, is(in)) })
}

// admitsAgreement tells whether a filter, whose ids are resolved, leaves an agreement in the list.
func (o *oracle) admitsAgreement(f *accord.AgreementFilter, g *accord.Agreement) bool {
	if f == nil {
		return true
	}
	return admits(f.IDs, g.ID) &&
		(f.Text == "" || matches(f.Text, g)) &&
		admits(f.Stages, g.Stage) &&
		(f.Deals == nil || shares(f.Deals, g.Deals)) &&
		admits(f.Levels, g.Level) &&
		admits(f.Statuses, g.Status) &&
		(f.Between == nil || g.When.Overlaps(*f.Between)) &&
		(f.InForce == nil || slices.Contains(f.InForce.Wanted(), o.inForce(g, f.InForce.On, f.InForce.At).Answer)) &&
		(f.Within == "" || o.within(g.ID, f.Within)) &&
		(f.Covers == "" || o.covers(g, f.Covers)) &&
		(f.Process == "" || o.belongs(g.ID, f.Process)) &&
		o.admitsParticipants(f.Participants, f.Roles, g.ID) &&
		(f.Excludes == "" || slices.ContainsFunc(g.Exclusions, func(e accord.Exclusion) bool { return e.WhatID == f.Excludes })) &&
		(f.Not == nil || !o.takesOutAgreement(f.Not, g))
}

// takesOutAgreement tells whether an agreement meets any field of an exclusion.
func (o *oracle) takesOutAgreement(not *accord.AgreementExclusion, g *accord.Agreement) bool {
	return slices.Contains(not.IDs, g.ID) || shares(not.Deals, g.Deals) || slices.Contains(not.Levels, g.Level) ||
		slices.ContainsFunc(not.Participants, func(a accord.ID) bool { return o.tookPart(a, nil, is(g.ID)) })
}

// admitsPresence: the actor took part in each of these, in one of the roles if given; roles alone: anywhere.
func (o *oracle) admitsPresence(in []accord.ID, roles []accord.Role, actor accord.ID) bool {
	if in == nil {
		return roles == nil || o.tookPart(actor, roles, func(accord.ID) bool { return true })
	}
	return len(in) > 0 && !slices.ContainsFunc(in, func(to accord.ID) bool { return !o.tookPart(actor, roles, is(to)) })
}

// admitsParticipants: each of these took part in the agreement, in one of the roles if given; roles alone: somebody did.
func (o *oracle) admitsParticipants(actors []accord.ID, roles []accord.Role, agreement accord.ID) bool {
	took := func(actor accord.ID) bool { return o.tookPart(actor, roles, is(agreement)) }
	if actors == nil {
		return roles == nil || slices.ContainsFunc(o.data.Actors, func(a *accord.Actor) bool { return took(a.ID) })
	}
	return len(actors) > 0 && !slices.ContainsFunc(actors, func(actor accord.ID) bool { return !took(actor) })
}

// tookPart tells whether an actor took part in something that passes the test, in one of the roles if given.
func (o *oracle) tookPart(actor accord.ID, roles []accord.Role, test func(to accord.ID) bool) bool {
	return slices.ContainsFunc(o.data.Participations, func(p *accord.Participation) bool {
		return p.TookPart() && p.ActorID == actor && admits(roles, p.Role) && test(p.ToID)
	})
}

// takesStance tells whether an actor has a standing stance that the filter asks for.
func (o *oracle) takesStance(actor accord.ID, f *accord.StanceFilter) bool {
	return slices.ContainsFunc(standing(o.data.Stances), func(s *accord.Stance) bool {
		return s.ActorID == actor && admits(f.Positions, s.Position) && (f.On == "" || f.On == s.ToID)
	})
}

func is(id accord.ID) func(accord.ID) bool { return func(other accord.ID) bool { return other == id } }

// matches tells whether a search for the text finds the subject.
func matches(text string, s accord.Subject) bool {
	_, found := accord.Rank(accord.NewQuery(text), s)
	return found
}
