package memory

import (
	"hash/maphash"

	"github.com/accordgraph/accord"
)

// A finder finds nodes by id. It is a hash table of positions, ten bytes for
// each id: a map of millions of ids would take several times as much.
type finder[N accord.Node] struct {
	all   []N
	slots []uint64 // half the hash, then position + 1; 0: free
}

var seed = maphash.MakeSeed()

const lowerHalf = 1<<32 - 1

func newFinder[N accord.Node](all []N) finder[N] {
	f := finder[N]{all, make([]uint64, len(all)+len(all)/4+1)}
	for i, n := range all {
		slot, hash := f.hash(n.NodeID())
		for f.slots[slot] != 0 {
			slot = f.next(slot)
		}
		f.slots[slot] = hash | uint64(i+1)
	}
	return f
}

// hash tells where to look for an id, and the half of its hash that is kept there.
func (f *finder[N]) hash(id accord.ID) (slot int, hash uint64) {
	h := maphash.String(seed, string(id))
	return int((h & lowerHalf) * uint64(len(f.slots)) >> 32), h &^ lowerHalf
}

func (f *finder[N]) next(slot int) int {
	if slot++; slot < len(f.slots) {
		return slot
	}
	return 0
}

// find tells the position of an id.
func (f *finder[N]) find(id accord.ID) (int32, bool) {
	slot, hash := f.hash(id)
	for ; f.slots[slot] != 0; slot = f.next(slot) {
		if f.slots[slot]&^lowerHalf != hash {
			continue
		}
		if at := int32(f.slots[slot]&lowerHalf) - 1; f.all[at].NodeID() == id {
			return at, true
		}
	}
	return 0, false
}

// atOnce is how many ids findAll finds.
const atOnce = 128

// findAll tells the positions of up to atOnce ids, -1 for those that are not there. It goes
// step by step with all of them: each step of each is a way to memory, and the machine
// goes many of those at once.
func (f *finder[N]) findAll(ids []accord.ID, at []int32) {
	var slot [atOnce]int
	var hash [atOnce]uint64
	var node [atOnce]N
	for i, id := range ids {
		slot[i], hash[i] = f.hash(id)
	}
	for i := range ids {
		held := f.slots[slot[i]]
		for held != 0 && held&^lowerHalf != hash[i] {
			slot[i] = f.next(slot[i])
			held = f.slots[slot[i]]
		}
		at[i] = int32(held&lowerHalf) - 1
	}
	for i := range ids {
		if at[i] >= 0 {
			node[i] = f.all[at[i]]
		}
	}
	for i, id := range ids {
		if at[i] >= 0 && node[i].NodeID() != id { // another id with the same half of a hash
			if n, ok := f.find(id); ok {
				at[i] = n
			} else {
				at[i] = -1
			}
		}
	}
}

// node is the node of an id, nil if there is none.
func (f *finder[N]) node(id accord.ID) accord.Node {
	if at, ok := f.find(id); ok {
		return f.all[at]
	}
	return nil
}
