package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/agreements.cypher
var agreementsText string
var agreementsLists = ordered("agreements", agreementsText, "byDateDown", agreementKeys, "fits", part("agreement_fits"))

// Agreements lists the agreements that a filter leaves.
func (r *reading) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	p := params{}
	order, by := agreementOrder(ask.Order), p.agreementFilter(ask.Filter)
	switch {
	case ask.Filter != nil && ask.Filter.Text != "":
		return rankedPage[*accord.Agreement](ctx, r, agreementsNamed, ask.Filter.Text, order, ask.Window, p, ask.Filter.Refs())
	case by != "":
		return r.agreementsPicked(ctx, order, ask, p)
	}
	page, answer, err := pageOf[*accord.Agreement](ctx, r, agreementsLists[order].in(ask.Window), ask.Window, ask.Window.Count, p)
	if err == nil {
		err = p.check(ask.Filter.Refs(), answer)
	}
	return page, err
}

//go:embed cypher/agreements_picked.cypher
var agreementsPickedText string
var (
	agreementsPickedList = listOf("agreements picked", agreementsPickedText, "gathered", "fits", part("agreement_fits"), "candidates", part("agreement_candidates"))
	agreementsNamed      = question("agreements by text", part("named"), "rows", code(agreementsPickedText), "fits", part("agreement_fits"), "candidates", part("agreement_candidates"))
)

// agreementsPicked lists the agreements that a filter leaves of a few.
func (r *reading) agreementsPicked(ctx context.Context, order string, ask *accord.AgreementsAsk, p params) (accord.Page[*accord.Agreement], error) {
	p["order"] = order
	page, answer, err := pageOf[*accord.Agreement](ctx, r, agreementsPickedList.in(ask.Window), ask.Window, true, p)
	if err != nil {
		return page, err
	}
	return page, p.check(ask.Filter.Refs(), answer)
}
