// Package network measures the network of co-signatories: who stands where in it.
package network

import (
	"cmp"
	"slices"

	"github.com/accordgraph/accord"
)

// A network is actors that signed together, numbered from 0 in the order of their
// ids; those that signed with nobody are not in it.
type network struct {
	actors     []int32   // the place of each among the actors of the dataset
	near       [][]int32 // the co-signatories of each, ascending
	weights    [][]float64
	agreements []int
	edges      int
}

// Measure gives the measures of actors in the order of those of a settled dataset,
// nil for one that is not in the network.
func Measure(d *accord.Dataset) []*accord.Measures {
	n := join(d)
	components := n.components()
	brokerage, communities := n.brokerage(), n.communities(components)
	all := make([]*accord.Measures, len(d.Actors))
	for i, actor := range n.actors {
		m := &accord.Measures{
			Agreements: n.agreements[i], Degree: len(n.near[i]), Brokerage: brokerage[i],
			Component: components[i], Community: communities[i],
		}
		for _, w := range n.weights[i] {
			m.WeightedDegree += w
		}
		all[actor] = m
	}
	return all
}

// join makes the network of a dataset.
func join(d *accord.Dataset) *network {
	var p accord.Projection
	signed := make([]int, len(d.Actors))
	d.Seats(func(g *accord.Agreement, seats []accord.Seat) {
		p.Add(g.When, seats)
		for i, s := range seats {
			sits := func(o accord.Seat) bool { return o.Actor == s.Actor }
			if !slices.ContainsFunc(seats[:i], sits) && slices.ContainsFunc(seats, func(o accord.Seat) bool {
				return o.Actor != s.Actor && !accord.Apart(seats, s.Actor, o.Actor)
			}) {
				signed[s.Actor]++
			}
		}
	})
	type tie struct {
		a, b   int32
		shared int
	}
	var ties []tie
	p.Pairs(func(a, b int32, shared int) bool {
		ties = append(ties, tie{a, b, shared}, tie{b, a, shared})
		return true
	})
	slices.SortFunc(ties, func(x, y tie) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	n := &network{edges: len(ties) / 2}
	number := make([]int32, len(d.Actors))
	for i, t := range ties {
		if i == 0 || ties[i-1].a != t.a {
			number[t.a] = int32(len(n.actors))
			n.actors = append(n.actors, t.a)
			n.agreements = append(n.agreements, signed[t.a])
		}
	}
	n.near, n.weights = make([][]int32, len(n.actors)), make([][]float64, len(n.actors))
	for _, t := range ties {
		at := number[t.a]
		n.near[at] = append(n.near[at], number[t.b])
		n.weights[at] = append(n.weights[at], float64(t.shared))
	}
	return n
}

// components numbers the parts of the network.
func (n *network) components() []int {
	group := make([]int, len(n.actors))
	for i := range group {
		group[i] = -1
	}
	for start := range group {
		if group[start] >= 0 {
			continue
		}
		group[start] = start
		for reached := []int32{int32(start)}; len(reached) > 0; {
			at := reached[0]
			reached = reached[1:]
			for _, next := range n.near[at] {
				if group[next] < 0 {
					group[next] = start
					reached = append(reached, next)
				}
			}
		}
	}
	return ranked(group)
}

// ranked numbers groups from 1: the largest first, then by the first actor in them.
func ranked(group []int) []int {
	type part struct{ first, size int }
	parts := map[int]*part{}
	for i, g := range group {
		if parts[g] == nil {
			parts[g] = &part{first: i}
		}
		parts[g].size++
	}
	order := make([]int, 0, len(parts))
	for g := range parts {
		order = append(order, g)
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(parts[b].size-parts[a].size, parts[a].first-parts[b].first)
	})
	rank := make(map[int]int, len(order))
	for i, g := range order {
		rank[g] = i + 1
	}
	ranks := make([]int, len(group))
	for i, g := range group {
		ranks[i] = rank[g]
	}
	return ranks
}
