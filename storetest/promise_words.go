package storetest

import "github.com/accordgraph/accord"

var wordPromises = []promise{
	{"Dataset/SaysWhatIsServed", datasetInfo},
	{"Nodes/FindsEverythingAsItIs", nodesEverything},
	{"Nodes/UnknownAreAbsent", nodesUnknown},
	{"Nodes/RetiredUnderTheAskedID", nodesRetired},
	{"Nodes/DeniedTiesAreFound", nodesDenied},
	{"Nodes/NothingAskedNothingFound", nodesNone},
	{"Stances/OfActorsAgreementsAndProcesses", stancesOf},
	{"Stances/DeniedAreLeftOut", stancesDenied},
	{"Stances/Positions", stancesPositions},
	{"Stances/Spoke", stancesSpoke},
	{"Stances/LimitAndCountPerNoun", stancesLimit},
	{"Stances/Along", stancesAlong},
	{"Stances/UnknownAndOtherKindsHaveNoPage", stancesNoPage},
	{"Allegations/AgainstActors", allegationsAgainst},
	{"Allegations/AboutAgreementsAndProcesses", allegationsAbout},
	{"Allegations/DeniedAreLeftOut", allegationsDenied},
	{"Allegations/Alleged", allegationsAlleged},
	{"Allegations/AlongToWhatTheyAreAbout", allegationsAlong},
	{"Allegations/LimitAndCountPerNoun", allegationsLimit},
	{"Allegations/UnknownAndOtherKindsHaveNoPage", allegationsNoPage},
	{"Statements/OfSourcesByLineThenID", statementsOfSources},
	{"Statements/OfActorsBySourceAndLine", statementsOfActors},
	{"Statements/Window", statementsWindow},
	{"Statements/UnknownAndOtherKindsHaveNoPage", statementsNoPage},
}

// Dataset says title, version, licence, citation, counts, and when and where it was loaded.
func datasetInfo(p *proof) {
	info, err := p.Dataset(p.ctx)
	p.answered(err)
	p.true(info.Version == p.data.Digest(), "version %q, want the digest %q", info.Version, p.data.Digest())
	p.true(info.Title == "A fixture" && info.Licence == "CC0-1.0" && info.Citation == "storetest", "info %+v", info)
	want := accord.Counts{Actors: 4, Agreements: 2, Processes: 1, Places: 1, Sources: 2, Ties: 10, Claims: len(p.data.Claims)}
	p.true(info.Counts == want, "counts %+v, want %+v", info.Counts, want)
	p.true(!info.LoadedAt.IsZero(), "when it was loaded is unknown")
	p.true(info.Store == accord.StoreMemory || info.Store == accord.StoreNeo4j, "store %q", info.Store)
}

// Nouns, ties, milestones and claims are found by id, and are deeply equal to what was loaded.
func nodesEverything(p *proof) {
	var all []accord.ID
	p.data.Nodes(func(n accord.Node) bool { all = append(all, n.NodeID()); return true })
	found, err := p.Nodes(p.ctx, append(shuffled(all), all[:3]...))
	p.answered(err)
	p.true(len(found) == len(all), "%d nodes found, want %d", len(found), len(all))
}

// Unknown ids are absent from the answer, and no error.
func nodesUnknown(p *proof) {
	found, err := p.Nodes(p.ctx, []accord.ID{"actor:gone", "nonsense", "", "actor:army", ":", "actor:", "claim:gone"})
	p.answered(err)
	p.true(len(found) == 1 && found["actor:army"] != nil, "found %v", found)
}

// A retired id finds what took its place, under the id that was asked for.
func nodesRetired(p *proof) {
	found, err := p.Nodes(p.ctx, []accord.ID{"source:was-letter", "stance:was-a", "claim:was-quote", "source:letter"})
	p.answered(err)
	for id, now := range map[accord.ID]accord.ID{
		"source:was-letter": "source:letter", "stance:was-a": "stance:a", "claim:was-quote": "claim:quote-9", "source:letter": "source:letter",
	} {
		p.true(found[id] != nil && found[id].NodeID() == now, "%s finds %v, want %s", id, found[id], now)
	}
	p.true(len(found) == 4, "found %v", found)
}

