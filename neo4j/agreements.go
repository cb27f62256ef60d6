package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/agreements.cypher
var agreementsText string
var agreementsLists = ordered(agreementsText, "byDateDown", "agreements", agreementKeys, "traits", part("agreement_traits"))

// Agreements lists the agreements that a filter leaves.
func (r *reading) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	p, order, text := params{}, agreementOrder(ask.Order), ""
	if ask.Filter != nil {
		text = ask.Filter.Text
	}
	if p.agreementFilter(ask.Filter) || text != "" {
		p["order"] = order
		return pickedPage[*accord.Agreement](ctx, r, agreementsPicked, text, ask.Window, p, ask.Filter.Refs())
	}
	if order == agreementOrder(accord.DefaultAgreementOrder) {
		key := func(g *accord.Agreement) accord.Key { return newest(g) }
		if page, usual, err := usualPage(ctx, r, "agreements", "between", key, ask.Window, p, ask.Below); usual {
			return page, err
		}
	}
	page, answer, err := pageOf[*accord.Agreement](ctx, r, agreementsLists[order], ask.Window, p)
	if err == nil {
		err = p.check(ask.Filter.Refs(), answer)
	}
	return page, err
}

//go:embed cypher/agreements_picked.cypher
var agreementsPickedText string
var agreementsPicked = listOf("agreements picked", agreementsPickedText, "picked", "candidates", part("agreement_candidates"),
	"traits", part("agreement_traits"), "bonds", part("agreement_bonds"))
