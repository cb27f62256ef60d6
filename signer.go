package accord

import (
	"cmp"
	"slices"
)

// A signer is an actor in a network of those who signed together.
type signer struct {
	actor int32
	pairs int // that it stands in
}

// signersByNumber stand by number, each once.
type signersByNumber []signer

// signers counts the ends of pairs, and sorts them on the way.
func signers(ends []int32) (all signersByNumber) {
	slices.Sort(ends)
	for i, n := range ends {
		if i == 0 || n != ends[i-1] {
			all = append(all, signer{actor: n})
		}
		all[len(all)-1].pairs++
	}
	return all
}

// place is where an actor stands that is among them.
func (all signersByNumber) place(actor int32) int {
	at, _ := slices.BinarySearchFunc(all, actor, func(s signer, n int32) int { return cmp.Compare(s.actor, n) })
	return at
}

// of leaves those that stand in some of the pairs.
func (all signersByNumber) of(pairs []*pair) (some signersByNumber) {
	in := make([]bool, len(all))
	for _, one := range pairs {
		in[all.place(one.from())], in[all.place(one.to())] = true, true
	}
	for i, s := range all {
		if in[i] {
			some = append(some, s)
		}
	}
	return some
}
