package storetest

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// What has a list of ties of each sort.
var (
	ofActors     = []string{accord.KindActor}
	ofAgreements = []string{accord.KindAgreement}
	ofPlaces     = []string{accord.KindPlace}
	ofBoth       = []string{accord.KindActor, accord.KindAgreement, accord.KindProcess}
)

// tiePage is the page of ties of a noun, and what comes along with them.
func tiePage[E accord.Tie](ties []E, key func(E) accord.Key, w accord.Window, wanted accord.Along) (accord.Page[E], []accord.ID) {
	page := cut(ties, key, w)
	return page, along(page.Rows, wanted)
}

func tieKey[E accord.Tie](t E) accord.Key { return accord.TieKey(t) }

// Participations at a noun, or those in which an actor represented another.
func (o *oracle) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	return pages(ctx, o, of, ofBoth, func(id accord.ID) (accord.Page[*accord.Participation], []accord.ID) {
		ties := only(standing(o.data.Participations), func(p *accord.Participation) bool {
			at := p.ActorID == id || p.ToID == id
			if ask.Represented {
				at = slices.Contains(p.RepresentedByIDs(), id)
			}
			return at && o.admitsParticipation(ask, p)
		})
		return tiePage(ties, o.participationKey(id, ask.Order), ask.Window, ask.Along)
	})
}

func (o *oracle) admitsParticipation(ask *accord.ParticipationsAsk, p *accord.Participation) bool {
	return admits(ask.Roles, p.Role) && admits(ask.RoleClasses, p.Role.Class()) &&
		admits(ask.Polarities, p.Polarity) && admits(ask.Signatures, p.Signature) &&
		admits(ask.ActorTypes, o.node(p.ActorID).(*accord.Actor).Type) &&
		(ask.Between == nil || p.When.Overlaps(*ask.Between)) &&
		(ask.AsOf == "" || !p.When.After(ask.AsOf))
}

// participationKey is the key of participations of a noun: a name is that of the other end.
func (o *oracle) participationKey(of accord.ID, order accord.ParticipationOrder) func(*accord.Participation) accord.Key {
	if order == (accord.ParticipationOrder{}) {
		order = accord.DefaultParticipationOrder
	}
	return func(p *accord.Participation) accord.Key {
		other := p.ActorID
		if other == of {
			other = p.ToID
		}
		return accord.ParticipationKey(p, order, o.node(other).(accord.Subject).Label())
	}
}

// ActorAgreements are the agreements that actors took part in.
func (o *oracle) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	return pages(ctx, o, of, ofActors, func(id accord.ID) (accord.Page[accord.Attendance], []accord.ID) {
		var rows []accord.Attendance
		for _, g := range o.data.Agreements {
			by := only(o.data.Participations, func(p *accord.Participation) bool {
				return p.TookPart() && p.ActorID == id && p.ToID == g.ID && admits(ask.Roles, p.Role) && admits(ask.RoleClasses, p.Role.Class())
			})
			if len(by) > 0 && (ask.Between == nil || g.When.Overlaps(*ask.Between)) {
				rows = append(rows, accord.Attendance{With: g.ID, Participations: by})
			}
		}
		key := func(a accord.Attendance) accord.Key {
			return agreementKey(ask.Order)(o.node(a.With).(*accord.Agreement))
		}
		return attendances(rows, key, ask.Window, ask.Along)
	})
}

// AgreementActors are the signatories or guarantors of agreements.
func (o *oracle) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	return pages(ctx, o, of, ofAgreements, func(id accord.ID) (accord.Page[accord.Attendance], []accord.ID) {
		var rows []accord.Attendance
		for _, a := range o.data.Actors {
			by := only(o.data.Participations, func(p *accord.Participation) bool {
				is := p.Signs()
				if ask.Guarantors {
					is = p.TookPart() && p.Role == accord.RoleGuarantor
				}
				return is && p.ActorID == a.ID && p.ToID == id
			})
			if len(by) > 0 {
				rows = append(rows, accord.Attendance{With: a.ID, Participations: by})
			}
		}
		key := func(a accord.Attendance) accord.Key { return accord.SubjectKey(o.node(a.With).(*accord.Actor)) }
		return attendances(rows, key, ask.Window, ask.Along)
	})
}

// attendances is a page of attendances; the nouns always come along.
func attendances(rows []accord.Attendance, key func(accord.Attendance) accord.Key, w accord.Window, wanted accord.Along) (accord.Page[accord.Attendance], []accord.ID) {
	page := cut(rows, key, w)
	var ids []accord.ID
	for i, row := range page.Rows {
		ids = append(ids, row.With)
		ids = append(ids, along(row.Participations, wanted&accord.AlongClaims)...)
		if wanted&accord.AlongTies == 0 {
			page.Rows[i].Participations = nil
		}
	}
	return page, ids
}

