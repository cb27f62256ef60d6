package graph

import (
	"context"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

// tieRow is the row of a list of ties.
func tieRow[T accord.Node](_ *operation, t T) row { return row{node: t} }

// attendanceRow is the row of a list of those who met, with how they did.
func attendanceRow(o *operation, a accord.Attendance) row {
	if a.Noun != nil {
		return row{node: a.Noun, participations: a.Participations}
	}
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
		return ties[*accord.Participation, *Participation](name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Participation], error) {
				return r.Participations(ctx, of, q)
			}, tieRow[*accord.Participation]).carried(q, nil)
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
	return ties[accord.Attendance, *Agreement](name, &q.Window, &q.Along,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[accord.Attendance], error) {
			return r.ActorAgreements(ctx, of, q)
		}, attendanceRow).carried(q, &q.Below)
}

func askAgreementActors(guarantors bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.AgreementActorsAsk{Guarantors: guarantors}
		name := list("agreementActors", q)
		q.Window = a.window(name)
		return ties[accord.Attendance, *Actor](name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[accord.Attendance], error) {
				return r.AgreementActors(ctx, of, q)
			}, attendanceRow).carried(q, &q.Below)
	}
}

func askAgreementsIn(a *args) ask {
	q := &accord.ListAsk{}
	name := list("agreementsIn", nil)
	q.Window = a.window(name)
	return ties[*accord.Agreement, *Agreement](name, &q.Window, nil,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Agreement], error) {
			return r.AgreementsIn(ctx, of, q)
		}, tieRow[*accord.Agreement])
}

func askChildren(a *args) ask {
	q := &accord.ListAsk{}
	name := list("children", nil)
	q.Window = a.window(name)
	return ties[*accord.Place, *Place](name, &q.Window, nil,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Place], error) {
			return r.Children(ctx, of, q)
		}, tieRow[*accord.Place])
}

func askStances(spoke bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.StancesAsk{Spoke: spoke}
		if !spoke {
			q.Positions, q.AsOf = words[accord.Position](a, "positions"), a.date("asOf")
		}
		name := list("stances", q)
		q.Window = a.window(name)
		return ties[*accord.Stance, *Stance](name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Stance], error) {
				return r.Stances(ctx, of, q)
			}, tieRow[*accord.Stance])
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
	return ties[*accord.Link, *Link](name, &q.Window, &q.Along,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Link], error) {
			return r.Links(ctx, of, q)
		}, tieRow[*accord.Link])
}

func askAllegations(alleged bool) func(*args) ask {
	return func(a *args) ask {
		q := &accord.AllegationsAsk{Alleged: alleged}
		name := list("allegations", q)
		q.Window = a.window(name)
		return ties[*accord.Allegation, *Allegation](name, &q.Window, &q.Along,
			func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Allegation], error) {
				return r.Allegations(ctx, of, q)
			}, tieRow[*accord.Allegation])
	}
}

func askStatements(a *args) ask {
	q := &accord.StatementsAsk{}
	name := list("statements", nil)
	q.Window = a.window(name)
	return ties[*accord.Claim, *Claim](name, &q.Window, nil,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[*accord.Claim], error) {
			return r.Statements(ctx, of, q)
		}, tieRow[*accord.Claim])
}

func askLineage[N any](a *args) ask {
	q := &accord.LineageAsk{Direction: accord.LineageDirection(a.text("direction")), Depth: *a.number("depth")}
	a.bound("depth", q.Depth, 1, a.planner.limits.Lineage)
	return &lines[N]{q}
}

func askStandings(a *args) ask {
	q := &accord.StandingsAsk{}
	name := list("standings", nil)
	q.Window = a.window(name)
	return ties[accord.ActorStanding, *ActorStanding](name, &q.Window, &q.Along,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[accord.ActorStanding], error) {
			pages, err := r.Standings(ctx, of, q)
			for _, page := range pages.Of {
				for _, row := range page.Rows {
					for _, t := range row.Ties {
						pages.Nodes[t.NodeID()] = t
					}
				}
			}
			return pages, err
		},
		func(_ *operation, s accord.ActorStanding) row {
			return row{value: func() view { return &ActorStanding{ActorStanding: &s} }}
		})
}

