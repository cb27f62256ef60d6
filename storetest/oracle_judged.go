package storetest

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// Standings are those of every actor that is tied to an agreement or to talks.
func (o *oracle) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return pages(ctx, o, of, []string{accord.KindAgreement, accord.KindProcess}, func(id accord.ID) (accord.Page[accord.ActorStanding], []accord.ID) {
		var rows []accord.ActorStanding
		for _, a := range o.data.Actors {
			ties := only(o.positions(), func(t accord.Tie) bool {
				from, to := t.Ends()
				return from == a.ID && to == id
			})
			if len(ties) > 0 {
				rows = append(rows, accord.ActorStanding{With: a.ID, Standings: standings(ties), Ties: ties})
			}
		}
		page := cut(rows, func(s accord.ActorStanding) accord.Key { return accord.SubjectKey(o.node(s.With).(*accord.Actor)) }, ask.Window)
		var brought []accord.ID
		for _, row := range page.Rows {
			brought = append(append(brought, row.With), along(row.Ties, ask.Along&accord.AlongClaims)...)
		}
		return page, brought
	})
}

// positions are all standing participations and stances, by kind and id.
func (o *oracle) positions() (ties []accord.Tie) {
	for _, p := range standing(o.data.Participations) {
		ties = append(ties, p)
	}
	for _, s := range standing(o.data.Stances) {
		ties = append(ties, s)
	}
	return ties
}

// standings are what ties say, in the words of the API.
func standings(ties []accord.Tie) []accord.Standing {
	says := map[accord.Standing]func(p *accord.Participation, s *accord.Stance) bool{
		accord.StandingRejected: func(p *accord.Participation, s *accord.Stance) bool {
			return p.Polarity == accord.PolarityRefused || p.Polarity == accord.PolarityWithdrew || s.Position == accord.PositionRejects
		},
		accord.StandingKeptOut: func(p *accord.Participation, _ *accord.Stance) bool {
			return p.Polarity == accord.PolarityNotInvited || p.Polarity == accord.PolarityExcluded
		},
		accord.StandingTookPart: func(p *accord.Participation, _ *accord.Stance) bool {
			return p.Polarity == accord.PolarityTookPart && p.Role.Class() == accord.ClassParty
		},
		accord.StandingGuaranteed: func(p *accord.Participation, _ *accord.Stance) bool {
			return p.Polarity == accord.PolarityTookPart && (p.Role == accord.RoleGuarantor || p.Role == accord.RoleSponsor)
		},
		accord.StandingMediated: func(p *accord.Participation, _ *accord.Stance) bool {
			return p.Polarity == accord.PolarityTookPart && p.Role.Class() == accord.ClassThirdParty && p.Role != accord.RoleGuarantor && p.Role != accord.RoleSponsor
		},
		accord.StandingWelcomed: func(_ *accord.Participation, s *accord.Stance) bool {
			return s.Position == accord.PositionSupports || s.Position == accord.PositionWelcomes
		},
		accord.StandingConditional: func(_ *accord.Participation, s *accord.Stance) bool {
			return s.Position == accord.PositionConditional || s.Position == accord.PositionNeutral || s.Position == accord.PositionDoubts
		},
	}
	return only(accord.Standings, func(one accord.Standing) bool {
		return slices.ContainsFunc(ties, func(t accord.Tie) bool {
			p, isParticipation := t.(*accord.Participation)
			s, isStance := t.(*accord.Stance)
			if !isParticipation {
				p = &accord.Participation{}
			}
			if !isStance {
				s = &accord.Stance{}
			}
			return says[one](p, s)
		})
	})
}

// InForce judges agreements by accord.InForceAt.
func (o *oracle) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	if err := o.check(ask.Refs()); err != nil {
		return nil, err
	}
	all := map[accord.ID]accord.InForce{}
	for _, id := range of {
		if g, is := o.node(id).(*accord.Agreement); is {
			all[id] = o.inForce(g, ask.On, o.resolve(ask.At))
		}
	}
	return all, ended(ctx)
}

func (o *oracle) inForce(g *accord.Agreement, on accord.Date, at accord.ID) accord.InForce {
	place, _ := o.node(at).(*accord.Place)
	var excludes []*accord.Place
	for _, e := range g.Exclusions {
		if x, is := o.node(e.WhatID).(*accord.Place); is {
			excludes = append(excludes, x)
		}
	}
	var covers []*accord.Place
	for _, id := range g.PlaceIDs {
		covers = append(covers, o.node(id).(*accord.Place))
	}
	return accord.InForceAt(g, on, place, covers, excludes)
}

// StanceChanges are found tie by tie.
func (o *oracle) StanceChanges(ctx context.Context, ask *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	if err := o.check(ask.Refs()); err != nil {
		return nil, err
	}
	ties := only(o.positions(), func(t accord.Tie) bool {
		_, to := t.Ends()
		return slices.ContainsFunc(ask.On, func(on accord.ID) bool { return o.roundOf(to, o.resolve(on)) })
	})
	changes, undated := accord.ChangesOf(ties, ask.Between)
	key := func(c accord.StanceChange) accord.Key {
		return accord.StanceChangeKey(c, o.node(c.With).(*accord.Actor).Name)
	}
	all := &accord.StanceChanges{Page: cut(changes, key, ask.Window), Undated: undated, Nodes: map[accord.ID]accord.Node{}}
	for _, c := range all.Rows {
		for _, id := range along([]accord.Tie{c.Earlier, c.Later}, ask.Along|accord.AlongFrom|accord.AlongTo) {
			all.Nodes[id] = o.node(id)
		}
	}
	return all, ended(ctx)
}

// roundOf tells whether an id is that of something, or of a round below it.
func (o *oracle) roundOf(id, of accord.ID) bool {
	if id == of {
		return true
	}
	p, isProcess := o.node(id).(*accord.Process)
	return isProcess && p.ParentID != "" && o.roundOf(p.ParentID, of)
}

// Contested is what claims that name each other are about.
func (o *oracle) Contested(ctx context.Context, ask *accord.ListAsk) (*accord.ContestedPage, error) {
	type spot struct {
		about     accord.ID
		attribute string
	}
	claims := map[spot][]accord.ID{}
	for _, c := range o.data.Claims {
		if at := (spot{c.AboutID, c.Attribute}); len(c.ContradictIDs) > 0 && claims[at] == nil {
			for _, other := range o.data.Claims {
				same := other.AboutID == c.AboutID && other.Attribute == c.Attribute
				if same || slices.ContainsFunc(o.data.Claims, func(mine *accord.Claim) bool {
					return mine.AboutID == c.AboutID && mine.Attribute == c.Attribute && slices.Contains(mine.ContradictIDs, other.ID)
				}) {
					claims[at] = append(claims[at], other.ID)
				}
			}
		}
	}
	var rows []accord.Contested
	for at, ids := range claims {
		rows = append(rows, accord.Contested{About: at.about, Attribute: at.attribute, ClaimIDs: ids})
	}
	all := &accord.ContestedPage{Page: cut(rows, accord.ContestedKey, ask.Window), Nodes: map[accord.ID]accord.Node{}}
	for _, row := range all.Rows {
		for _, id := range append([]accord.ID{row.About}, row.ClaimIDs...) {
			all.Nodes[id] = o.node(id)
		}
	}
	return all, ended(ctx)
}
