package storetest

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// judgedMutants make mistakes in standings, changes, what is in force and what is contested.
var judgedMutants = []mutant{
	{"gives the first standing alone", "Standings/AllThatHoldInOrder", standingsBent(func(p *accord.Page[accord.ActorStanding]) {
		for i := range p.Rows {
			p.Rows[i].Standings = p.Rows[i].Standings[:1]
		}
	})},
	{"takes sponsors for mediators", "Standings/AllThatHoldInOrder", served(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) {
			if p.Role == accord.RoleSponsor {
				p.Role = accord.RoleBroker
			}
		})
	})},
	{"lets denied ties stand", "Standings/ByNameThenID", served(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) { p.Denied = false })
	})},
	{"adds the standings on rounds", "Standings/OfTheNounItself", flaw{bend: func(b *bent) {
		b.standings = func(of []accord.ID, ask accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
			d := *b.oracle.data
			d.Participations = changed(d.Participations, func(p *accord.Participation) {
				if p.ToID == "process:round" {
					p.ToID = "process:talks"
				}
			})
			return (&oracle{&d}).Standings(ctx, of, &ask)
		}
	}}},
	{"compares what is above a round", "StanceChanges/RoundsBelowCount", changesBent(func(b *bent, ask *accord.StanceChangesAsk) {
		if slices.Contains(ask.On, "process:round") {
			ask.On = append(slices.Clone(ask.On), "process:talks")
		}
	})},
	{"forgets rounds", "StanceChanges/RoundsBelowCount", flaw{spoil: func(d *accord.Dataset) *accord.Dataset {
		c := *d
		c.Processes = changed(d.Processes, func(p *accord.Process) { p.ParentID = "" })
		return &c
	}}},
	{"ignores the range of changes", "StanceChanges/Between", changesBent(func(_ *bent, ask *accord.StanceChangesAsk) { ask.Between = nil })},
	{"drops unknown deals", "StanceChanges/UnknownIDs", changesBent(func(b *bent, ask *accord.StanceChangesAsk) {
		ask.On = only(ask.On, func(id accord.ID) bool { return b.oracle.resolve(id) != "" })
	})},
	{"counts no undated ties", "StanceChanges/UndatedAreCounted", flaw{bend: func(b *bent) {
		b.stanceChanges = func(ask accord.StanceChangesAsk) (*accord.StanceChanges, error) {
			found, err := b.told.StanceChanges(ctx, &ask)
			if found != nil {
				found.Undated = 0
			}
			return found, err
		}
	}}},
	{"is in force wherever it holds", "InForce/AtAPlace", flaw{bend: func(b *bent) {
		b.inForce = func(of []accord.ID, ask accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
			ask.At = ""
			return b.told.InForce(ctx, of, &ask)
		}
	}}},
	{"takes the day before", "InForce/OnADay", flaw{bend: func(b *bent) {
		b.inForce = func(of []accord.ID, ask accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
			if ask.On == "2017-08-18" || ask.On == "2017-07-22" {
				ask.On = "2017-07-21"
			}
			return b.told.InForce(ctx, of, &ask)
		}
	}}},
	{"keeps what may be in force", "Agreements/InForce", flaw{bend: func(b *bent) {
		b.agreements = func(ask accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
			if f := ask.Filter; f != nil && f.InForce != nil && f.InForce.Answers == nil {
				wider, in := *f, *f.InForce
				in.Answers = []accord.InForceAnswer{accord.InForceYes, accord.InForceUnknown}
				wider.InForce = &in
				ask.Filter = &wider
			}
			return b.told.Agreements(ctx, &ask)
		}
	}}},
	{"lists subjects only as contested", "Contested/WhatClaimsDisagreeOn", contestedBent(func(p *accord.ContestedPage) {
		p.Rows = only(p.Rows, func(c accord.Contested) bool { return c.Attribute != "" })
	})},
	{"shows no claims elsewhere", "Contested/ClaimsSideBySide", contestedBent(func(p *accord.ContestedPage) {
		for i, c := range p.Rows {
			p.Rows[i].ClaimIDs = only(c.ClaimIDs, func(id accord.ID) bool {
				claim, known := p.Nodes[id].(*accord.Claim)
				return known && claim.AboutID == c.About
			})
		}
	})},
}

func standingsBent(wrong func(*accord.Page[accord.ActorStanding])) flaw {
	return flaw{bend: func(b *bent) {
		b.standings = func(of []accord.ID, ask accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
			pages, err := b.told.Standings(ctx, of, &ask)
			for id, page := range pages.Of {
				wrong(&page)
				pages.Of[id] = page
			}
			return pages, err
		}
	}}
}

func changesBent(wrong func(b *bent, ask *accord.StanceChangesAsk)) flaw {
	return flaw{bend: func(b *bent) {
		b.stanceChanges = func(ask accord.StanceChangesAsk) (*accord.StanceChanges, error) {
			wrong(b, &ask)
			return b.told.StanceChanges(ctx, &ask)
		}
	}}
}

func contestedBent(wrong func(*accord.ContestedPage)) flaw {
	return flaw{bend: func(b *bent) {
		b.contested = func(ask accord.ListAsk) (*accord.ContestedPage, error) {
			page, err := b.told.Contested(ctx, &ask)
			wrong(page)
			return page, err
		}
	}}
}

func (b *bent) Standings(ctx context.Context, of []accord.ID, ask *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return insteadOf(ctx, of, ask, b.standings, b.told.Standings)
}

func (b *bent) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	if b.inForce == nil {
		return b.told.InForce(ctx, of, ask)
	}
	return b.inForce(of, *ask)
}

func (b *bent) StanceChanges(ctx context.Context, ask *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	return instead(ctx, ask, b.stanceChanges, b.told.StanceChanges)
}

func (b *bent) Contested(ctx context.Context, ask *accord.ListAsk) (*accord.ContestedPage, error) {
	return instead(ctx, ask, b.contested, b.told.Contested)
}
