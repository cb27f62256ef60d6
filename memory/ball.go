package memory

// A ball is what has been reached from a subject. Balls are used again: a small one may
// have to grow large.
type ball struct {
	marks   []int8   // the distance of each subject
	costs   []uint16 // of each subject, as for accord.Ways; none before they are known. No path has more than 10 ties
	reached []int32  // the nearest first
	levels  []int    // where in these each distance begins
	around  []int32  // the subject looked at last
}

// unknown is the distance of what was not reached.
const unknown = -1

func (g *graph) ball(at int32) *ball {
	b, is := g.balls.Get().(*ball)
	if !is {
		b = &ball{marks: make([]int8, len(g.subjects.all)), costs: make([]uint16, len(g.subjects.all))}
		for i := range b.marks {
			b.marks[i] = unknown
		}
	}
	b.marks[at] = 0
	b.reached, b.levels = append(b.reached[:0], at), append(b.levels[:0], 0)
	return b
}

// forget makes the ball one that has reached nothing, and gives it back.
func (g *graph) forget(b *ball) {
	for _, n := range b.reached {
		b.marks[n], b.costs[n] = unknown, 0
	}
	g.balls.Put(b)
}

func (b *ball) distance(n int32) int { return int(b.marks[n]) }

// radius is how far it reaches.
func (b *ball) radius() int { return len(b.levels) - 1 }

// level is what is so far away.
func (b *ball) level(distance int) []int32 {
	if distance < b.radius() {
		return b.reached[b.levels[distance]:b.levels[distance+1]]
	}
	return b.reached[b.levels[distance]:]
}

// grow takes a ball one tie further, and tells whether it meets the other. If its middle
// was given costs, each subject that it reaches gets its own.
func (s *search) grow(near, far *ball) (meets bool) {
	rim := near.level(near.radius())
	near.levels = append(near.levels, len(near.reached))
	radius := near.radius()
	for _, n := range rim {
		if s.watch.over() {
			break
		}
		costs := s.through(near, n)
		near.around = s.around(n, near.around[:0])
		for _, to := range near.around {
			if near.distance(to) == unknown {
				near.marks[to] = int8(radius)
				near.reached = append(near.reached, to)
				meets = meets || far.distance(to) != unknown
			}
			if costs != 0 && near.distance(to) == radius {
				near.costs[to] |= costs
			}
		}
	}
	return meets
}

// degrees are how many ties some subjects have together; no more are counted than to find that they are so many.
func (g *graph) degrees(some []int32, many int) (ties int) {
	for _, n := range some {
		if ties >= many {
			break
		}
		ties += g.degree(n)
	}
	return ties
}
