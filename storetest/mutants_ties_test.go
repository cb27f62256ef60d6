package storetest

import (
	"maps"
	"slices"

	"github.com/accordgraph/accord"
)

// participationsBent changes what is shown of participations of each noun.
func participationsBent(wrong func(of accord.ID, ask accord.ParticipationsAsk, page *accord.Page[*accord.Participation])) flaw {
	return flaw{bend: func(b *bent) {
		b.participations = func(of []accord.ID, ask accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
			pages, err := b.told.Participations(ctx, of, &ask)
			for id, page := range pages.Of {
				wrong(id, ask, &page)
				pages.Of[id] = page
			}
			return pages, err
		}
	}}
}

// asked changes the question about participations.
func asked(wrong func(b *bent, of []accord.ID, ask *accord.ParticipationsAsk) []accord.ID) flaw {
	return flaw{bend: func(b *bent) {
		b.participations = func(of []accord.ID, ask accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
			return b.told.Participations(ctx, wrong(b, of, &ask), &ask)
		}
	}}
}

// linksBent changes what is shown of the links of each actor.
func linksBent(wrong func(of accord.ID, ask accord.LinksAsk, page *accord.Page[*accord.Link])) flaw {
	return flaw{bend: func(b *bent) {
		b.links = func(of []accord.ID, ask accord.LinksAsk) (accord.Pages[*accord.Link], error) {
			pages, err := b.told.Links(ctx, of, &ask)
			for id, page := range pages.Of {
				wrong(id, ask, &page)
				pages.Of[id] = page
			}
			return pages, err
		}
	}}
}

// served serves a dataset with a change.
func served(change func(*accord.Dataset)) flaw {
	return flaw{spoil: func(d *accord.Dataset) *accord.Dataset {
		c := *d
		change(&c)
		return &c
	}}
}

// signatoriesIn answers about signatories as if the dataset were another.
func signatoriesIn(wrong func(d *accord.Dataset)) flaw {
	return flaw{bend: func(b *bent) {
		d := *b.oracle.data
		wrong(&d)
		b.agreementActors = func(of []accord.ID, ask accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
			return (&oracle{&d}).AgreementActors(ctx, of, &ask)
		}
	}}
}

// lineageBent changes the question about lineage, and loses ties of the answer.
func lineageBent(wrong func(b *bent, of []accord.ID, ask *accord.LineageAsk) func(accord.Tie) bool) flaw {
	return flaw{bend: func(b *bent) {
		b.lineage = func(of []accord.ID, ask accord.LineageAsk) (accord.Pages[accord.Tie], error) {
			lost := wrong(b, of, &ask)
			pages, err := b.told.Lineage(ctx, of, &ask)
			for id, page := range pages.Of {
				page.Rows = only(page.Rows, func(t accord.Tie) bool { return !lost(t) })
				pages.Of[id] = page
			}
			return pages, err
		}
	}}
}

