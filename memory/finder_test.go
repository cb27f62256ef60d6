package memory

import (
	"fmt"
	"testing"

	"github.com/accordgraph/accord"
)

// Many at a time are found as one by one, those that are not there among them.
func TestFindAll(t *testing.T) {
	var all []*accord.Claim
	forged := 0
	for i := range 5000 {
		all = append(all, &accord.Claim{ID: accord.ID(fmt.Sprintf("claim:%d", 2*i))})
	}
	f := newFinder(all)
	for i := 0; i < len(all); i += 50 { // another id with the same half of a hash stands before this one
		slot, hash := f.hash(all[i].ID)
		for at := int(f.slots[slot]&lowerHalf) - 1; at >= 0; at = int(f.slots[slot]&lowerHalf) - 1 {
			if at != i && f.slots[slot]&^lowerHalf != hash {
				f.slots[slot] = hash | uint64(at+1)
				forged++
				break
			}
			if at == i {
				break
			}
			slot = f.next(slot)
		}
	}
	if forged == 0 {
		t.Fatal("no id stands in the way of another")
	}
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
