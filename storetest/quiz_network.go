package storetest

import "github.com/accordgraph/accord"

func (q quiz) coSignatories() {
	ask := accord.CoSignatoriesAsk{CoSigning: q.coSigning(), Between: q.between(), Evidence: one(q, "evidence", []int{0, 0, 1, 10}), Dates: q.rarely("dates"), Along: q.along() & (accord.AlongClaims | accord.AlongSelf)}
	if ask.Roles != nil {
		ask.OwnRoles = q.roles("own roles")
	}
	if q.rarely("within") {
		ask.Within = q.id("within", accord.KindPlace)
	}
	of := q.of(ofActors...)
	ask.Window = q.window(func() []accord.Key {
		whole := ask
		whole.Window = all
		return keysOf(q.oracle.CoSignatories(q.ctx, of, &whole))
	})
	q.twin.CoSignatories(q.ctx, of, &ask)
}

func (q quiz) coSignatures() {
	q.twin.CoSignatures(q.ctx, &accord.CoSignaturesAsk{
		Agreements: q.agreementFilter(), Actors: q.actorFilter(), CoSigning: q.coSigning(),
		MaxTies: one(q, "most ties", []int{5000, 1, 3}), Weight: one(q, "weight", accord.Weights),
	})
}

func (q quiz) coSigning() accord.CoSigning {
	generic, least := q.yes("generic"), one(q, "least shared", []int{1, 1, 2})
	if q.yes("usual") {
		return accord.CoSigning{IncludeGeneric: generic, MinShared: least}
	}
	return accord.CoSigning{
		Roles: q.roles("roles"), Signatures: listOf(q, "signatures", accord.Signatures), Sight: q.sight(),
		ExpandAlliances: q.yes("expand"), RollUpOrgans: q.yes("roll up"), IncludeGeneric: generic, MinShared: least,
	}
}

// roles are none, or one after the other of those that the random datasets know.
func (q quiz) roles(what string) []accord.Role {
	if q.chance(what, 30) {
		return accord.Roles[:die(7).Draw(q.t, what)]
	}
	return nil
}

func (q quiz) sight() (s accord.Sight) {
	s.AsOf = q.day("as of")
	if q.chance("without", 20) {
		s.WithoutSources = q.several("without", 2, accord.KindSource)
	}
	return s
}

func (q quiz) via() *accord.Via {
	if q.yes("via") {
		return nil
	}
	return &accord.Via{
		Ties: listOf(q, "ties", accord.TieKinds), Roles: listOf(q, "roles", accord.Roles[:7]), Polarities: listOf(q, "polarities", accord.Polarities),
		Signatures: listOf(q, "signatures", accord.Signatures), Positions: listOf(q, "positions", accord.Positions), Links: listOf(q, "links", accord.LinkKinds),
	}
}

func (q quiz) subject(what string) accord.ID {
	return q.id(what, accord.KindActor, accord.KindActor, accord.KindAgreement, accord.KindProcess, accord.KindPlace, accord.KindSource)
}

func (q quiz) paths() {
	q.twin.Paths(q.ctx, &accord.PathsAsk{
		From: q.subject("from"), To: q.subject("to"), Via: q.via(), AsOf: q.day("as of"),
		MaxLength: one(q, "longest", []int{6, 10, 2, 1, 0}), First: one(q, "first", []int{5, 1, 100, 0}), NoTies: q.rarely("no ties"),
	})
}

func (q quiz) subgraph() {
	ask := &accord.SubgraphAsk{Depth: one(q, "depth", []int{1, 0, 2, 3}), Via: q.via(), MaxNodes: one(q, "most nodes", []int{300, 5, 8, 1, 2}), BareTies: q.rarely("bare ties"), Sight: q.sight()}
	for range 1 + die(2).Draw(q.t, "around") {
		ask.Around = append(ask.Around, q.subject("around"))
	}
	q.twin.Subgraph(q.ctx, ask)
}

func (q quiz) measures() { q.twin.Measures(q.ctx, q.of(ofActors...)) }