// participationMutants make mistakes in participations.
var participationMutants = []mutant{
	{"merges parallel ties", "Participations/ParallelTiesEachListed", participationsBent(func(_ accord.ID, _ accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		p.Rows = slices.CompactFunc(p.Rows, func(a, b *accord.Participation) bool { return a.ActorID == b.ActorID && a.ToID == b.ToID })
	})},
	{"shows denied ties", "Participations/DeniedAreLeftOut", served(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) { p.Denied = false })
	})},
	{"hides every tie with a denial", "Participations/DeniedAreLeftOut", participationsBent(func(_ accord.ID, _ accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		p.Rows = only(p.Rows, func(p *accord.Participation) bool { return !p.Contested })
	})},
	{"hides refusals", "Participations/RefusalsAreListed", participationsBent(func(_ accord.ID, _ accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		p.Rows = only(p.Rows, (*accord.Participation).TookPart)
	})},
	{"lets ids of ties descend", "Participations/EndedByID", participationsBent(func(_ accord.ID, ask accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		slices.SortStableFunc(p.Rows, func(a, b *accord.Participation) int {
			if a.When == b.When {
				return slices.Compare([]byte(b.ID), []byte(a.ID))
			}
			return 0
		})
	})},
	{"shares the limit among nouns", "Participations/LimitIsPerNoun", flaw{bend: func(b *bent) {
		b.participations = func(of []accord.ID, ask accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
			pages, err := b.told.Participations(ctx, of, &ask)
			left := ask.Limit
			for _, id := range of {
				page := pages.Of[id]
				page.Rows = page.Rows[:min(left, len(page.Rows))]
				page.Keys = page.Keys[:len(page.Rows)]
				left -= len(page.Rows)
				pages.Of[id] = page
			}
			return pages, err
		}
	}}},
	{"counts only where there are rows", "Participations/CountIsPerNoun", participationsBent(func(_ accord.ID, _ accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		p.Total = min(p.Total, p.Total*len(p.Rows))
	})},
	{"puts the page under the present id", "Participations/RetiredUnderTheAskedID", asked(func(b *bent, of []accord.ID, _ *accord.ParticipationsAsk) (now []accord.ID) {
		for _, id := range of {
			now = append(now, b.oracle.resolve(id))
		}
		return now
	})},
	{"does not resolve retired ids", "Participations/RetiredUnderTheAskedID", served(func(d *accord.Dataset) { d.Retired = nil })},
	{"has a page for unknown ids", "Participations/UnknownAndOtherKindsHaveNoPage", flaw{bend: func(b *bent) {
		b.participations = func(of []accord.ID, ask accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
			pages, err := b.told.Participations(ctx, of, &ask)
			for _, id := range of {
				page := pages.Of[id] // an empty one where there is none
				pages.Of[id] = page
			}
			return pages, err
		}
	}}},
	{"orders by the name of the near end", "Participations/ByNameOfTheOtherEnd", participationsBent(func(of accord.ID, ask accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		if ask.Order.Field == accord.ParticipationsByName {
			slices.SortFunc(p.Rows, func(a, b *accord.Participation) int { return slices.Compare([]byte(a.ID), []byte(b.ID)) })
		}
	})},
	{"takes types for those of the noun asked about", "Participations/ActorTypes", asked(func(_ *bent, of []accord.ID, ask *accord.ParticipationsAsk) []accord.ID {
		if of[0].Kind() == accord.KindActor {
			ask.ActorTypes = nil
		}
		return of
	})},
	{"gives refusals a class", "Participations/RoleClasses", flaw{bend: func(b *bent) {
		b.participations = func(of []accord.ID, ask accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
			if len(ask.RoleClasses) == len(accord.RoleClasses) {
				ask.RoleClasses = nil
			}
			return b.told.Participations(ctx, of, &ask)
		}
	}}},
	{"lists its own among those represented", "Participations/Represented", asked(func(_ *bent, of []accord.ID, ask *accord.ParticipationsAsk) []accord.ID {
		ask.Represented = false
		return of
	})},
	{"drops unknown dates as of a day", "Participations/AsOf", participationsBent(func(_ accord.ID, ask accord.ParticipationsAsk, p *accord.Page[*accord.Participation]) {
		p.Rows = only(p.Rows, func(p *accord.Participation) bool { return ask.AsOf == "" || p.When != nil })
	})},
	{"brings no claims along", "Participations/Along", asked(func(_ *bent, of []accord.ID, ask *accord.ParticipationsAsk) []accord.ID {
		ask.Along &^= accord.AlongClaims
		return of
	})},
	{"brings the near end along for the far one", "Participations/Along", asked(func(_ *bent, of []accord.ID, ask *accord.ParticipationsAsk) []accord.ID {
		if ask.Along == accord.AlongTo {
			ask.Along = accord.AlongFrom
		}
		return of
	})},
}

