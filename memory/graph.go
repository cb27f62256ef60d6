package memory

import (
	"sync"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/names"
)

// A graph is one loaded dataset with what it takes to answer questions fast. It
// answers them itself, as an accord.Reading.
//
// Subjects are numbered: actors, agreements, processes, places, sources, each by
// id. Ties, claims and milestones are numbered kind by kind, by id as well. So
// ordering by number is ordering by id, and lists are lists of numbers.
type graph struct {
	info accord.Info
	data *accord.Dataset

	subjects                                       finder[accord.Subject]
	actors, agreements, processes, places, sources span
	milestones                                     finder[*accord.Milestone]
	claims                                         finder[*accord.Claim]

	participations table[*accord.Participation]
	stances        table[*accord.Stance]
	links          table[*accord.Link]
	allegations    table[*accord.Allegation]
	accused        lists // of places: the allegations that lead to them, by date
	lineages       table[*accord.Lineage]

	rounds     lists // of processes: the processes just below
	texts      lists // of processes: their agreements
	children   lists // of places: the places whose parent they are
	straddling lists // of places: the places partly in them
	covering   lists // of places: the agreements that cover them
	said       lists // of sources: their claims in the order of ClaimKey
	quoted     lists // of actors: the claims attributed to them, in that order

	signed meetings // of actors: the agreements that they have to do with
	seated meetings // of agreements: the actors

	typeCounts []accord.ActorTypeCount // of all actors
	types      actorTypes
	generic    set // actors
	proxies    set // participations on behalf of another

	contested []accord.Contested // by ContestedKey

	dates         dates
	labels        labels
	agreementDate []int32 // the class of When, by agreement

	actorOrders     map[accord.ActorOrder]order
	agreementOrders map[accord.AgreementOrder]order
	byLabel         map[span]order // processes, places, sources

	names    *names.Index
	measures measures
	tallies  sync.Pool // of *tally, with nothing counted
	balls    sync.Pool // of *ball, with nothing reached
}

var _ accord.Reading = (*graph)(nil)

// Close does nothing: a graph lives as long as somebody reads it.
func (g *graph) Close() {}

// deals are what actors take part in: agreements and processes.
func (g *graph) deals() span { return span{g.agreements.from, g.processes.to} }

// tied are the subjects that ties are listed of.
func (g *graph) tied() span { return span{g.actors.from, g.processes.to} }

func (g *graph) actor(n int32) *accord.Actor         { return g.data.Actors[n-g.actors.from] }
func (g *graph) agreement(n int32) *accord.Agreement { return g.data.Agreements[n-g.agreements.from] }
func (g *graph) process(n int32) *accord.Process     { return g.data.Processes[n-g.processes.from] }
func (g *graph) place(n int32) *accord.Place         { return g.data.Places[n-g.places.from] }
func (g *graph) source(n int32) *accord.Source       { return g.data.Sources[n-g.sources.from] }
func (g *graph) id(n int32) accord.ID                { return g.subjects.all[n].NodeID() }

// inOrder is the place of a subject among all by id: in numbers, processes come before places.
func (g *graph) inOrder(n int32) int32 {
	switch {
	case n < g.processes.from || n >= g.sources.from:
		return n
	case n < g.processes.to:
		return n + int32(g.places.size())
	}
	return n - int32(g.processes.size())
}

// inNumbers is the number of the subject at a place among all by id.
func (g *graph) inNumbers(place int32) int32 {
	switch {
	case place < g.processes.from || place >= g.sources.from:
		return place
	case place < g.processes.from+int32(g.places.size()):
		return place + int32(g.processes.size())
	}
	return place - int32(g.places.size())
}

// number is the number of a subject, whose id may be retired.
func (g *graph) number(id accord.ID) (int32, bool) {
	n, ok := g.subjects.find(id)
	for hops := 0; !ok && hops <= len(g.data.Retired); hops++ { // retired ids may be retired again
		if id = g.data.Retired[id]; id == "" {
			break
		}
		n, ok = g.subjects.find(id)
	}
	return n, ok
}

// known is the number of a subject that is known to be there.
func (g *graph) known(id accord.ID) int32 {
	n, _ := g.number(id)
	return n
}

// resolve is the id that a subject bears now, empty if there is none.
func (g *graph) resolve(id accord.ID) accord.ID {
	if n, ok := g.number(id); ok {
		return g.id(n)
	}
	return ""
}

// numbers are those of ids that are known.
func (g *graph) numbers(ids []accord.ID) []int32 {
	var all []int32
	for _, id := range ids {
		if n, ok := g.number(id); ok {
			all = append(all, n)
		}
	}
	return all
}
