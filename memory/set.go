package memory

import "math/bits"

// A set of numbers, one bit each.
type set []uint64

func newSet(universe int) set { return make(set, (universe+63)/64) }

func setOf(numbers []int32, universe int) set {
	s := newSet(universe)
	for _, n := range numbers {
		s.add(n)
	}
	return s
}

func (s set) add(n int32)      { s[n/64] |= 1 << (n % 64) }
func (s set) has(n int32) bool { return s[n/64]&(1<<(n%64)) != 0 }

// all are the numbers, ascending.
func (s set) all() []int32 {
	var all []int32
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			all = append(all, int32(i*64+bits.TrailingZeros64(word)))
		}
	}
	return all
}
