package network

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"gonum.org/v1/gonum/graph/community"
	gonum "gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/topo"

	"github.com/accordgraph/accord"
)

// random is a network of so many actors and agreements.
func random(seed uint64, actors, agreements int) *accord.Dataset {
	r := rand.New(rand.NewPCG(seed, 1))
	d := &accord.Dataset{}
	for i := range actors {
		d.Actors = append(d.Actors, &accord.Actor{ID: accord.ID(fmt.Sprintf("actor:%05d", i)), Name: "x", Generic: i%17 == 3})
	}
	for i := range agreements {
		g := &accord.Agreement{ID: accord.ID(fmt.Sprintf("agreement:%05d", i)), Title: "x"}
		d.Agreements = append(d.Agreements, g)
		for j := range 1 + r.IntN(4) {
			d.Participations = append(d.Participations, &accord.Participation{
				ID: accord.ID(fmt.Sprintf("participation:%05d-%d", i, j)), ActorID: d.Actors[r.IntN(actors)].ID, ToID: g.ID,
				Role: accord.RoleParty, Polarity: accord.PolarityTookPart,
			})
		}
	}
	d.Settle()
	return d
}

// Brokerage is what gonum counts, as a part of all pairs; components are those of gonum.
func TestAgainstGonum(t *testing.T) {
	for seed := range uint64(5) {
		n := join(random(seed, 60, 50))
		between := gonum.Betweenness(ordered{n})
		size := float64(len(n.actors))
		for i, got := range n.brokerage() {
			if want := between[int64(i)] / ((size - 1) * (size - 2)); math.Abs(got-want) > 1e-9 {
				t.Errorf("seed %d, actor %d: %v, want %v", seed, i, got, want)
			}
		}
		parts := topo.ConnectedComponents(ordered{n})
		group := n.components()
		for _, part := range parts {
			for _, node := range part {
				if group[node.ID()] != group[part[0].ID()] {
					t.Errorf("seed %d: %d and %d are in one component", seed, node.ID(), part[0].ID())
				}
			}
		}
		if n := greatest(group); n != len(parts) {
			t.Errorf("seed %d: %d components, want %d", seed, n, len(parts))
		}
	}
}

func greatest(all []int) (most int) {
	for _, n := range all {
		most = max(most, n)
	}
	return most
}

// The same dataset has the same measures, however often they are made; communities
// lie within components, and part the network better than the components do.
func TestCommunities(t *testing.T) {
	d := random(7, 120, 150)
	first := Measure(d)
	for range 5 {
		if again := Measure(d); !reflect.DeepEqual(first, again) {
			t.Fatal("measures differ from one time to the next")
		}
	}
	home := map[int]int{}
	for _, m := range first {
		if m == nil {
			continue
		}
		if c, known := home[m.Community]; known && c != m.Component {
			t.Errorf("community %d spans components", m.Community)
		}
		home[m.Community] = m.Component
	}
	n := join(d)
	q := community.Q(ordered{n}, nil, 1)
	found := community.Modularize(ordered{n}, 1, rand.NewPCG(1, 2))
	if better := community.Q(ordered{n}, found.Communities(), 1); better <= q {
		t.Errorf("modularity %v, alone %v", better, q)
	}
}

// Where the work is bounded, brokerage is estimated from some actors: the greatest stay great.
func TestEstimate(t *testing.T) {
	n := join(random(3, 400, 500))
	exact := n.brokerage()
	c, size := newCounter(n), len(n.actors)
	estimate := make([]float64, size)
	for i := range size / 2 {
		c.from(int32(2*i), estimate)
	}
	best, guess := 0, 0
	for i := range exact {
		if exact[i] > exact[best] {
			best = i
		}
		if estimate[i] > estimate[guess] {
			guess = i
		}
	}
	if exact[guess] < exact[best]/2 {
		t.Errorf("the best by half of the actors has %v, the best %v", exact[guess], exact[best])
	}
}