// AgreementsIn are the agreements of processes, or within places.
func (o *oracle) AgreementsIn(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Agreement], error) {
	kinds := []string{accord.KindProcess, accord.KindPlace}
	return pages(ctx, o, of, kinds, func(id accord.ID) (accord.Page[*accord.Agreement], []accord.ID) {
		agreements := only(o.data.Agreements, func(g *accord.Agreement) bool { return o.belongs(g.ID, id) || o.within(g.ID, id) })
		return cut(agreements, agreementKey(accord.AgreementOrder{}), ask.Window), nil
	})
}

// Children are the places right below places.
func (o *oracle) Children(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Place], error) {
	return pages(ctx, o, of, ofPlaces, func(id accord.ID) (accord.Page[*accord.Place], []accord.ID) {
		return cut(only(o.data.Places, func(p *accord.Place) bool { return p.ParentID == id }), subjectKey, ask.Window), nil
	})
}

// Stances at a noun, or those that an actor spoke for another.
func (o *oracle) Stances(ctx context.Context, of []accord.ID, ask *accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
	return pages(ctx, o, of, ofBoth, func(id accord.ID) (accord.Page[*accord.Stance], []accord.ID) {
		ties := only(standing(o.data.Stances), func(s *accord.Stance) bool {
			at := s.ActorID == id || s.ToID == id
			if ask.Spoke {
				at = slices.Contains(s.SpokenByIDs, id)
			}
			return at && admits(ask.Positions, s.Position) && (ask.AsOf == "" || !s.Date.After(ask.AsOf))
		})
		return tiePage(ties, tieKey, ask.Window, ask.Along)
	})
}

// Links of actors. Symmetric kinds have no direction.
func (o *oracle) Links(ctx context.Context, of []accord.ID, ask *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	return pages(ctx, o, of, ofActors, func(id accord.ID) (accord.Page[*accord.Link], []accord.ID) {
		ties := only(standing(o.data.Links), func(l *accord.Link) bool {
			out := l.FromID == id && (ask.Direction != accord.LinksIn || l.Kind.Symmetric())
			in := l.ToID == id && (ask.Direction != accord.LinksOut || l.Kind.Symmetric())
			return (out || in) && admits(ask.Kinds, l.Kind) && accord.Spans(l.Start, l.End, ask.AsOf)
		})
		return tiePage(ties, tieKey, ask.Window, ask.Along)
	})
}

// Allegations against an actor or about a noun, or those that an actor makes.
func (o *oracle) Allegations(ctx context.Context, of []accord.ID, ask *accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
	return pages(ctx, o, of, ofBoth, func(id accord.ID) (accord.Page[*accord.Allegation], []accord.ID) {
		ties := only(standing(o.data.Allegations), func(a *accord.Allegation) bool {
			if ask.Alleged {
				return slices.Contains(a.AllegedByIDs, id)
			}
			return a.ViolatorID == id || a.AgreementID == id || a.ProcessID == id
		})
		return tiePage(ties, tieKey, ask.Window, ask.Along)
	})
}

// Statements are the claims of sources, or those attributed to actors.
func (o *oracle) Statements(ctx context.Context, of []accord.ID, ask *accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
	kinds := []string{accord.KindSource, accord.KindActor}
	return pages(ctx, o, of, kinds, func(id accord.ID) (accord.Page[*accord.Claim], []accord.ID) {
		claims := only(o.data.Claims, func(c *accord.Claim) bool {
			return c.SourceID == id || slices.Contains(c.AttributedToIDs(), id)
		})
		return cut(claims, accord.ClaimKey, ask.Window), nil
	})
}

// Lineage is what nouns come from, and what came from them.
func (o *oracle) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	if err := ask.Check(); err != nil {
		return accord.Pages[accord.Tie]{}, err
	}
	var descents []accord.Tie
	for _, l := range o.data.Links {
		if l.Kind.Descent() {
			descents = append(descents, l)
		}
	}
	for _, l := range o.data.Lineages {
		descents = append(descents, l)
	}
	return pages(ctx, o, of, ofBoth, func(id accord.ID) (accord.Page[accord.Tie], []accord.ID) {
		near := map[accord.ID]bool{id: true}
		var ties []accord.Tie
		for range ask.Depth {
			ties = only(standing(descents), func(t accord.Tie) bool {
				later, earlier := inTime(t)
				return near[later] && ask.Direction != accord.LinesAfter || near[earlier] && ask.Direction != accord.LinesBefore
			})
			for _, t := range ties {
				from, to := t.Ends()
				near[from], near[to] = true, true
			}
		}
		byID := func(t accord.Tie) accord.Key { return accord.Ascend("", t.NodeID()) }
		return tiePage(ties, byID, accord.Window{Limit: len(ties)}, ask.Along)
	})
}

// inTime are the ends of a tie of descent in the order of time, the later first.
func inTime(t accord.Tie) (later, earlier accord.ID) {
	from, to := t.Ends()
	backward := false
	switch t := t.(type) {
	case *accord.Link:
		backward = t.Kind.Backward()
	case *accord.Lineage:
		backward = t.Kind.Backward()
	}
	if backward {
		return from, to
	}
	return to, from
}
