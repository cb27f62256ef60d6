package memory

import "github.com/accordgraph/accord"

// hangTies makes the tables of ties, and hangs the standing ones on nouns by date.
func (b *builder) hangTies() {
	g, d := b.g, b.g.data
	deals, dealsAndPlaces := g.deals(), span{g.agreements.from, g.places.to}
	g.participations = newTable(b, d.Participations, g.actors, deals, func(p *accord.Participation) *accord.PartialDate { return p.When }, representatives)
	g.stances = newTable(b, d.Stances, g.actors, deals, func(s *accord.Stance) *accord.PartialDate { return s.Date }, spokesmen)
	g.links = newTable(b, d.Links, g.actors, g.actors, (*accord.Link).When, nil)
	g.allegations = newTable(b, d.Allegations, g.actors, dealsAndPlaces, func(a *accord.Allegation) *accord.PartialDate { return a.Date }, accusers)
	g.lineages = newTable(b, d.Lineages, deals, deals, func(*accord.Lineage) *accord.PartialDate { return nil }, nil)
	g.agreementDate = make([]int32, len(d.Agreements))
	for i, a := range d.Agreements {
		g.agreementDate[i] = g.dates.add(a.When)
	}

	g.numberTies()

	class, tied := g.dates.close(), g.tied()
	g.participations.hang(b, class, tied, g.participations.ends, representatives)
	g.stances.hang(b, class, tied, g.stances.ends, spokesmen)
	g.links.hang(b, class, g.actors, g.links.ends, nil)
	accused := g.allegations.hang(b, class, tied, b.alleged, accusers)
	g.accused = collect(g.places, accused, func(row int32, give func(int32)) {
		if to := g.allegations.rows[row].to; g.places.has(to) {
			give(to)
		}
	})
	g.lineages.hang(b, class, deals, g.lineages.ends, nil) // by id, since none has a date
	for i, date := range g.agreementDate {
		g.agreementDate[i] = class[date]
	}
}

// numberTies numbers the ties of all kinds by id: the names of kinds are what ids begin with.
func (g *graph) numberTies() {
	g.lineages.first = g.allegations.end()
	g.links.first = g.lineages.end()
	g.participations.first = g.links.end()
	g.stances.first = g.participations.end()
}

// tie is the tie of a number.
func (g *graph) tie(n int32) accord.Tie {
	switch {
	case n < g.lineages.first:
		return g.allegations.all[n]
	case n < g.links.first:
		return g.lineages.all[n-g.lineages.first]
	case n < g.participations.first:
		return g.links.all[n-g.links.first]
	case n < g.stances.first:
		return g.participations.all[n-g.participations.first]
	}
	return g.stances.all[n-g.stances.first]
}

// Who spoke in a tie.
func representatives(p *accord.Participation) []accord.ID { return p.RepresentedByIDs() }
func spokesmen(s *accord.Stance) []accord.ID              { return s.SpokenByIDs }
func accusers(a *accord.Allegation) []accord.ID           { return a.AllegedByIDs }

// alleged gives an allegation to the violator, and to the agreement and the process that it is about.
func (b *builder) alleged(row int32, give func(owner int32)) {
	a := b.g.allegations.all[row]
	give(b.g.allegations.rows[row].from)
	if a.AgreementID != "" {
		give(b.ref(a, a.AgreementID, b.g.agreements))
	}
	if a.ProcessID != "" {
		give(b.ref(a, a.ProcessID, b.g.processes))
	}
}

// hangPlaces hangs places below the places they are in, and agreements on the places they cover.
func (b *builder) hangPlaces() {
	g := b.g
	g.children = collect(g.places, g.places.all(), func(n int32, give func(int32)) {
		if p := g.place(n); p.ParentID != "" {
			give(b.ref(p, p.ParentID, g.places))
		}
	})
	g.straddling = collect(g.places, g.places.all(), func(n int32, give func(int32)) {
		b.refs(g.place(n), g.place(n).PartlyInIDs, g.places, give)
	})
	g.covering = collect(g.places, g.agreements.all(), func(n int32, give func(int32)) {
		b.refs(g.agreement(n), g.agreement(n).PlaceIDs, g.places, give)
	})
}

// hangProcesses hangs rounds and agreements on their processes.
func (b *builder) hangProcesses() {
	g := b.g
	g.rounds = collect(g.processes, g.processes.all(), func(n int32, give func(int32)) {
		if p := g.process(n); p.ParentID != "" {
			give(b.ref(p, p.ParentID, g.processes))
		}
	})
	g.texts = collect(g.processes, g.agreements.all(), func(n int32, give func(int32)) {
		if a := g.agreement(n); a.ProcessID != "" {
			give(b.ref(a, a.ProcessID, g.processes))
		}
	})
}

// hangClaims hangs claims on their sources and on whom they are attributed to, in the order of ClaimKey.
func (b *builder) hangClaims() {
	g, all := b.g, b.g.data.Claims
	var locators classes[string]
	source, line, attributed := make([]int32, len(all)), make([]int32, len(all)), newSet(len(all))
	for i, c := range all {
		source[i], line[i] = b.ref(c, c.SourceID, g.sources), locators.add(c.Locator)
		if len(c.AttributedToIDs()) > 0 {
			attributed.add(int32(i))
		}
	}
	class, texts := locators.order(func(l string) string { return string(accord.ClaimKey(&accord.Claim{Locator: l})) })
	rows := sortAll(span{0, int32(len(all))}, len(texts), func(row int32) int32 { return class[line[row]] })
	g.said = collect(g.sources, rows, func(row int32, give func(int32)) { give(source[row]) })
	g.quoted = collect(g.actors, some(g.said.rows, attributed.has), func(row int32, give func(int32)) {
		b.refs(all[row], all[row].AttributedToIDs(), g.actors, give)
	})
}
