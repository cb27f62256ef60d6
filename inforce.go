package accord

import (
	"fmt"
	"slices"
)

// An InForceAsk is for Ties.InForce.
type InForceAsk struct {
	On Date
	At ID // a place; empty: wherever it holds
}

// Refs are the ids of the question.
func (a *InForceAsk) Refs() []Ref {
	var r refs
	r.place(a.At, "at")
	return r
}

// An InForce says whether an agreement was in force, and why that is said.
type InForce struct {
	Answer  InForceAnswer
	Because string // one sentence without a full stop
}

// An InForceAnswer is whether an agreement was in force.
type InForceAnswer string

const (
	InForceYes     InForceAnswer = "YES"
	InForceNo      InForceAnswer = "NO"
	InForceUnknown InForceAnswer = "UNKNOWN"
)

// InForceAnswers holds every InForceAnswer, in the order of the vocabulary.
var InForceAnswers = []InForceAnswer{InForceYes, InForceNo, InForceUnknown}

// An InForceFilter keeps the agreements with one of these answers.
type InForceFilter struct {
	On      Date
	At      ID
	Answers []InForceAnswer // nil: YES
}

// Wanted are the answers that the filter keeps.
func (f *InForceFilter) Wanted() []InForceAnswer {
	if f.Answers == nil {
		return []InForceAnswer{InForceYes}
	}
	return f.Answers
}

// A Spell is a run of days on which the answer for an agreement is the same, wherever it holds.
type Spell struct {
	From Date // the first day; the spell ends where the next begins
	Is   InForce
}

// ForceOn is whether an agreement was in force on a day, wherever it holds.
func (g *Agreement) ForceOn(day Date) InForce {
	now := g.Spells[0].Is // the first begins before all days
	for _, s := range g.Spells[1:] {
		if s.From <= day {
			now = s.Is
		}
	}
	return now
}

// InForceAt is whether an agreement was in force on a day at a place. Given are the
// places that it covers and those that it excludes.
func InForceAt(g *Agreement, day Date, at *Place, covers, excludes []*Place) InForce {
	force := g.ForceOn(day)
	if at == nil || force.Answer == InForceNo {
		return force
	}
	switch how, by := at.nearest(excludes); how {
	case liesInside:
		return InForce{InForceNo, fmt.Sprintf("%s is in what it leaves out: %s", at.Name, by.Name)}
	case liesPartly:
		return InForce{InForceUnknown, fmt.Sprintf("whether %s is in what it leaves out is not settled: %s", at.Name, by.Name)}
	}
	return coverAt(force, at, covers)
}

// coverAt is an answer as far as a place is covered.
func coverAt(force InForce, at *Place, covers []*Place) InForce {
	if len(covers) == 0 {
		return InForce{InForceUnknown, "no source says what places it covers"}
	}
	switch how, by := at.nearest(covers); how {
	case liesInside:
		return force
	case liesPartly:
		return InForce{InForceUnknown, fmt.Sprintf("whether %s is in what it covers is not settled: the border of %s", at.Name, by.Name)}
	case liesAcross:
		return InForce{InForceUnknown, fmt.Sprintf("whether it covers any of %s is not settled: %s", at.Name, by.Name)}
	case liesAround:
		return InForce{InForceUnknown, fmt.Sprintf("it covers only a part of %s: %s", at.Name, by.Name)}
	}
	return InForce{InForceNo, fmt.Sprintf("%s is outside what it covers", at.Name)}
}

// A lie is how one place lies to another.
type lie int

const (
	liesOutside lie = iota
	liesAcross      // perhaps it has something of the other: it straddles a place that the other is in
	liesAround      // the other is in it, or partly
	liesPartly      // perhaps in the other, or partly
	liesInside
)

// nearest is the first of some places to which a place lies most closely, and how.
func (p *Place) nearest(places []*Place) (best lie, by *Place) {
	for _, other := range places {
		if how := p.lies(other); how > best {
			best, by = how, other
		}
	}
	return best, by
}

// lies says how a place lies to another. Who straddles a place is neither inside nor outside it.
func (p *Place) lies(in *Place) lie {
	switch {
	case p.ID == in.ID || slices.Contains(p.WithinIDs, in.ID):
		return liesInside
	case slices.Contains(p.TouchesIDs, in.ID), meets(in, p):
		return liesPartly
	case slices.Contains(in.WithinIDs, p.ID), slices.Contains(in.TouchesIDs, p.ID):
		return liesAround
	case meets(p, in):
		return liesAcross
	}
	return liesOutside
}

// meets tells whether a place straddles the other, or one that the other is in.
func meets(straddler, other *Place) bool {
	return slices.ContainsFunc(straddler.PartlyInIDs, func(id ID) bool { return id == other.ID || slices.Contains(other.WithinIDs, id) })
}