// Denied ties are in no list, but found by id, with the claim that denies them.
func nodesDenied(p *proof) {
	found, err := p.Nodes(p.ctx, []accord.ID{"stance:c", "allegation:d", "claim:denial-of-stance-c"})
	p.answered(err)
	p.true(len(found) == 3, "found %v", found)
	s, isStance := found["stance:c"].(*accord.Stance)
	p.true(isStance && s.Denied && !s.Standing(), "a denied stance: %+v", s)
}

// Without ids nothing is found.
func nodesNone(p *proof) {
	for _, ids := range [][]accord.ID{nil, {}} {
		found, err := p.Nodes(p.ctx, ids)
		p.true(err == nil && len(found) == 0, "found %v, error %v", found, err)
	}
}

// Stances are listed at the actor and at what they are on; two positions of one actor are two.
func stancesOf(p *proof) {
	p.want(p.stances("actor:army", accord.StancesAsk{}), "stance:b", "stance:a", "stance:e")
	p.want(p.stances("agreement:rich", accord.StancesAsk{}), "stance:a", "stance:d", "stance:e")
	p.want(p.stances("process:talks", accord.StancesAsk{}), "stance:b")
}

// A denied stance is in no list.
func stancesDenied(p *proof) {
	p.want(p.stances("actor:rebels", accord.StancesAsk{}))
	p.want(p.stances("agreement:rich", accord.StancesAsk{Positions: []accord.Position{accord.PositionRejects}}))
}

// Positions: any of them; an empty list matches nothing.
func stancesPositions(p *proof) {
	p.want(p.stances("actor:army", accord.StancesAsk{Positions: []accord.Position{accord.PositionRejects, accord.PositionConditional}}), "stance:b", "stance:e")
	p.want(p.stances("actor:army", accord.StancesAsk{Positions: []accord.Position{}}))
}

// Spoke are the stances that an actor spoke for another, not its own.
func stancesSpoke(p *proof) {
	p.want(p.stances("actor:spokesman", accord.StancesAsk{Spoke: true}), "stance:b", "stance:a")
	p.want(p.stances("actor:nameless", accord.StancesAsk{Spoke: true}), "stance:a")
	p.want(p.stances("actor:army", accord.StancesAsk{Spoke: true}))
	p.want(p.stances("actor:spokesman", accord.StancesAsk{}), "stance:d")
	p.want(p.stances("actor:spokesman", accord.StancesAsk{Spoke: true, Positions: []accord.Position{accord.PositionSupports}, AsOf: "2017-01-01"}), "stance:a")
}

// Windows and totals are those of each noun.
func stancesLimit(p *proof) {
	pages, err := p.Stances(p.ctx, []accord.ID{"actor:army", "agreement:rich", "actor:rebels"}, &accord.StancesAsk{Window: accord.Window{Limit: 1, Back: true, Count: true}})
	p.answered(err)
	p.want(ids(pages.Of["actor:army"].Rows), "stance:e")
	p.want(ids(pages.Of["agreement:rich"].Rows), "stance:e")
	p.true(pages.Of["actor:army"].Total == 3 && pages.Of["agreement:rich"].Total == 3 && pages.Of["actor:rebels"].Total == 0, "pages %+v", pages.Of)
}

// Both ends and the claims come along when asked.
func stancesAlong(p *proof) {
	ask := accord.StancesAsk{Spoke: true, Window: all, Along: accord.AlongFrom | accord.AlongTo | accord.AlongClaims}
	pages, err := p.Stances(p.ctx, []accord.ID{"actor:nameless"}, &ask)
	p.answered(err)
	for _, id := range []accord.ID{"actor:army", "agreement:rich", "claim:stance-a"} {
		p.true(pages.Nodes[id] != nil, "%s did not come along", id)
	}
}

