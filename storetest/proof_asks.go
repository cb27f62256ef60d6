package storetest

import "github.com/accordgraph/accord"

// The questions in short: one noun, all rows where no window is given, ids as the answer.

func (p *proof) actors(f accord.ActorFilter) []accord.ID {
	p.Helper()
	page, err := p.Actors(p.ctx, &accord.ActorsAsk{Filter: &f, Window: all})
	p.answered(err)
	return ids(page.Rows)
}

func (p *proof) agreements(f accord.AgreementFilter) []accord.ID {
	p.Helper()
	page, err := p.Agreements(p.ctx, &accord.AgreementsAsk{Filter: &f, Window: all})
	p.answered(err)
	return ids(page.Rows)
}

func (p *proof) search(text string, kinds ...accord.SubjectKind) (found []accord.ID) {
	p.Helper()
	page, err := p.Search(p.ctx, &accord.SearchAsk{Text: text, Kinds: kinds, Window: all})
	p.answered(err)
	for _, hit := range page.Rows {
		found = append(found, hit.Subject.NodeID())
	}
	return found
}

func (p *proof) participations(of accord.ID, ask accord.ParticipationsAsk) []accord.ID {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.Participations(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) actorAgreements(of accord.ID, ask accord.ActorAgreementsAsk) []accord.ID {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.ActorAgreements(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return with(pages.Of[of].Rows)
}

func (p *proof) agreementActors(of accord.ID, ask accord.AgreementActorsAsk) []accord.ID {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.AgreementActors(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return with(pages.Of[of].Rows)
}

func (p *proof) agreementsBelow(of accord.ID) []accord.ID {
	p.Helper()
	pages, err := p.AgreementsIn(p.ctx, []accord.ID{of}, &accord.ListAsk{Window: all})
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) children(of accord.ID) []accord.ID {
	p.Helper()
	pages, err := p.Children(p.ctx, []accord.ID{of}, &accord.ListAsk{Window: all})
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) stances(of accord.ID, ask accord.StancesAsk) []accord.ID {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.Stances(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) links(of accord.ID, ask accord.LinksAsk) []accord.ID {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.Links(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) allegations(of accord.ID, ask accord.AllegationsAsk) []accord.ID {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.Allegations(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) statements(of accord.ID) []accord.ID {
	p.Helper()
	pages, err := p.Statements(p.ctx, []accord.ID{of}, &accord.StatementsAsk{Window: all})
	p.answered(err)
	return ids(pages.Of[of].Rows)
}

func (p *proof) lineage(of accord.ID, direction accord.LineageDirection) []accord.ID {
	p.Helper()
	pages, err := p.Lineage(p.ctx, []accord.ID{of}, &accord.LineageAsk{Direction: direction, Depth: 1})
	p.answered(err)
	return ids(pages.Of[of].Rows)
}
