package neo4j

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/accordgraph/accord"
)

// Ways that are too many for one statement are found all the same.
func TestManyWays(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(60))
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer func(most int) { mostWays = most }(mostWays)
	for _, to := range []int{0, 1, 2, 5, 9, 30} {
		ask := &accord.PathsAsk{From: "actor:00000", To: accord.ID(fmt.Sprintf("actor:%05d", to)), MaxLength: 10, First: 7}
		var all [2]*accord.Paths
		for i, most := range []int{1000, 1} {
			mostWays = most
			if all[i], err = r.Paths(t.Context(), ask); err != nil {
				t.Fatal(err)
			}
		}
		if !reflect.DeepEqual(all[0], all[1]) {
			t.Errorf("to %d: %+v, searched %+v", to, all[0], all[1])
		}
		if to == 9 && (all[0].Length < 4 || len(all[0].Paths) != 7 || all[0].Truncated == nil) {
			t.Errorf("the test has too few ways: %+v", all[0])
		}
	}
}