// attendanceMutants make mistakes in who attends what.
var attendanceMutants = []mutant{
	{"takes NOT_SIGNATORY for a signatory", "AgreementActors/NoRefusalsAndNoNotSignatory", signatoriesIn(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) { p.Signature = accord.SignatureSigned })
	})},
	{"wants guarantors to have signed", "AgreementActors/GuarantorsByRoleAlone", flaw{bend: func(b *bent) {
		b.agreementActors = func(of []accord.ID, ask accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
			pages, err := b.told.AgreementActors(ctx, of, &ask)
			if ask.Guarantors {
				clear(pages.Of)
			}
			return pages, err
		}
	}}},
	{"lists a signatory for each tie", "AgreementActors/SignatoriesEachOnce", flaw{bend: func(b *bent) {
		b.agreementActors = func(of []accord.ID, ask accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
			ask.Along |= accord.AlongTies
			pages, err := b.told.AgreementActors(ctx, of, &ask)
			for id, page := range pages.Of {
				var rows []accord.Attendance
				for _, row := range page.Rows {
					for _, p := range row.Participations {
						rows = append(rows, accord.Attendance{With: row.With, Participations: []*accord.Participation{p}})
					}
				}
				page.Rows = rows
				pages.Of[id] = page
			}
			return pages, err
		}
	}}},
	{"gives talks signatories", "AgreementActors/OfAgreementsOnly", flaw{bend: func(b *bent) {
		b.agreementActors = func(of []accord.ID, ask accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
			pages, err := b.told.AgreementActors(ctx, of, &ask)
			for _, id := range of {
				if id.Kind() == accord.KindProcess {
					pages.Of[id] = accord.Page[accord.Attendance]{}
				}
			}
			return pages, err
		}
	}}},
	{"leaves the actors at home", "AgreementActors/ActorsAndClaimsComeAlong", flaw{bend: func(b *bent) {
		b.agreementActors = func(of []accord.ID, ask accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
			pages, err := b.told.AgreementActors(ctx, of, &ask)
			maps.DeleteFunc(pages.Nodes, func(id accord.ID, _ accord.Node) bool { return id.Kind() == accord.KindActor })
			return pages, err
		}
	}}},
	{"shows all participations of an agreement", "ActorAgreements/RolesAndClasses", flaw{bend: func(b *bent) {
		b.actorAgreements = func(of []accord.ID, ask accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
			pages, err := b.told.ActorAgreements(ctx, of, &ask)
			for id, page := range pages.Of {
				for i, row := range page.Rows {
					page.Rows[i].Participations = only(b.oracle.data.Participations, func(p *accord.Participation) bool {
						return p.TookPart() && p.ActorID == b.oracle.resolve(id) && p.ToID == row.With
					})
				}
			}
			return pages, err
		}
	}}},
	{"never shows participations", "ActorAgreements/ParticipationsWhenAsked", flaw{bend: func(b *bent) {
		b.actorAgreements = func(of []accord.ID, ask accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
			ask.Along &^= accord.AlongTies
			return b.told.ActorAgreements(ctx, of, &ask)
		}
	}}},
	{"holds ranges against participations", "ActorAgreements/BetweenIsTheDateOfTheAgreement", flaw{bend: func(b *bent) {
		b.actorAgreements = func(of []accord.ID, ask accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
			if ask.Between == nil {
				return b.told.ActorAgreements(ctx, of, &ask)
			}
			between := *ask.Between
			ask.Between = nil
			ask.Along |= accord.AlongTies
			pages, err := b.told.ActorAgreements(ctx, of, &ask)
			for id, page := range pages.Of {
				page.Rows = only(page.Rows, func(a accord.Attendance) bool {
					return slices.ContainsFunc(a.Participations, func(p *accord.Participation) bool { return p.When.Overlaps(between) })
				})
				pages.Of[id] = page
			}
			return pages, err
		}
	}}},
}

