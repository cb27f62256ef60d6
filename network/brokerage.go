package network

// mostSteps bounds the work of brokerage: one step for each tie and each actor that
// shortest paths are counted from. Beyond it paths are counted from as many actors as
// it allows, spread evenly, and the result is scaled up (Brandes and Pich 2007).
const mostSteps = 200_000_000

// brokerage is the betweenness of every actor by the algorithm of Brandes (2001),
// as a part of all pairs of others.
func (n *network) brokerage() []float64 {
	size := len(n.actors)
	between := make([]float64, size)
	if size < 3 {
		return between
	}
	pivots := min(size, max(1, mostSteps/(2*n.edges+size)))
	c := newCounter(n)
	for i := range pivots {
		c.from(int32(i*size/pivots), between)
	}
	pairs := float64(size-1) * float64(size-2) * float64(pivots) / float64(size)
	for i := range between {
		between[i] /= pairs // each pair was counted in both directions
	}
	return between
}

// A counter counts the shortest paths from one actor to all.
type counter struct {
	*network
	order    []int32   // in the order of their distance
	distance []int32   // -1: not reached
	paths    []float64 // how many
	depends  []float64
}

func newCounter(n *network) *counter {
	size := len(n.actors)
	return &counter{n, make([]int32, 0, size), make([]int32, size), make([]float64, size), make([]float64, size)}
}

// from adds what each actor lies between, on the paths that begin at one.
func (c *counter) from(start int32, between []float64) {
	for i := range c.distance {
		c.distance[i], c.paths[i], c.depends[i] = -1, 0, 0
	}
	c.order, c.distance[start], c.paths[start] = append(c.order[:0], start), 0, 1
	for i := 0; i < len(c.order); i++ {
		at := c.order[i]
		for _, next := range c.near[at] {
			if c.distance[next] < 0 {
				c.distance[next] = c.distance[at] + 1
				c.order = append(c.order, next)
			}
			if c.distance[next] == c.distance[at]+1 {
				c.paths[next] += c.paths[at]
			}
		}
	}
	for i := len(c.order) - 1; i > 0; i-- {
		at := c.order[i]
		for _, before := range c.near[at] {
			if c.distance[before] == c.distance[at]-1 {
				c.depends[before] += c.paths[before] / c.paths[at] * (1 + c.depends[at])
			}
		}
		between[at] += c.depends[at]
	}
}
