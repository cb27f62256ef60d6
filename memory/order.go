package memory

import "github.com/accordgraph/accord"

// An order is a way to sort subjects of one kind: by class, then number.
type order struct {
	class func(n int32) int32
	key   func(n int32) accord.Key
	all   []int32 // all of them in this order
}

// order makes every order of subjects.
func (b *builder) order() {
	g := b.g
	g.actorOrders = map[accord.ActorOrder]order{}
	g.agreementOrders = map[accord.AgreementOrder]order{}
	for _, direction := range accord.OrderDirections {
		for _, field := range []accord.ActorOrderField{accord.ActorsByName, accord.ActorsByAgreements} {
			o := accord.ActorOrder{Field: field, Direction: direction}
			g.actorOrders[o] = g.orderActors(o)
		}
		for _, field := range accord.AgreementOrderFields {
			o := accord.AgreementOrder{Field: field, Direction: direction}
			g.agreementOrders[o] = g.orderAgreements(o)
		}
	}
	g.byLabel = map[span]order{}
	for _, kind := range []span{g.processes, g.places, g.sources} {
		g.byLabel[kind] = g.orderByLabel(kind, accord.Ascending)
	}
}

func (g *graph) orderActors(o accord.ActorOrder) order {
	if o.Field == accord.ActorsByAgreements {
		return g.orderByCount(g.actors, o.Direction, func(n int32) int { return g.actor(n).AgreementCount },
			func(n int32) accord.Key { return accord.ActorKey(g.actor(n), o, accord.Measures{}) })
	}
	return g.orderByLabel(g.actors, o.Direction)
}

func (g *graph) orderAgreements(o accord.AgreementOrder) order {
	switch o.Field {
	case accord.AgreementsByTitle:
		return g.orderByLabel(g.agreements, o.Direction)
	case accord.AgreementsByParticipants:
		return g.orderByCount(g.agreements, o.Direction, func(n int32) int { return g.agreement(n).ParticipantCount },
			func(n int32) accord.Key { return accord.AgreementKey(g.agreement(n), o) })
	}
	class := func(n int32) int32 { return g.dates.class(g.agreementDate[n-g.agreements.from], o.Direction) }
	key := func(n int32) accord.Key {
		return g.dates.key(g.agreementDate[n-g.agreements.from], o.Direction, g.id(n))
	}
	return order{class, key, sortAll(g.agreements, len(g.dates.desc), class)}
}

func (g *graph) orderByLabel(kind span, d accord.OrderDirection) order {
	class := direct(d, g.labels.classes(), g.labels.of)
	key := func(n int32) accord.Key { return g.labels.key(n, d, g.id(n)) }
	return order{class, key, sortAll(kind, g.labels.classes(), class)}
}

func (g *graph) orderByCount(kind span, d accord.OrderDirection, count func(n int32) int, key func(n int32) accord.Key) order {
	most := 0
	for n := kind.from; n < kind.to; n++ {
		most = max(most, count(n))
	}
	class := direct(d, most+1, func(n int32) int32 { return int32(count(n)) })
	return order{class, key, sortAll(kind, most+1, class)}
}

// actorOrder is the order asked for, as ActorKey understands it; one of measures has to be measured before.
func (g *graph) actorOrder(o accord.ActorOrder) order {
	if o == (accord.ActorOrder{}) {
		o = accord.DefaultActorOrder
	}
	switch o.Field {
	case accord.ActorsByCoSignatories, accord.ActorsByBrokerage:
		return g.measures.orders[accord.ActorOrder{Field: o.Field, Direction: upOrDown(o.Direction)}]
	case accord.ActorsByAgreements:
	default:
		o.Field = accord.ActorsByName
	}
	return g.actorOrders[accord.ActorOrder{Field: o.Field, Direction: upOrDown(o.Direction)}]
}

// agreementOrder is the order asked for, as AgreementKey understands it.
func (g *graph) agreementOrder(o accord.AgreementOrder) order {
	if o == (accord.AgreementOrder{}) {
		o = accord.DefaultAgreementOrder
	}
	if o.Field != accord.AgreementsByTitle && o.Field != accord.AgreementsByParticipants {
		o.Field = accord.AgreementsByDate
	}
	return g.agreementOrders[accord.AgreementOrder{Field: o.Field, Direction: upOrDown(o.Direction)}]
}

func upOrDown(d accord.OrderDirection) accord.OrderDirection {
	if d == accord.Descending {
		return d
	}
	return accord.Ascending
}

// direct is class for an order that ascends, and for one that descends its mirror image.
func direct(d accord.OrderDirection, classes int, class func(int32) int32) func(int32) int32 {
	if d != accord.Descending {
		return class
	}
	return func(row int32) int32 { return int32(classes) - 1 - class(row) }
}
