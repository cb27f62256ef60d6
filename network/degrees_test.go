package network_test

import (
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/network"
	"github.com/accordgraph/accord/storetest"
)

// Degrees and agreements are counted pair by pair.
func TestDegrees(t *testing.T) {
	for seed := range 5 {
		d := storetest.Random(seed, 20)
		for i, m := range network.Measure(d) {
			degree, weighted := 0, 0
			for j := range d.Actors {
				shared := 0
				d.Seats(func(_ *accord.Agreement, seats []accord.Seat) {
					mine, theirs := false, false
					for _, s := range seats {
						mine, theirs = mine || s.Actor == int32(i), theirs || s.Actor == int32(j)
					}
					if i != j && mine && theirs && !accord.Apart(seats, int32(i), int32(j)) {
						shared++
					}
				})
				if shared > 0 {
					degree++
					weighted += shared
				}
			}
			switch {
			case m == nil && degree > 0:
				t.Errorf("seed %d: %s has no measures", seed, d.Actors[i].ID)
			case m != nil && (m.Degree != degree || m.WeightedDegree != float64(weighted)):
				t.Errorf("seed %d: %s: %+v, want degree %d, weighted %d", seed, d.Actors[i].ID, m, degree, weighted)
			}
		}
	}
}
