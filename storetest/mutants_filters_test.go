package storetest

import (
	"errors"
	"slices"

	"github.com/accordgraph/accord"
)

// actorsBent changes the filter of actors before it is answered.
func actorsBent(wrong func(b *bent, f *accord.ActorFilter)) flaw {
	return flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			if ask.Filter != nil {
				f := *ask.Filter
				wrong(b, &f)
				ask.Filter = &f
			}
			return b.told.Actors(ctx, &ask)
		}
	}}
}

// actorsLost leaves out actors that the filter admits, or rows, and shows all others.
func actorsLost(lost func(f *accord.ActorFilter, a *accord.Actor) bool) flaw {
	return flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			page, err := b.told.Actors(ctx, &ask)
			if ask.Filter != nil {
				page.Rows = only(page.Rows, func(a *accord.Actor) bool { return !lost(ask.Filter, a) })
			}
			return page, err
		}
	}}
}

// agreementsBent changes the filter of agreements before it is answered.
func agreementsBent(wrong func(b *bent, f *accord.AgreementFilter)) flaw {
	return flaw{bend: func(b *bent) {
		b.agreements = func(ask accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
			if ask.Filter != nil {
				f := *ask.Filter
				wrong(b, &f)
				ask.Filter = &f
			}
			return b.told.Agreements(ctx, &ask)
		}
	}}
}

// agreementsLost leaves out agreements that the filter admits.
func agreementsLost(lost func(f *accord.AgreementFilter, g *accord.Agreement) bool) flaw {
	return flaw{bend: func(b *bent) {
		b.agreements = func(ask accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
			page, err := b.told.Agreements(ctx, &ask)
			if ask.Filter != nil {
				page.Rows = only(page.Rows, func(g *accord.Agreement) bool { return !lost(ask.Filter, g) })
			}
			return page, err
		}
	}}
}

// elsewhere answers about agreements as if the dataset were another; the rows are as they are.
func elsewhere(change func(*accord.Dataset)) flaw {
	return flaw{bend: func(b *bent) {
		d := *b.oracle.data
		change(&d)
		b.agreements = func(ask accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
			return (&oracle{&d}).Agreements(ctx, &ask)
		}
	}}
}

// changed are copies of things with a change.
func changed[E any](all []*E, change func(*E)) (copies []*E) {
	for _, one := range all {
		c := *one
		change(&c)
		copies = append(copies, &c)
	}
	return copies
}

// refMutants make mistakes in the ids of filters, and in counts.
var refMutants = []mutant{
	{"ignores unknown ids in filters", "Actors/UnknownIDInEachField", actorsBent(func(b *bent, f *accord.ActorFilter) {
		f.IDs, f.TookPartIn = slices.DeleteFunc(slices.Clone(f.IDs), unknownTo(b)), slices.DeleteFunc(slices.Clone(f.TookPartIn), unknownTo(b))
	})},
	{"names the last unknown id", "Actors/FirstUnknownIDIsNamed", flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			page, err := b.told.Actors(ctx, &ask)
			refs := ask.Filter.Refs()
			slices.Reverse(refs)
			return page, errors.Join(b.oracle.check(refs), err)
		}
	}}},
	{"takes an id of another kind", "Actors/WrongKindIsUnknown", flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			page, err := b.told.Actors(ctx, &ask)
			if unknown := (*accord.UnknownError)(nil); errors.As(err, &unknown) && b.oracle.node(unknown.ID) != nil {
				err = nil
			}
			return page, err
		}
	}}},
	{"counts without looking at ids", "ActorCounts/UnknownID", flaw{bend: func(b *bent) {
		b.counts = func(f *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
			counts, _ := b.told.ActorCounts(ctx, f)
			return counts, nil
		}
	}}},
	{"counts zeros", "ActorCounts/ByTypeWithoutZeros", flaw{bend: func(b *bent) {
		b.counts = func(f *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
			counts, err := b.told.ActorCounts(ctx, f)
			return append(counts, accord.ActorTypeCount{Type: accord.TypeOther}), err
		}
	}}},
	{"counts in the order of the alphabet", "ActorCounts/ByTypeWithoutZeros", flaw{bend: func(b *bent) {
		b.counts = func(f *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
			counts, err := b.told.ActorCounts(ctx, f)
			slices.SortFunc(counts, func(a, b accord.ActorTypeCount) int { return slices.Compare([]byte(a.Type), []byte(b.Type)) })
			return counts, err
		}
	}}},
}

func unknownTo(b *bent) func(accord.ID) bool {
	return func(id accord.ID) bool { return b.oracle.resolve(id) == "" }
}

