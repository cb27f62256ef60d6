package neo4j

import (
	"context"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

var usualCoSignatures = question("usual co-signatures", usualPart("co_signatures"), "traits", part("agreement_traits"))

// usualNetwork is the network of those who signed agreements with some traits, if seats
// answer the question: then it comes in one flight.
func (r *reading) usualNetwork(ctx context.Context, ask *accord.CoSignaturesAsk) (network *accord.CoSignatures, usual bool, err error) {
	p := params{}
	if ask.Actors != nil || ask.Agreements != nil && ask.Agreements.Text != "" || p.agreementFilter(ask.Agreements) || !isUsualSeating(&ask.CoSigning) {
		return nil, false, nil
	}
	p["till"] = till(ask.Agreements)
	answer, err := r.ask(ctx, usualCoSignatures, p)
	if err != nil {
		return nil, true, err
	}
	if err := p.check(ask.Refs(), answer); err != nil {
		return nil, true, err
	}
	return seatedIn(answer, ask.IncludeGeneric).network(ask), true, nil
}

// till is a key behind those of all agreements that begin by the end of a range of days.
func till(f *accord.AgreementFilter) string {
	if f == nil || f.Between == nil || f.Between.To == "" {
		return lastKey
	}
	day := &accord.PartialDate{Earliest: f.Between.To}
	return string(accord.AgreementKey(&accord.Agreement{When: day}, accord.AgreementOrder{Field: accord.AgreementsByDate, Direction: accord.Ascending})) + "\uD7FF"
}

// isUsualSeating tells whether seats are those of a question: it names no role, no
// signature, no day and no source, and seats nobody else.
func isUsualSeating(c *accord.CoSigning) bool {
	return c.Roles == nil && c.OwnRoles == nil && c.Signatures == nil && c.AsOf == "" && len(c.WithoutSources) == 0 &&
		!c.ExpandAlliances && !c.RollUpOrgans
}

// A seating is who sits at which agreements. Actors are numbered in the order of their ids.
type seating struct {
	actors []*accord.Actor
	when   []*accord.PartialDate
	seats  [][]accord.Seat // at each agreement
}

// seatedIn reads a seating. Who does not sit anywhere has no number: nobody can act beside it.
func seatedIn(answer row, generic bool) seating {
	var s seating
	for _, date := range answer.list("agreements") {
		f := date.([]any)
		s.when = append(s.when, days(f[0], f[1]))
	}
	s.seats = make([][]accord.Seat, len(s.when))
	rows := answer.list("actors")
	slices.SortFunc(rows, func(a, b any) int { return strings.Compare(textOr(a.([]any)[0]), textOr(b.([]any)[0])) })
	numbers := map[string]int32{}
	for _, row := range rows {
		numbers[textOr(row.([]any)[0])] = int32(len(numbers))
	}
	for i, row := range rows {
		f := row.([]any)
		s.actors = append(s.actors, &accord.Actor{ID: idOf(f[0]), Name: textOr(f[1]), Type: accord.ActorType(textOr(f[2]))})
		if f[3] != true || generic {
			s.seat(int32(i), f[4].([]any), f[5].([]any), numbers)
		}
	}
	return s
}

// seat seats an actor at some agreements; in some it acts for others.
func (s *seating) seat(actor int32, at, acts []any, numbers map[string]int32) {
	seat := accord.Seat{Actor: actor, For: accord.NoActor, By: new(accord.Participation)}
	for _, n := range at {
		s.seats[n.(int64)] = append(s.seats[n.(int64)], seat)
	}
	for _, act := range acts {
		n := act.([]any)[0].(int64)
		for _, whom := range act.([]any)[1].([]any) {
			if other, seated := numbers[textOr(whom)]; seated {
				seat.For = other
				s.seats[n] = append(s.seats[n], seat)
			}
		}
	}
}

func (s seating) network(ask *accord.CoSignaturesAsk) *accord.CoSignatures {
	var p accord.Projection
	for i, seats := range s.seats {
		p.Add(s.when[i], seats)
	}
	everybody := func(int32) bool { return true }
	return p.CoSignatures(ask, everybody, func(n int32) *accord.Actor { return s.actors[n] })
}
