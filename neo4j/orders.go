package neo4j

import "github.com/accordgraph/accord"

// The properties that hold the keys of subjects, one for each order.
var (
	actorKeys     = []string{"byName", "byNameDown", "byAgreements", "byAgreementsDown", "byCoSignatories", "byCoSignatoriesDown", "byBrokerage", "byBrokerageDown"}
	agreementKeys = []string{"byDate", "byDateDown", "byName", "byNameDown", "byParticipants", "byParticipantsDown"}
)

// actorOrder is the property that holds the key of an order.
func actorOrder(o accord.ActorOrder) string {
	if o == (accord.ActorOrder{}) {
		o = accord.DefaultActorOrder
	}
	switch o.Field {
	case accord.ActorsByAgreements:
		return turned("byAgreements", o.Direction)
	case accord.ActorsByCoSignatories:
		return turned("byCoSignatories", o.Direction)
	case accord.ActorsByBrokerage:
		return turned("byBrokerage", o.Direction)
	}
	return turned("byName", o.Direction)
}

// agreementOrder is the property that holds the key of an order.
func agreementOrder(o accord.AgreementOrder) string {
	if o == (accord.AgreementOrder{}) {
		o = accord.DefaultAgreementOrder
	}
	switch o.Field {
	case accord.AgreementsByTitle:
		return turned("byName", o.Direction)
	case accord.AgreementsByParticipants:
		return turned("byParticipants", o.Direction)
	}
	return turned("byDate", o.Direction)
}

func turned(key string, d accord.OrderDirection) string {
	if d == accord.Descending {
		return key + "Down"
	}
	return key
}

// actorOrders are all orders, for writing their keys.
func actorOrders(each func(accord.ActorOrder)) {
	for _, field := range accord.ActorOrderFields {
		for _, direction := range accord.OrderDirections {
			each(accord.ActorOrder{Field: field, Direction: direction})
		}
	}
}

// agreementOrders are all orders, for writing their keys.
func agreementOrders(each func(accord.AgreementOrder)) {
	for _, field := range accord.AgreementOrderFields {
		for _, direction := range accord.OrderDirections {
			each(accord.AgreementOrder{Field: field, Direction: direction})
		}
	}
}