// actorFilterMutants make mistakes in filters of actors.
var actorFilterMutants = []mutant{
	{"takes an empty list for no condition", "Actors/EmptyListMatchesNothing", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		if len(f.IDs) == 0 {
			f.IDs = nil
		}
	})},
	{"lets an empty list of roles pass", "Actors/EmptyListMatchesNothing", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		if len(f.TookPartAs) == 0 {
			f.TookPartAs = nil
		}
	})},
	{"lets an empty Not take out all", "Actors/EmptyNotTakesOutNothing", actorsLost(func(f *accord.ActorFilter, _ *accord.Actor) bool {
		return f.Not != nil && f.Not.IDs != nil && len(f.Not.IDs) == 0
	})},
	{"wants one agreement of several", "Actors/TookPartIn", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		f.TookPartIn = f.TookPartIn[:min(1, len(f.TookPartIn))]
	})},
	{"looks for roles anywhere", "Actors/TookPartInEachAs", flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			whole := ask
			if ask.Filter == nil || ask.Filter.TookPartIn == nil || ask.Filter.TookPartAs == nil {
				return b.told.Actors(ctx, &ask)
			}
			f := *ask.Filter
			f.TookPartAs, whole.Filter = nil, &f
			page, err := b.told.Actors(ctx, &whole)
			page.Rows = only(page.Rows, func(a *accord.Actor) bool {
				return b.oracle.tookPart(a.ID, ask.Filter.TookPartAs, func(accord.ID) bool { return true })
			})
			return page, err
		}
	}}},
	{"counts rounds for TookPartIn", "Actors/TookPartInWithoutRounds", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		if len(f.TookPartIn) == 1 && f.TookPartIn[0].Kind() == accord.KindProcess {
			f.Process, f.TookPartIn = f.TookPartIn[0], nil
		}
	})},
	{"counts no rounds for Process", "Actors/ProcessWithRoundsAndTexts", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		if f.Process != "" {
			f.TookPartIn, f.Process = append(f.TookPartIn, f.Process), ""
		}
	})},
	{"takes unknown lives for none", "Actors/ActiveOn", actorsLost(func(f *accord.ActorFilter, a *accord.Actor) bool {
		return f.ActiveOn != "" && (a.Founded == nil || a.Dissolved == nil)
	})},
	{"has Not take out only who meets all fields", "Actors/Not", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		if f.Not != nil && f.Not.IDs != nil && f.Not.Types != nil {
			f.Not = nil
		}
	})},
	{"wants a position where none is given", "Actors/Stance", actorsBent(func(_ *bent, f *accord.ActorFilter) {
		if f.Stance != nil && f.Stance.Positions == nil {
			f.Stance = &accord.StanceFilter{Positions: []accord.Position{}, On: f.Stance.On}
		}
	})},
}

// agreementFilterMutants make mistakes in filters of agreements.
var agreementFilterMutants = []mutant{
	{"ignores open dates in ranges", "Agreements/Between/OverlapsPartialDates", agreementsLost(func(f *accord.AgreementFilter, g *accord.Agreement) bool {
		return f.Between != nil && g.When != nil && (g.When.Earliest == "" || g.When.Latest == "")
	})},
	{"wants dates to lie in a range whole", "Agreements/Between/OverlapsPartialDates", agreementsLost(func(f *accord.AgreementFilter, g *accord.Agreement) bool {
		return f.Between != nil && g.When != nil && (g.When.Earliest < f.Between.From || f.Between.To != "" && g.When.Latest > f.Between.To)
	})},
	{"leaves out the ends of ranges", "Agreements/Between/EndsAreInclusive", agreementsLost(func(f *accord.AgreementFilter, g *accord.Agreement) bool {
		return f.Between != nil && g.When != nil && (g.When.Latest == f.Between.From || g.When.Earliest == f.Between.To)
	})},
	{"finds unknown dates in open ranges", "Agreements/Between/UnknownNeverMatches", agreementsBent(func(_ *bent, f *accord.AgreementFilter) {
		if f.Between != nil && *f.Between == (accord.DateRange{}) {
			f.Between = nil
		}
	})},
	{"does not look at what lies partly within", "Agreements/Within", elsewhere(func(d *accord.Dataset) {
		d.Places = changed(d.Places, func(p *accord.Place) { p.PartlyInIDs = nil })
	})},
	{"takes partly covered for covered", "Agreements/CoversByParentAlone", agreementsBent(func(_ *bent, f *accord.AgreementFilter) {
		if f.Covers == "place:zone" {
			f.Covers = "place:north"
		}
	})},
	{"looks one place up only", "Agreements/Within", elsewhere(func(d *accord.Dataset) {
		d.Places = changed(d.Places, func(p *accord.Place) {
			if p.ParentID == "place:town" {
				p.ParentID = ""
			}
		})
	})},
	{"looks one round down only", "Agreements/ProcessWithRoundsBelow", elsewhere(func(d *accord.Dataset) {
		d.Processes = changed(d.Processes, func(p *accord.Process) {
			if p.ID == "process:session" {
				p.ParentID = ""
			}
		})
	})},
	{"counts refusals as taking part", "Agreements/ParticipantsEach", elsewhere(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) { p.Polarity = accord.PolarityTookPart })
	})},
	{"counts denied ties as taking part", "Agreements/ParticipantsEach", elsewhere(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) { p.Denied = false })
	})},
	{"wants all deals", "Agreements/DealsAnyOfThem", agreementsLost(func(f *accord.AgreementFilter, g *accord.Agreement) bool {
		return slices.ContainsFunc(f.Deals, func(d accord.Deal) bool { return !slices.Contains(g.Deals, d) })
	})},
	{"takes no level for every level", "Agreements/StagesLevelsStatuses", agreementsBent(func(_ *bent, f *accord.AgreementFilter) {
		if f.Levels != nil {
			f.Levels = append(slices.Clone(f.Levels), "")
		}
	})},
	{"ignores roles without participants", "Agreements/RolesAlone", agreementsBent(func(_ *bent, f *accord.AgreementFilter) {
		if f.Participants == nil && len(f.Roles) > 0 {
			f.Roles = nil
		}
	})},
	{"looks at the first exclusion only", "Agreements/Excludes", agreementsLost(func(f *accord.AgreementFilter, g *accord.Agreement) bool {
		return f.Excludes != "" && g.Exclusions[0].WhatID != f.Excludes
	})},
}