func askCoSignatories(a *args) ask {
	q := &accord.CoSignatoriesAsk{CoSigning: a.coSigning(), Between: a.between("between"), Within: a.id("within")}
	q.OwnRoles = words[accord.Role](a, "ownRoles")
	name := list("coSignatories", q)
	q.Window = a.window(name)
	return &coSigners{*ties[accord.CoSignatory, *Actor](name, &q.Window, &q.Along,
		func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[accord.CoSignatory], error) {
			pages, err := r.CoSignatories(ctx, of, q)
			for _, page := range pages.Of {
				for _, c := range page.Rows {
					for _, e := range c.Evidence {
						for _, p := range slices.Concat(e.Mine, e.Theirs) {
							pages.Nodes[p.ID] = p
						}
					}
				}
			}
			return pages, a.named(err)
		},
		func(o *operation, c accord.CoSignatory) row { return row{node: o.have[c.With], co: &c} }), q}
}

// coSigners asks for co-signatories, with as many agreements as some place shows.
type coSigners struct {
	question[accord.CoSignatory, *Actor]
	ask *accord.CoSignatoriesAsk
}

func (q *coSigners) shows(r rows, along accord.Along) {
	q.question.shows(r, along)
	q.ask.Evidence = r.evidence()
	q.ask.Dates = slices.ContainsFunc(r.edges, func(e edgeSpot) bool { return e.dates })
}

func (q *coSigners) unite(other ask) {
	o := other.(*coSigners)
	q.question.unite(&o.question)
	q.ask.Evidence = max(q.ask.Evidence, o.ask.Evidence)
	q.ask.Dates = q.ask.Dates || o.ask.Dates
}

// coSigning reads the arguments that co-signatories and their network share.
func (a *args) coSigning() accord.CoSigning {
	c := accord.CoSigning{
		Roles: words[accord.Role](a, "roles"), Signatures: words[accord.Signature](a, "signatures"),
		Sight:           accord.Sight{AsOf: a.date("asOf"), WithoutSources: a.ids("withoutSources")},
		ExpandAlliances: a.flag("expandAlliances"), RollUpOrgans: a.flag("rollUpOrgans"), IncludeGeneric: a.flag("includeGeneric"),
		MinShared: *a.number("minShared"),
	}
	a.bound("minShared", c.MinShared, 1, math.MaxInt32)
	return c
}

// A single asks for one value of each noun.
type single[T any] struct {
	name *listName
	get  func(ctx context.Context, r accord.Reading, of []accord.ID) (map[accord.ID]T, error)
}

func (q *single[T]) same() string             { return q.name.String() }
func (q *single[T]) unite(ask)                {}
func (q *single[T]) shows(rows, accord.Along) {}
func (q *single[T]) put(ctx context.Context, r accord.Reading, of []accord.ID) (answer, error) {
	all, err := q.get(ctx, r, of)
	return values[T](all), err
}

type values[T any] map[accord.ID]T

func (values[T]) nodes() map[accord.ID]accord.Node { return nil }

func (all values[T]) hang(o *operation, b *branch, v view) {
	if value, has := all[idOf(v)]; has {
		o.spend(0)
		v.put(b.key, &value)
	}
}

func askMeasures(*args) ask {
	return &single[accord.Measures]{list("measures", nil), func(ctx context.Context, r accord.Reading, of []accord.ID) (map[accord.ID]accord.Measures, error) {
		return r.Measures(ctx, of)
	}}
}

func askInForce(a *args) ask {
	q := &accord.InForceAsk{On: a.date("on"), At: a.id("at")}
	return &single[accord.InForce]{list("inForce", q), func(ctx context.Context, r accord.Reading, of []accord.ID) (map[accord.ID]accord.InForce, error) {
		found, err := r.InForce(ctx, of, q)
		return found, a.named(err)
	}}
}
