package accord

import "time"

// A Dataset is a whole graph. Settle it before a store loads it; then it is immutable.
type Dataset struct {
	Title    string
	Licence  string
	Citation string

	Actors         []*Actor
	Agreements     []*Agreement
	Processes      []*Process
	Places         []*Place
	Sources        []*Source
	Participations []*Participation
	Stances        []*Stance
	Links          []*Link
	Allegations    []*Allegation
	Lineages       []*Lineage
	Claims         []*Claim
	Retired        map[ID]ID // a renamed or merged id, and the one that took its place
}

// Info says what a store serves.
type Info struct {
	Title    string
	Version  string // the digest of the data
	Licence  string
	Citation string
	Counts   Counts
	LoadedAt time.Time
	Store    StoreKind
	Retired  map[ID]ID // as in the dataset; nil if there are none
}

// Counts of what a dataset holds.
type Counts struct{ Actors, Agreements, Processes, Places, Sources, Ties, Claims int }

// A StoreKind says where the graph is kept.
type StoreKind string

const (
	StoreMemory StoreKind = "MEMORY"
	StoreNeo4j  StoreKind = "NEO4J"
)

// StoreKinds holds every StoreKind, in the order of the vocabulary.
var StoreKinds = []StoreKind{StoreMemory, StoreNeo4j}

// Counts counts the dataset.
func (d *Dataset) Counts() Counts {
	ties := len(d.Participations) + len(d.Stances) + len(d.Links) + len(d.Allegations) + len(d.Lineages)
	return Counts{len(d.Actors), len(d.Agreements), len(d.Processes), len(d.Places), len(d.Sources), ties, len(d.Claims)}
}

// Subjects calls yield with every noun, kind by kind.
func (d *Dataset) Subjects(yield func(Subject) bool) {
	_ = each(d.Actors, yield) && each(d.Agreements, yield) && each(d.Processes, yield) && each(d.Places, yield) && each(d.Sources, yield)
}

// Ties calls yield with every tie, kind by kind.
func (d *Dataset) Ties(yield func(Tie) bool) {
	_ = each(d.Participations, yield) && each(d.Stances, yield) && each(d.Links, yield) && each(d.Allegations, yield) && each(d.Lineages, yield)
}

// Nodes calls yield with everything that has an id: nouns, ties, milestones, claims.
func (d *Dataset) Nodes(yield func(Node) bool) {
	goes := true
	d.Subjects(func(s Subject) bool { goes = yield(s); return goes })
	if goes {
		d.Ties(func(t Tie) bool { goes = yield(t); return goes })
	}
	for _, g := range d.Agreements {
		goes = goes && each(g.Milestones, yield)
	}
	_ = goes && each(d.Claims, yield)
}

// each calls yield with every one of all as an N, and tells whether to go on.
func each[T, N any](all []T, yield func(N) bool) bool {
	for _, one := range all {
		if !yield(any(one).(N)) {
			return false
		}
	}
	return true
}