// linkMutants make mistakes in links and lineage.
var linkMutants = []mutant{
	{"lists symmetric links at one end", "Links/SymmetricFromBothEnds", linksBent(func(of accord.ID, ask accord.LinksAsk, p *accord.Page[*accord.Link]) {
		p.Rows = only(p.Rows, func(l *accord.Link) bool { return !l.Kind.Symmetric() || l.FromID == of })
	})},
	{"gives symmetric links a direction", "Links/SymmetricFromBothEnds", linksBent(func(of accord.ID, ask accord.LinksAsk, p *accord.Page[*accord.Link]) {
		p.Rows = only(p.Rows, func(l *accord.Link) bool {
			return !l.Kind.Symmetric() || l.FromID == of && ask.Direction != accord.LinksIn || l.ToID == of && ask.Direction != accord.LinksOut
		})
	})},
	{"lists self loops twice", "Links/SelfLoopOnce", linksBent(func(_ accord.ID, _ accord.LinksAsk, p *accord.Page[*accord.Link]) {
		var rows []*accord.Link
		for _, l := range p.Rows {
			if rows = append(rows, l); l.FromID == l.ToID {
				rows = append(rows, l)
			}
		}
		p.Rows = rows
	})},
	{"turns directions around", "Links/OutAndIn", flaw{bend: func(b *bent) {
		b.links = func(of []accord.ID, ask accord.LinksAsk) (accord.Pages[*accord.Link], error) {
			turned := map[accord.LinkDirection]accord.LinkDirection{accord.LinksIn: accord.LinksOut, accord.LinksOut: accord.LinksIn}
			ask.Direction = turned[ask.Direction]
			return b.told.Links(ctx, of, &ask)
		}
	}}},
	{"takes when links were seen for their interval", "Links/AsOf", linksBent(func(_ accord.ID, ask accord.LinksAsk, p *accord.Page[*accord.Link]) {
		p.Rows = only(p.Rows, func(l *accord.Link) bool { return ask.AsOf == "" || !l.When().After(ask.AsOf) })
	})},
	{"orders links by start alone", "Links/ByStartElseFirstCited", linksBent(func(_ accord.ID, _ accord.LinksAsk, p *accord.Page[*accord.Link]) {
		slices.SortStableFunc(p.Rows, func(a, b *accord.Link) int {
			if (a.Start == nil) != (b.Start == nil) {
				return map[bool]int{true: 1, false: -1}[a.Start == nil]
			}
			return 0
		})
	})},
	{"takes PREPARES for the later of two", "Lineage/DirectionIsThatOfTime", lineageBent(func(_ *bent, _ []accord.ID, ask *accord.LineageAsk) func(accord.Tie) bool {
		direction := ask.Direction
		return func(t accord.Tie) bool { return t.NodeID() == "lineage:prepares" && direction == accord.LinesAfter }
	})},
	{"reads MERGED_INTO as the other kinds", "Lineage/DirectionIsThatOfTime", lineageBent(func(_ *bent, of []accord.ID, ask *accord.LineageAsk) func(accord.Tie) bool {
		direction := ask.Direction
		return func(t accord.Tie) bool {
			from, _ := t.Ends()
			return t.NodeID() == "link:merged" && (from == of[0]) == (direction == accord.LinesAfter)
		}
	})},
	{"ignores the direction of lineage", "Lineage/DirectionIsThatOfTime", lineageBent(func(_ *bent, _ []accord.ID, ask *accord.LineageAsk) func(accord.Tie) bool {
		ask.Direction = accord.LinesBoth
		return func(accord.Tie) bool { return false }
	})},
	{"answers any depth", "Lineage/DepthOutOfBoundsIsInvalid", lineageBent(func(_ *bent, _ []accord.ID, ask *accord.LineageAsk) func(accord.Tie) bool {
		ask.Depth = 1
		return func(accord.Tie) bool { return false }
	})},
	{"goes no deeper than one tie", "Lineage/DeepAndInCircles", lineageBent(func(_ *bent, _ []accord.ID, ask *accord.LineageAsk) func(accord.Tie) bool {
		ask.Depth = min(ask.Depth, 1)
		return func(accord.Tie) bool { return false }
	})},
	{"shows denied lineage", "Lineage/DeniedAreLeftOut", served(func(d *accord.Dataset) {
		d.Lineages = changed(d.Lineages, func(l *accord.Lineage) { l.Denied = false })
	})},
	{"takes JOINED for descent", "Lineage/OfActorsAreLinksOfDescent", served(func(d *accord.Dataset) {
		d.Links = changed(d.Links, func(l *accord.Link) {
			if l.Kind == accord.LinkJoined {
				l.Kind = accord.LinkSplitFrom
			}
		})
	})},
}