// Places and sources have no stances.
func stancesNoPage(p *proof) {
	pages, err := p.Stances(p.ctx, []accord.ID{"place:town", "source:letter", "actor:gone", "stance:a"}, &accord.StancesAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}

// Of an actor are the allegations that it broke something, whatever that is.
func allegationsAgainst(p *proof) {
	p.want(p.allegations("actor:army", accord.AllegationsAsk{}), "allegation:a", "allegation:b")
	p.want(p.allegations("actor:rebels", accord.AllegationsAsk{}), "allegation:c", "allegation:e")
}

// An allegation about an agreement and talks is listed at both.
func allegationsAbout(p *proof) {
	p.want(p.allegations("agreement:rich", accord.AllegationsAsk{}), "allegation:a", "allegation:e")
	p.want(p.allegations("process:talks", accord.AllegationsAsk{}), "allegation:b", "allegation:e")
}

// A denied allegation is in no list.
func allegationsDenied(p *proof) {
	p.want(p.allegations("actor:army", accord.AllegationsAsk{Alleged: true}))
}

// Alleged are those that an actor makes, alone or with others.
func allegationsAlleged(p *proof) {
	p.want(p.allegations("actor:rebels", accord.AllegationsAsk{Alleged: true}), "allegation:a", "allegation:b")
	p.want(p.allegations("actor:nameless", accord.AllegationsAsk{Alleged: true}), "allegation:a")
}

// An allegation leads to the agreement, else to the process, else to the place.
func allegationsAlong(p *proof) {
	for of, want := range map[accord.ID][]accord.ID{
		"actor:army":   {"actor:army", "agreement:rich", "process:talks", "claim:allegation-a", "claim:allegation-b"},
		"actor:rebels": {"actor:rebels", "agreement:rich", "place:town", "claim:allegation-c"},
	} {
		ask := accord.AllegationsAsk{Window: all, Along: accord.AlongFrom | accord.AlongTo | accord.AlongClaims}
		pages, err := p.Allegations(p.ctx, []accord.ID{of}, &ask)
		p.answered(err)
		for _, id := range want {
			p.true(pages.Nodes[id] != nil, "of %s: %s did not come along", of, id)
		}
	}
}

// Windows and totals are those of each noun.
func allegationsLimit(p *proof) {
	pages, err := p.Allegations(p.ctx, []accord.ID{"actor:army", "actor:rebels", "process:talks"}, &accord.AllegationsAsk{Window: accord.Window{Limit: 1, Count: true}})
	p.answered(err)
	for id, first := range map[accord.ID]accord.ID{"actor:army": "allegation:a", "actor:rebels": "allegation:c", "process:talks": "allegation:b"} {
		page := pages.Of[id]
		p.want(ids(page.Rows), first)
		p.true(page.Total == 2 && page.Next, "%s: %+v", id, page)
	}
}

// A place has no list of allegations.
func allegationsNoPage(p *proof) {
	pages, err := p.Allegations(p.ctx, []accord.ID{"place:town", "source:letter", "agreement:gone"}, &accord.AllegationsAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}

// All claims of a source stand by the number of the line, not its text, then by id; other sources that they cite do not count.
func statementsOfSources(p *proof) {
	p.want(p.statements("source:was-letter"), "claim:quote-0", "claim:quote-9", "claim:quote-10-a", "claim:quote-10-b", "claim:quote-100")
}

// An actor's statements are the claims attributed to it, alone or with others, source by source.
func statementsOfActors(p *proof) {
	p.want(p.statements("actor:spokesman"), "claim:quote-100")
	p.want(p.statements("actor:nameless"),
		"claim:quote-0", "claim:quote-9", "claim:quote-10-a", "claim:quote-10-b", "claim:quote-100", "claim:quote-in-report")
}

// Statements have windows and totals as other lists do.
func statementsWindow(p *proof) {
	of := []accord.ID{"source:letter", "actor:nameless", report}
	pages, err := p.Statements(p.ctx, of, &accord.StatementsAsk{Window: accord.Window{Limit: 2, Count: true}})
	p.answered(err)
	p.want(ids(pages.Of["source:letter"].Rows), "claim:quote-0", "claim:quote-9")
	p.true(pages.Of["source:letter"].Total == 5 && pages.Of["actor:nameless"].Total == 6, "totals of %+v", pages.Of)
	after := pages.Of["source:letter"].Keys[1]
	pages, err = p.Statements(p.ctx, of, &accord.StatementsAsk{Window: accord.Window{Limit: 2, After: after}})
	p.answered(err)
	p.want(ids(pages.Of["actor:nameless"].Rows), "claim:quote-10-a", "claim:quote-10-b")
}

// Agreements and places say nothing.
func statementsNoPage(p *proof) {
	pages, err := p.Statements(p.ctx, []accord.ID{"agreement:rich", "place:town", "actor:gone"}, &accord.StatementsAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}
