package neo4j

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/accordgraph/accord"
)

// Ways that are too many for one statement are found all the same, those through the fewest
// generic actors first, whatever number of them there is on others.
func TestManyWays(t *testing.T) {
	s := empty(t)
	d := many(60)
	for i, a := range d.Actors {
		a.Generic = i%3 == 1
	}
	mustLoad(t, s, d)
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer func(most int) { mostWays = most }(mostWays)
	for _, to := range []int{0, 1, 2, 5, 9, 30} {
		for _, first := range []int{7, 100} {
			ask := &accord.PathsAsk{From: "actor:00000", To: accord.ID(fmt.Sprintf("actor:%05d", to)), MaxLength: 10, First: first}
			var all [2]*accord.Paths
			for i, most := range []int{1000, 1} {
				mostWays = most
				if all[i], err = r.Paths(t.Context(), ask); err != nil {
					t.Fatal(err)
				}
			}
			if !reflect.DeepEqual(all[0], all[1]) {
				t.Errorf("the first %d to %d: %+v, searched %+v", first, to, all[0], all[1])
			}
			if to == 9 && first == 7 && (all[0].Length < 4 || len(all[0].Paths) != 7 || all[0].Truncated == nil) {
				t.Errorf("the test has too few ways: %+v", all[0])
			}
			if to == 9 && first == 100 && len(generics(all[0])) < 2 {
				t.Errorf("on all ways there are as many generic actors: %+v", all[0])
			}
		}
	}
}

// generics are the numbers of generic actors on paths.
func generics(found *accord.Paths) map[int]bool {
	numbers := map[int]bool{}
	for _, path := range found.Paths {
		n := 0
		for _, subject := range path.Nodes {
			if a, is := subject.(*accord.Actor); is && a.Generic {
				n++
			}
		}
		numbers[n] = true
	}
	return numbers
}
