package storetest

import (
	"time"

	"github.com/accordgraph/accord"
)

// storeMutants make mistakes in loading.
var storeMutants = []mutant{
	{"reads an empty store", "Read/EmptyStoreIsUnavailable", flaw{read: func(s *slate) (accord.Reading, error) {
		if r := s.serves.Load(); r != nil {
			return r, nil
		}
		return &told{&oracle{empty()}, time.Now()}, nil
	}}},
	{"lets a reading follow a load", "Read/KeepsItsVersionDuringALoad", flaw{load: func(s *slate, d *accord.Dataset, fresh bool) bool {
		if fresh {
			*s.first.oracle = oracle{d}
			s.serves.Store(s.first)
		}
		return fresh
	}}},
	{"loads the same version again", "Load/SameVersionIsNotFresh", flaw{load: func(s *slate, d *accord.Dataset, fresh bool) bool {
		s.serves.Store(&told{&oracle{d}, time.Now()})
		return true
	}}},
	{"takes a changed field for the same version", "Load/SameVersionIsNotFresh", flaw{load: func(s *slate, d *accord.Dataset, fresh bool) bool {
		return fresh && (len(d.Actors) == 0 || d.Actors[0].Description == "")
	}}},
	{"adds to what was served", "Load/ReplacesWhatWasServed", flaw{load: func(s *slate, d *accord.Dataset, fresh bool) bool {
		if fresh && s.before != nil {
			both := *d
			both.Actors = append(append([]*accord.Actor{}, s.before.Actors...), d.Actors...)
			s.serves.Store(&told{&oracle{&both}, time.Now()})
		}
		s.before = d
		return fresh
	}}},
}
