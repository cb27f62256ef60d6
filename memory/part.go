package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// participants are the actors that took part in some deals, in one of some roles;
// nil: in any. An actor may be there several times.
func (g *graph) participants(deals []int32, roles []accord.Role) (actors []int32) {
	t := &g.participations
	for _, deal := range deals {
		for _, row := range t.at.of(deal) {
			if p := t.all[row]; p.TookPart() && isOne(p.Role, roles) {
				actors = append(actors, t.rows[row].from)
			}
		}
	}
	return actors
}

// agreementsOf are the agreements that some actors took part in, in one of some
// roles; nil: in any. An agreement may be there several times.
func (g *graph) agreementsOf(actors []int32, roles []accord.Role) (agreements []int32) {
	t := &g.participations
	for _, actor := range actors {
		for _, row := range t.at.of(actor) {
			if p := t.all[row]; g.agreements.has(t.rows[row].to) && p.TookPart() && isOne(p.Role, roles) {
				agreements = append(agreements, t.rows[row].to)
			}
		}
	}
	return agreements
}

// tookPart tells whether there was one who took part in one of some roles: the
// actor itself, or somebody in a deal.
func (g *graph) tookPart(n int32, roles []accord.Role) bool {
	for _, row := range g.participations.at.of(n) {
		if p := g.participations.all[row]; p.TookPart() && isOne(p.Role, roles) {
			return true
		}
	}
	return false
}

// dealsOf are a process, the rounds below it, and the agreements of all these.
func (g *graph) dealsOf(process int32) []int32 {
	deals := below(process, &g.rounds)
	return append(deals, listed(&g.texts, deals)...)
}

// agreementsWithin are those that cover a place inside this one. One that covers
// several may be there several times.
func (g *graph) agreementsWithin(place int32) []int32 {
	return listed(&g.covering, below(place, &g.children, &g.straddling))
}

// around are a place and the places that contain it.
func (g *graph) around(place int32) (all []int32) {
	for n, ok := place, true; ok && !slices.Contains(all, n); n, ok = g.number(g.place(n).ParentID) {
		all = append(all, n)
	}
	return all
}

// below is a number and all that hang below it, by lists that may form circles, each once.
func below(root int32, hang ...*lists) []int32 {
	all := []int32{root}
	seen := map[int32]bool{root: true}
	for i := 0; i < len(all); i++ {
		for _, l := range hang {
			for _, n := range l.of(all[i]) {
				if !seen[n] {
					seen[n] = true
					all = append(all, n)
				}
			}
		}
	}
	return all
}

// listed is what hangs on any of some owners.
func listed(l *lists, owners []int32) (all []int32) {
	for _, owner := range owners {
		all = append(all, l.of(owner)...)
	}
	return all
}
