package network

import (
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/simple"
)

// mostTies bounds the networks in which communities are looked for: a few seconds of work,
// which grows faster than the ties do. In a larger one every component is one community.
const mostTies = 40_000

// communities finds groups with more ties within than between them (Louvain), always the same for the same network.
func (n *network) communities(components []int) []int {
	if n.edges == 0 || n.edges > mostTies {
		return components
	}
	group := make([]int, len(n.actors))
	found := community.Modularize(ordered{n}, 1, rand.NewPCG(1, 2)).Communities()
	for i, members := range found {
		for _, m := range members {
			group[m.ID()] = i
		}
	}
	return ranked(group)
}

// ordered shows a network to gonum so that everything comes in one order.
type ordered struct{ *network }

var _ graph.WeightedUndirected = ordered{}

func (o ordered) Node(id int64) graph.Node { return simple.Node(id) }

func (o ordered) Nodes() graph.Nodes {
	all := make([]graph.Node, len(o.actors))
	for i := range all {
		all[i] = simple.Node(i)
	}
	return iterator.NewOrderedNodes(all)
}

func (o ordered) From(id int64) graph.Nodes {
	all := make([]graph.Node, len(o.near[id]))
	for i, n := range o.near[id] {
		all[i] = simple.Node(n)
	}
	return iterator.NewOrderedNodes(all)
}

func (o ordered) HasEdgeBetween(a, b int64) bool {
	_, has := o.Weight(a, b)
	return has && a != b
}

func (o ordered) Edge(a, b int64) graph.Edge                        { return o.WeightedEdge(a, b) }
func (o ordered) EdgeBetween(a, b int64) graph.Edge                 { return o.WeightedEdge(a, b) }
func (o ordered) WeightedEdgeBetween(a, b int64) graph.WeightedEdge { return o.WeightedEdge(a, b) }

func (o ordered) WeightedEdge(a, b int64) graph.WeightedEdge {
	w, has := o.Weight(a, b)
	if !has || a == b {
		return nil
	}
	return simple.WeightedEdge{F: simple.Node(a), T: simple.Node(b), W: w}
}

func (o ordered) Weight(a, b int64) (float64, bool) {
	if at, has := slices.BinarySearch(o.near[a], int32(b)); has {
		return o.weights[a][at], true
	}
	return 0, a == b
}
