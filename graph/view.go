package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/accordgraph/accord"
)

// A view is a noun, tie or value of the graph as it was asked for at one place of
// an answer: it embeds what the store gave, which all readers share, and holds
// what was asked below it. Two places never share a view, since their selections differ.
type view interface {
	typeName() string // in the schema
	put(key string, value any)
	hold(room kids) // for what will be put
}

// kids is what was asked below one object, by response key.
type kids []kid

type kid struct {
	key   string
	value any
}

// A parent is an object with something hanging below it.
type parent interface{ kid(key string) any }

func (k *kids) put(key string, value any) { *k = append(*k, kid{key, value}) }

func (k *kids) hold(room kids) { *k = append(room[:0], *k...) }

// kid is what was asked under a key; nil if there is nothing.
func (k kids) kid(key string) any {
	for _, kid := range k {
		if kid.key == key {
			return kid.value
		}
	}
	return nil
}

// under finds what was asked at the field that is being answered; the zero value if there is nothing.
func under[T any](ctx context.Context, k kids) (value T) {
	value, _ = k.kid(graphql.GetFieldContext(ctx).Field.Alias).(T)
	return value
}

// The interfaces of the schema; views satisfy them by what they embed.
type (
	Node    interface{ accord.Node }
	Subject interface{ accord.Subject }
	Tie     interface{ accord.Tie }
)

// Views are made by dozens, since most objects of an answer are of these kinds.
type views struct {
	actors         dozens[Actor]
	agreements     dozens[Agreement]
	participations dozens[Participation]
}

// see makes a view of what a store gave, nil for nothing.
func (all *views) see(n accord.Node) view {
	switch n := n.(type) {
	case *accord.Actor:
		v := all.actors.next()
		v.Actor = n
		return v
	case *accord.Agreement:
		v := all.agreements.next()
		v.Agreement = n
		return v
	case *accord.Process:
		return &Process{Process: n}
	case *accord.Place:
		return &Place{Place: n}
	case *accord.Source:
		return &Source{Source: n}
	case *accord.Participation:
		v := all.participations.next()
		v.Participation = n
		return v
	case *accord.Stance:
		return &Stance{Stance: n}
	case *accord.Link:
		return &Link{Link: n}
	case *accord.Allegation:
		return &Allegation{Allegation: n}
	case *accord.Lineage:
		return &Lineage{Lineage: n}
	case *accord.Milestone:
		return &Milestone{Milestone: n}
	case *accord.Claim:
		return &Claim{Claim: n}
	}
	return nil
}
