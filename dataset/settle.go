package dataset

import (
	"sync"

	"github.com/accordgraph/accord"
)

// checks look at the rows of all files together, once ids stand for what they should. They change nothing.
var checks = []func(*book){
	checkKeys, checkRetired, checkNames, checkExternalIDs, checkDocuments, checkIssues, checkExclusions,
	checkEarlyEffect, checkDeclarants, checkAllegedProvisions, checkCycles, checkSupport, checkListed,
}

// identify gives ids and numbers to the rows that leave theirs to be made, and puts
// present ids for retired ones.
func (b *book) identify() {
	sheets := b.sheets
	b.ids.where = make(map[accord.ID]place, 2*b.size()) // most rows have an id and a claim
	retire(b)
	b.missFiles()
	for _, s := range sheets {
		b.ids.homes[s.holds()] = s.title()
		s.declare(b.ids)
		s.count()
	}
	for _, s := range sheets {
		s.resolve(b.ids)
	}
	turnLinks(b)
	for _, s := range sheets {
		s.name(b.ids)
	}
	for _, s := range sheets {
		s.nameClaims(b.ids)
	}
}

// settle fills in what rows leave to be made, checks everything, and makes the
// settled dataset. After it the rows can be written.
func (b *book) settle() *accord.Dataset {
	b.identify()
	for _, s := range b.sheets {
		s.refer(b.ids)
	}
	checkClaims(b)
	var side sync.WaitGroup
	side.Go(func() { b.claimsOf = b.gather() })
	checkLists(b)
	side.Wait()
	var valued map[entryKey][]said
	side.Go(func() {
		for _, check := range checks {
			check(b)
		}
		b.noteMissing()
		valued = b.valued()
	})
	var d *accord.Dataset
	if !b.long { // each claim of a list is compared with each
		d = b.dataset()
		d.Settle()
	}
	side.Wait()
	if d != nil && b.ids.knows(accord.KindSource) && b.ids.knows(accord.KindClaim) { // else others are preferred
		checkPreferred(b, d, valued)
	}
	return d
}
