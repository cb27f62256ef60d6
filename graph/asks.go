package graph

import (
	"context"

	"github.com/accordgraph/accord"
)

// tieRow is the row of a list of ties.
func tieRow[T accord.Node](_ *operation, t T) row { return row{node: t} }

// attendanceRow is the row of a list of those who met, with how they did.
func attendanceRow(o *operation, a accord.Attendance) row {
	return row{node: o.have[a.With], participations: a.Participations}
}

func askParticipations(represented bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.ParticipationsAsk{Represented: represented}
		if !represented {
			q.Roles, q.RoleClasses = words[accord.Role](a, "roles"), words[accord.RoleClass](a, "roleClasses")
			q.Polarities = words[accord.Polarity](a, "polarities")
			q.AsOf = a.date("asOf")
			q.Order = participationOrder(a)
			if a.has("signatures") {
				q.Signatures = words[accord.Signature](a, "signatures")
			}
			if a.has("actorTypes") {
				q.ActorTypes = words[accord.ActorType](a, "actorTypes")
			}
			if a.has("between") {
				q.Between = a.between("between")
			}
		}
		name := list("participations", q)
		q.Window = a.window(name)
		return &question[*accord.Participation, *Participation]{name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Participation], error) {
				return r.Participations(ctx, of, q)
			}, tieRow[*accord.Participation]}
	}
}

func participationOrder(a *args) accord.ParticipationOrder {
	field, direction := a.order("orderBy")
	if field == "" {
		return accord.DefaultParticipationOrder
	}
	return accord.ParticipationOrder{Field: accord.ParticipationOrderField(field), Direction: direction}
}

func askActorAgreements(a *args) ask {
	q := &accord.ActorAgreementsAsk{
		Roles: words[accord.Role](a, "roles"), RoleClasses: words[accord.RoleClass](a, "roleClasses"),
		Between: a.between("between"), Order: accord.DefaultAgreementOrder,
	}
	if field, direction := a.order("orderBy"); field != "" {
		q.Order = accord.AgreementOrder{Field: accord.AgreementOrderField(field), Direction: direction}
	}
	name := list("actorAgreements", q)
	q.Window = a.window(name)
	return &question[accord.Attendance, *Agreement]{name, &q.Window, &q.Along,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[accord.Attendance], error) {
			return r.ActorAgreements(ctx, of, q)
		}, attendanceRow}
}

func askAgreementActors(guarantors bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.AgreementActorsAsk{Guarantors: guarantors}
		name := list("agreementActors", q)
		q.Window = a.window(name)
		return &question[accord.Attendance, *Actor]{name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[accord.Attendance], error) {
				return r.AgreementActors(ctx, of, q)
			}, attendanceRow}
	}
}

func askAgreementsIn(a *args) ask {
	q := &accord.ListAsk{Window: a.window("agreementsIn")}
	return &question[*accord.Agreement, *Agreement]{"agreementsIn", &q.Window, nil,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Agreement], error) {
			return r.AgreementsIn(ctx, of, q)
		}, tieRow[*accord.Agreement]}
}

func askChildren(a *args) ask {
	q := &accord.ListAsk{Window: a.window("children")}
	return &question[*accord.Place, *Place]{"children", &q.Window, nil,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Place], error) {
			return r.Children(ctx, of, q)
		}, tieRow[*accord.Place]}
}

func askStances(spoke bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.StancesAsk{Spoke: spoke}
		if !spoke {
			q.Positions, q.AsOf = words[accord.Position](a, "positions"), a.date("asOf")
		}
		name := list("stances", q)
		q.Window = a.window(name)
		return &question[*accord.Stance, *Stance]{name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Stance], error) {
				return r.Stances(ctx, of, q)
			}, tieRow[*accord.Stance]}
	}
}

func askLinks(a *args) ask {
	return links(a, &accord.LinksAsk{Kinds: words[accord.LinkKind](a, "kinds"), Direction: accord.LinkDirection(a.text("direction"))})
}

func askMembers(direction accord.LinkDirection) func(*args) ask {
	return func(a *args) ask {
		return links(a, &accord.LinksAsk{Kinds: []accord.LinkKind{accord.LinkMemberOf}, Direction: direction})
	}
}

func links(a *args, q *accord.LinksAsk) ask {
	q.AsOf = a.date("asOf")
	name := list("links", q)
	q.Window = a.window(name)
	return &question[*accord.Link, *Link]{name, &q.Window, &q.Along,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Link], error) {
			return r.Links(ctx, of, q)
		}, tieRow[*accord.Link]}
}

func askAllegations(alleged bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.AllegationsAsk{Alleged: alleged}
		name := list("allegations", q)
		q.Window = a.window(name)
		return &question[*accord.Allegation, *Allegation]{name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Allegation], error) {
				return r.Allegations(ctx, of, q)
			}, tieRow[*accord.Allegation]}
	}
}

func askStatements(a *args) ask {
	q := &accord.StatementsAsk{Window: a.window("statements")}
	return &question[*accord.Claim, *Claim]{"statements", &q.Window, nil,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Claim], error) {
			return r.Statements(ctx, of, q)
		}, tieRow[*accord.Claim]}
}

func askLineage[N any](a *args) ask {
	q := &accord.LineageAsk{Direction: accord.LineageDirection(a.text("direction")), Depth: 1}
	if depth := a.number("depth"); depth != nil && *depth != 1 {
		a.planner.refuse(at(a.path, "depth"), "depth: %d is not served yet; 1 is", *depth)
	}
	return &lines[N]{q}
}
