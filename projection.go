package accord

import (
	"cmp"
	"slices"
)

// A Projection makes a network of actors out of agreements. Actors are numbered, in
// the order of their ids. Agreements come in the order of theirs, so that sums are
// the same everywhere. The zero value is empty.
type Projection struct {
	pairs map[uint64]*pair
	seen  []int32 // while an agreement is added: its actors
}

// A pair is what two actors have signed together.
type pair struct {
	shared      int
	weight      float64
	first, last *PartialDate
}

// Add takes the seats of an agreement in, in any order.
func (p *Projection) Add(when *PartialDate, seats []Seat) {
	if p.pairs == nil {
		p.pairs = map[uint64]*pair{}
	}
	p.seen = p.seen[:0]
	simple := true // nobody acts for another, and nobody sits twice
	for _, s := range seats {
		p.seen = append(p.seen, s.Actor)
		simple = simple && s.For == NoActor
	}
	slices.Sort(p.seen)
	p.seen = slices.Compact(p.seen)
	simple = simple && distinctSeats(seats)
	weight := 1 / float64(max(1, len(p.seen)-1))
	for i, a := range p.seen {
		for _, b := range p.seen[i+1:] {
			if simple || !Apart(seats, a, b) {
				p.add(a, b, when, weight)
			}
		}
	}
}

// distinctSeats tells whether every participation seats one actor alone.
func distinctSeats(seats []Seat) bool {
	for i, s := range seats {
		if i > 0 && s.By == seats[i-1].By { // who is seated by one participation stands together
			return false
		}
	}
	return true
}

func (p *Projection) add(a, b int32, when *PartialDate, weight float64) {
	key := uint64(a)<<32 | uint64(b)
	one := p.pairs[key]
	if one == nil {
		one = new(pair)
		p.pairs[key] = one
	}
	one.shared++
	one.weight += weight
	if when == nil {
		return
	}
	if one.first == nil || DateText(when) < DateText(one.first) {
		one.first = when
	}
	if one.last == nil || DateText(when) > DateText(one.last) {
		one.last = when
	}
}

// Pairs calls yield with every two actors that signed together, the smaller number first, in no order.
func (p *Projection) Pairs(yield func(a, b int32, shared int) bool) {
	for key, one := range p.pairs {
		if !yield(int32(key>>32), int32(key&0xFFFF_FFFF), one.shared) {
			return
		}
	}
}

// CoSignatures is the network as the question wants it. Shown tells which actors are
// shown, actor what bears a number.
func (p *Projection) CoSignatures(ask *CoSignaturesAsk, shown func(int32) bool, actor func(int32) *Actor) *CoSignatures {
	var keys []uint64
	degrees := map[int32]int{}
	for key, one := range p.pairs {
		a, b := int32(key>>32), int32(key&0xFFFF_FFFF)
		if one.shared >= ask.MinShared && shown(a) && shown(b) {
			keys = append(keys, key)
			degrees[a]++
			degrees[b]++
		}
	}
	slices.SortFunc(keys, func(x, y uint64) int {
		return cmp.Or(p.pairs[y].shared-p.pairs[x].shared, cmp.Compare(x, y))
	})
	answer := new(CoSignatures)
	if left := len(keys) - ask.MaxTies; left > 0 {
		keys = keys[:ask.MaxTies]
		answer.Truncated = &Truncation{Reason: TruncatedTies, Ties: &left}
	}
	at := answer.actors(keys, degrees, actor)
	if answer.Truncated != nil {
		left := len(degrees) - len(at)
		answer.Truncated.Nodes = &left
	}
	for _, key := range keys {
		answer.tie(at[int32(key>>32)], at[int32(key&0xFFFF_FFFF)], p.pairs[key], ask.Weight)
	}
	return answer
}

// actors fills the columns of the actors that stand in pairs, and tells the place of each.
func (c *CoSignatures) actors(keys []uint64, degrees map[int32]int, actor func(int32) *Actor) map[int32]int {
	var all []int32
	for _, key := range keys {
		all = append(all, int32(key>>32), int32(key&0xFFFF_FFFF))
	}
	slices.Sort(all)
	at := map[int32]int{}
	for i, n := range slices.Compact(all) {
		a := actor(n)
		at[n] = i
		c.IDs, c.Names, c.Types, c.Degrees = append(c.IDs, a.ID), append(c.Names, a.Name), append(c.Types, a.Type), append(c.Degrees, degrees[n])
	}
	return at
}

func (c *CoSignatures) tie(from, to int, one *pair, weight Weight) {
	c.From, c.To, c.Shared = append(c.From, from), append(c.To, to), append(c.Shared, one.shared)
	w := float64(one.shared)
	if weight == WeightFractional {
		w = one.weight
	}
	c.Weight = append(c.Weight, w)
	var first, last Date
	if one.first != nil {
		first, last = one.first.Earliest, one.last.Latest
	}
	c.FirstDay, c.LastDay = append(c.FirstDay, first), append(c.LastDay, last)
}
