package storetest

import "github.com/accordgraph/accord"

// actorFilter is a filter of few fields, or none.
func (q quiz) actorFilter() *accord.ActorFilter {
	if q.rarely("no filter") {
		return nil
	}
	f := &accord.ActorFilter{
		IDs: q.ids("ids", accord.KindActor), Types: listOf(q, "types", accord.ActorTypes[:5]), ActiveOn: q.day("active on"),
		TookPartIn: q.ids("took part in", accord.KindAgreement, accord.KindProcess), TookPartAs: listOf(q, "took part as", accord.Roles[:7]),
	}
	if f.TookPartIn != nil && q.yes("in a role") {
		f.TookPartAs = accord.Roles[:1+die(6).Draw(q.t, "roles")]
	}
	if q.rarely("by text") {
		f.Text = q.text()
	}
	if q.rarely("generic") {
		f.Generic = one(q, "generic", yesOrNo())
	}
	if q.rarely("within") {
		f.Within = q.id("within", accord.KindPlace)
	}
	if q.rarely("process") {
		f.Process = q.id("process", accord.KindProcess)
	}
	if q.rarely("stance") {
		f.Stance = &accord.StanceFilter{Positions: listOf(q, "positions", accord.Positions)}
		if q.yes("on") {
			f.Stance.On = q.id("on", accord.KindAgreement, accord.KindProcess)
		}
	}
	if q.chance("not", 25) {
		f.Not = &accord.ActorExclusion{
			IDs: q.ids("not ids", accord.KindActor), Types: listOf(q, "not types", accord.ActorTypes[:5]),
			TookPartIn: q.ids("not took part in", accord.KindAgreement, accord.KindProcess),
		}
	}
	return f
}

// agreementFilter is a filter of few fields, or none.
func (q quiz) agreementFilter() *accord.AgreementFilter {
	if q.rarely("no filter") {
		return nil
	}
	f := &accord.AgreementFilter{
		IDs: q.ids("ids", accord.KindAgreement), Stages: listOf(q, "stages", accord.Stages[:3]), Deals: listOf(q, "deals", accord.Deals[:5]),
		Levels: listOf(q, "levels", accord.Levels), Statuses: listOf(q, "statuses", accord.Statuses[:3]), Between: q.between(),
		Participants: q.ids("participants", accord.KindActor), Roles: listOf(q, "roles", accord.Roles[:7]),
	}
	if f.Participants != nil && q.yes("in a role") {
		f.Roles = accord.Roles[:1+die(6).Draw(q.t, "roles")]
	}
	if q.rarely("by text") {
		f.Text = q.text()
	}
	if q.rarely("within") {
		f.Within = q.id("within", accord.KindPlace)
	}
	if q.rarely("in force") {
		f.InForce = q.inForceFilter()
	}
	if q.rarely("covers") {
		f.Covers = q.id("covers", accord.KindPlace)
	}
	if q.rarely("process") {
		f.Process = q.id("process", accord.KindProcess)
	}
	if q.rarely("excludes") {
		f.Excludes = q.id("excludes", accord.KindActor, accord.KindPlace, accord.KindAgreement, accord.KindProcess, accord.KindSource)
	}
	if q.chance("not", 25) {
		f.Not = &accord.AgreementExclusion{
			IDs: q.ids("not ids", accord.KindAgreement), Deals: listOf(q, "not deals", accord.Deals[:5]), Levels: listOf(q, "not levels", accord.Levels),
			Participants: q.ids("not participants", accord.KindActor),
		}
	}
	return f
}
