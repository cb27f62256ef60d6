package accord

import (
	"cmp"
	"slices"
)

// A Projection makes a network of actors out of agreements. Actors are numbered, in
// the order of their ids. Agreements come in the order of theirs, so that sums are
// the same everywhere. The zero value is empty.
type Projection struct {
	actors []int32          // in the order in which they came
	place  map[int32]int32  // of an actor among them
	pairs  []pair           // in the order in which they came
	at     map[uint64]int32 // where the pair of two actors stands
	seen   []int32          // while an agreement is added: its actors
}

// A pair is what two actors have signed together.
type pair struct {
	ends        uint64 // their numbers, the smaller one first
	from, to    int32  // their places
	shared      int
	weight      float64
	first, last *PartialDate
}

// Add takes the seats of an agreement in, in any order.
func (p *Projection) Add(when *PartialDate, seats []Seat) {
	if p.at == nil {
		p.place, p.at = map[int32]int32{}, map[uint64]int32{}
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
	ends := uint64(a)<<32 | uint64(b)
	at, known := p.at[ends]
	if !known {
		at = int32(len(p.pairs))
		p.at[ends] = at
		p.pairs = append(p.pairs, pair{ends: ends, from: p.placeOf(a), to: p.placeOf(b)})
	}
	one := &p.pairs[at]
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

func (p *Projection) placeOf(actor int32) int32 {
	at, known := p.place[actor]
	if !known {
		at = int32(len(p.actors))
		p.place[actor] = at
		p.actors = append(p.actors, actor)
	}
	return at
}

// Pairs calls yield with every two actors that signed together, the smaller number first, in no order.
func (p *Projection) Pairs(yield func(a, b int32, shared int) bool) {
	for i := range p.pairs {
		if one := &p.pairs[i]; !yield(p.actors[one.from], p.actors[one.to], one.shared) {
			return
		}
	}
}

// CoSignatures is the network as the question wants it. Shown tells which actors are
// shown, actor what bears a number.
func (p *Projection) CoSignatures(ask *CoSignaturesAsk, shown func(int32) bool, actor func(int32) *Actor) *CoSignatures {
	in, degrees := make([]bool, len(p.actors)), make([]int, len(p.actors))
	for i, n := range p.actors {
		in[i] = shown(n)
	}
	var pairs []*pair
	for i := range p.pairs {
		if one := &p.pairs[i]; one.shared >= ask.MinShared && in[one.from] && in[one.to] {
			pairs = append(pairs, one)
			degrees[one.from]++
			degrees[one.to]++
		}
	}
	slices.SortFunc(pairs, func(x, y *pair) int { return cmp.Or(y.shared-x.shared, cmp.Compare(x.ends, y.ends)) })
	answer, left := new(CoSignatures), len(pairs)-ask.MaxTies
	if left > 0 {
		pairs = pairs[:ask.MaxTies]
	}
	at := answer.join(p.actors, degrees, pairs, actor)
	if left > 0 {
		nodes := -len(answer.IDs)
		for _, d := range degrees {
			nodes += min(d, 1)
		}
		answer.Truncated = &Truncation{Reason: TruncatedTies, Ties: &left, Nodes: &nodes}
	}
	for _, one := range pairs {
		answer.tie(at[one.from], at[one.to], one, ask.Weight)
	}
	return answer
}

// join fills the columns of the actors that stand in pairs, and makes room in the others.
// It tells where in the columns each actor stands.
func (c *CoSignatures) join(actors []int32, degrees []int, pairs []*pair, actor func(int32) *Actor) []int {
	in := make([]bool, len(actors))
	for _, one := range pairs {
		in[one.from], in[one.to] = true, true
	}
	var order []int
	for i := range actors {
		if in[i] {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(actors[i], actors[j]) })
	c.size(len(order), len(pairs))
	at := make([]int, len(actors))
	for column, i := range order {
		a := actor(actors[i])
		at[i] = column
		c.IDs, c.Names, c.Types, c.Degrees = append(c.IDs, a.ID), append(c.Names, a.Name), append(c.Types, a.Type), append(c.Degrees, degrees[i])
	}
	return at
}

// size makes room in the columns.
func (c *CoSignatures) size(actors, ties int) {
	c.IDs, c.Names = slices.Grow(c.IDs, actors), slices.Grow(c.Names, actors)
	c.Types, c.Degrees = slices.Grow(c.Types, actors), slices.Grow(c.Degrees, actors)
	c.From, c.To, c.Shared = slices.Grow(c.From, ties), slices.Grow(c.To, ties), slices.Grow(c.Shared, ties)
	c.Weight, c.FirstDay, c.LastDay = slices.Grow(c.Weight, ties), slices.Grow(c.FirstDay, ties), slices.Grow(c.LastDay, ties)
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
