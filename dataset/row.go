package dataset

import "github.com/accordgraph/accord"

// A row is one row of a file: what it says, and on whose word.
type row[T any] struct {
	spot
	of       accord.ID    // what it hangs on: for names, provisions and the like
	it       T            // what it says
	claim    accord.Claim // its first claim, which stands in the row
	grounded bool         // that claim is there; else claims.csv has to ground the row
}

// on is the column of what a row hangs on.
func on[T any](name string, kinds ...string) column[T] {
	return id(name, kinds, func(r *row[T]) *accord.ID { return &r.of }).required()
}

// grounds are the columns of the claim that stands in a row.
func grounds[T any]() []column[T] {
	return append(sourceColumns[T](),
		text("says", prose, func(r *row[T]) *string { return &r.claim.Text }),
		checked("wording", line, checkWording, func(r *row[T]) *string { return &r.claim.Wording }))
}

// groundsWithID are the columns of the claim of a row that has no id of its own.
func groundsWithID[T any]() []column[T] {
	claim := own("claim", func(r *row[T]) *accord.ID { return &r.claim.ID })
	return append([]column[T]{claim}, grounds[T]()...)
}

// sourceColumns say where a claim stands and who says it.
func sourceColumns[T any]() []column[T] {
	return []column[T]{
		id("source", sources, func(r *row[T]) *accord.ID { return &r.claim.SourceID }),
		checked("locator", line, checkLocator, func(r *row[T]) *string { return &r.claim.Locator }),
		word("claim_kind", accord.ClaimKinds, func(r *row[T]) *accord.ClaimKind { return &r.claim.Kind }),
		idsOf("attributed_to", actors, attribution[T], func(a *accord.Attribution) *[]accord.ID { return &a.ToIDs }),
		date("said_on", func(r *row[T]) **accord.PartialDate { return &r.claim.Date }),
		idOf("via", sources, attribution[T], func(a *accord.Attribution) *accord.ID { return &a.ViaID }),
	}
}

func attribution[T any](r *row[T]) **accord.Attribution { return &r.claim.Attribution }

// The kinds of id that columns want.
var (
	actors     = []string{accord.KindActor}
	agreements = []string{accord.KindAgreement}
	processes  = []string{accord.KindProcess}
	places     = []string{accord.KindPlace}
	sources    = []string{accord.KindSource}
	deals      = []string{accord.KindAgreement, accord.KindProcess}
	subjects   = []string{accord.KindActor, accord.KindAgreement, accord.KindProcess, accord.KindPlace, accord.KindSource}
	nameable   = subjects[:4] // all but sources
)

// checkGrounds notes what is missing from the claim that stands in a row. says
// is the column of its text.
func checkGrounds(s spot, c *accord.Claim, says string) {
	for _, cell := range []struct{ column, text string }{
		{"source", string(c.SourceID)}, {"locator", c.Locator}, {"claim_kind", string(c.Kind)},
	} {
		if _, there := s.file.index[cell.column]; there && cell.text == "" && s.isBlank(cell.column) {
			s.problem(cell.column, missingCell, "a claim has a %s", cell.column)
		}
	}
	if c.Kind == accord.ClaimAttributed && len(c.AttributedToIDs()) == 0 && s.isBlank("attributed_to") {
		s.problem("attributed_to", noSpeaker, "an ATTRIBUTED claim names who says it")
	}
	if c.Kind == accord.ClaimInferred && c.Text == "" {
		s.problem(says, noRule, "an INFERRED claim gives the rule here")
	}
	if c.ViaID() != "" && c.ViaID() == c.SourceID {
		s.problem("via", selfTie, "%s is the source itself", c.ViaID())
	}
}
