package memory

import (
	"fmt"
	"testing"

	"github.com/accordgraph/accord"
)

// Many at a time are found as one by one, those that are not there among them.
func TestFindAll(t *testing.T) {
	var all []*accord.Claim
	for i := range 5000 {
		all = append(all, &accord.Claim{ID: accord.ID(fmt.Sprintf("claim:%d", 2*i))})
	}
	f := newFinder(all)
	var ids [atOnce]accord.ID
	var at [atOnce]int32
	for i := 0; i < 10_000; i += atOnce {
		for k := range ids {
			ids[k] = accord.ID(fmt.Sprintf("claim:%d", i+k))
		}
		f.findAll(ids[:], at[:])
		for k, id := range ids {
			want := int32(-1)
			if n, ok := f.find(id); ok {
				want = n
			}
			if at[k] != want || want >= 0 && all[want].ID != id {
				t.Fatalf("%s: %d, one by one %d", id, at[k], want)
			}
		}
	}
}
