package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// agreementSieve makes the sieve of a filter. The ids in it are checked first.
func (g *graph) agreementSieve(f *accord.AgreementFilter, w *watch) (*sieve, error) {
	s := &sieve{universe: len(g.subjects.all)}
	if f == nil {
		return s, w.err
	}
	if err := accord.Check(f.Refs(), g.resolve); err != nil {
		return nil, err
	}
	f = f.Resolved(g.resolve)
	g.sieveByIDs(s, f.IDs)
	g.sieveByText(s, f.Text, accord.SubjectAgreement, w)
	g.sieveByTerms(s, f)
	g.sieveByPlace(s, f)
	g.sieveByForce(s, f.InForce)
	g.sieveByParticipants(s, f)
	g.sieveOutAgreements(s, f.Not)
	return s, w.err
}

// sieveByTerms asks for what stands on the agreement itself.
func (g *graph) sieveByTerms(s *sieve, f *accord.AgreementFilter) {
	if f.Stages != nil {
		s.test(func(n int32) bool { return slices.Contains(f.Stages, g.agreement(n).Stage) })
	}
	if f.Deals != nil {
		s.test(func(n int32) bool { return share(g.agreement(n).Deals, f.Deals) })
	}
	if f.Levels != nil {
		s.test(func(n int32) bool { return slices.Contains(f.Levels, g.agreement(n).Level) })
	}
	if f.Statuses != nil {
		s.test(func(n int32) bool { return slices.Contains(f.Statuses, g.agreement(n).Status) })
	}
	if f.Between != nil {
		s.test(g.agreementsDated(*f.Between))
	}
	if f.Excludes != "" {
		s.test(func(n int32) bool {
			return slices.ContainsFunc(g.agreement(n).Exclusions, func(e accord.Exclusion) bool { return e.WhatID == f.Excludes })
		})
	}
}

// agreementsDated tells of agreements whether they may be of a range of dates. There are
// fewer dates than agreements, and each agreement costs a way to memory.
func (g *graph) agreementsDated(r accord.DateRange) func(n int32) bool {
	in := g.dates.overlapping(r)
	return func(n int32) bool { return in(g.agreementDate[n-g.agreements.from]) }
}

// share tells whether two lists have a value in common.
func share[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(v T) bool { return slices.Contains(b, v) })
}

// sieveByPlace asks for what the agreement covers, and for the process that it is of.
func (g *graph) sieveByPlace(s *sieve, f *accord.AgreementFilter) {
	if f.Within != "" {
		s.keep(g.agreementsWithin(g.known(f.Within)))
	}
	if f.Covers != "" {
		s.keep(listed(&g.covering, g.around(g.known(f.Covers))))
	}
	if f.Process != "" {
		s.keep(listed(&g.texts, below(g.known(f.Process), &g.rounds)))
	}
}

// sieveByParticipants asks for who took part.
func (g *graph) sieveByParticipants(s *sieve, f *accord.AgreementFilter) {
	switch {
	case f.Participants == nil && f.Roles != nil:
		s.test(func(n int32) bool { return g.tookPart(n, f.Roles) })
	case f.Participants != nil && len(f.Participants) == 0:
		s.keep(nil)
	}
	for _, actor := range g.numbers(f.Participants) {
		s.keep(g.agreementsOf([]int32{actor}, f.Roles))
	}
}

// sieveOutAgreements takes out whatever meets any condition.
func (g *graph) sieveOutAgreements(s *sieve, not *accord.AgreementExclusion) {
	if not == nil {
		return
	}
	if len(not.Deals) > 0 {
		s.test(func(n int32) bool { return !share(g.agreement(n).Deals, not.Deals) })
	}
	if len(not.Levels) > 0 {
		s.test(func(n int32) bool { return !slices.Contains(not.Levels, g.agreement(n).Level) })
	}
	s.drop(g.numbers(not.IDs))
	s.drop(g.agreementsOf(g.numbers(not.Participants), nil))
}