// wordMutants make mistakes in nodes, stances, allegations and statements.
var wordMutants = []mutant{
	{"tells another version than it was given", "Dataset/SaysWhatIsServed", served(func(d *accord.Dataset) { d.Citation = "" })},
	{"does not find denied ties", "Nodes/DeniedTiesAreFound", flaw{bend: func(b *bent) {
		b.nodes = func(ids []accord.ID) (map[accord.ID]accord.Node, error) {
			found, err := b.told.Nodes(ctx, ids)
			maps.DeleteFunc(found, func(_ accord.ID, n accord.Node) bool {
				t, isTie := n.(accord.Tie)
				return isTie && !t.Standing()
			})
			return found, err
		}
	}}},
	{"has nothing for unknown ids, but under their name", "Nodes/UnknownAreAbsent", flaw{bend: func(b *bent) {
		b.nodes = func(ids []accord.ID) (map[accord.ID]accord.Node, error) {
			found, err := b.told.Nodes(ctx, ids)
			for _, id := range ids {
				node := found[id] // nil where there is none
				found[id] = node
			}
			return found, err
		}
	}}},
	{"finds retired ids under the present one", "Nodes/RetiredUnderTheAskedID", flaw{bend: func(b *bent) {
		b.nodes = func(ids []accord.ID) (map[accord.ID]accord.Node, error) {
			found, err := b.told.Nodes(ctx, ids)
			byID := map[accord.ID]accord.Node{}
			for _, n := range found {
				byID[n.NodeID()] = n
			}
			return byID, err
		}
	}}},
	{"loses the hour of dates", "Nodes/FindsEverythingAsItIs", served(func(d *accord.Dataset) {
		d.Agreements = changed(d.Agreements, func(g *accord.Agreement) {
			if g.When != nil && g.When.Time != "" {
				when := *g.When
				when.Time, g.When = "", &when
			}
		})
	})},
	{"makes empty lists of missing ones", "Nodes/FindsEverythingAsItIs", served(func(d *accord.Dataset) {
		d.Actors = changed(d.Actors, func(a *accord.Actor) {
			if a.CountryIDs == nil {
				a.CountryIDs = []accord.ID{}
			}
		})
	})},
	{"lists its own stances among those spoken", "Stances/Spoke", flaw{bend: func(b *bent) {
		b.stances = func(of []accord.ID, ask accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
			ask.Spoke = false
			return b.told.Stances(ctx, of, &ask)
		}
	}}},
	{"finds the first of several who allege", "Allegations/Alleged", flaw{bend: func(b *bent) {
		b.allegations = func(of []accord.ID, ask accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
			pages, err := b.told.Allegations(ctx, of, &ask)
			for id, page := range pages.Of {
				page.Rows = only(page.Rows, func(a *accord.Allegation) bool { return !ask.Alleged || a.AllegedByIDs[0] == id })
				pages.Of[id] = page
			}
			return pages, err
		}
	}}},
	{"lists an allegation at the agreement only", "Allegations/AboutAgreementsAndProcesses", flaw{bend: func(b *bent) {
		b.allegations = func(of []accord.ID, ask accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
			pages, err := b.told.Allegations(ctx, of, &ask)
			for id, page := range pages.Of {
				page.Rows = only(page.Rows, func(a *accord.Allegation) bool { return id != a.ProcessID || a.AgreementID == "" })
				pages.Of[id] = page
			}
			return pages, err
		}
	}}},
	{"orders lines as text", "Statements/OfSourcesByLineThenID", flaw{bend: func(b *bent) {
		b.statements = func(of []accord.ID, ask accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
			pages, err := b.told.Statements(ctx, of, &ask)
			for _, page := range pages.Of {
				slices.SortFunc(page.Rows, func(a, b *accord.Claim) int {
					return slices.Compare([]byte(a.Locator+string(a.ID)), []byte(b.Locator+string(b.ID)))
				})
			}
			return pages, err
		}
	}}},
	{"lists what cites a source as its statement", "Statements/OfSourcesByLineThenID", flaw{bend: func(b *bent) {
		b.statements = func(of []accord.ID, ask accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
			d := *b.oracle.data
			d.Claims = changed(d.Claims, func(c *accord.Claim) {
				if via := c.ViaID(); via != "" {
					c.SourceID = via
				}
			})
			return (&oracle{&d}).Statements(ctx, of, &ask)
		}
	}}},
}
