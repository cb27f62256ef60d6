package memory

import "github.com/accordgraph/accord"

// A company is what comes along with ties.
type company struct {
	g     *graph
	along accord.Along
	nodes map[accord.ID]accord.Node
}

func (g *graph) company(along accord.Along) *company {
	return &company{g, along, map[accord.ID]accord.Node{}}
}

// subject brings a noun along.
func (c *company) subject(n int32) {
	s := c.g.subjects.all[n]
	c.nodes[s.NodeID()] = s
}

// tie brings along what is wanted with a tie.
func (c *company) tie(t accord.Tie) {
	from, to := t.Ends()
	if c.along&accord.AlongFrom != 0 {
		c.subject(c.g.known(from))
	}
	if c.along&accord.AlongTo != 0 {
		c.subject(c.g.known(to))
	}
	if c.along&accord.AlongClaims != 0 {
		c.claims(t)
	}
}

// claims brings along what a tie rests on.
func (c *company) claims(t accord.Tie) {
	for _, id := range t.Grounds() {
		if claim := c.g.claims.node(id); claim != nil {
			c.nodes[id] = claim
		}
	}
}

// bring brings along what is wanted with some rows of a table.
func bring[T accord.Tie](c *company, t *table[T], rows []int32) {
	for _, row := range rows {
		if c.along&accord.AlongFrom != 0 {
			c.subject(t.rows[row].from)
		}
		if c.along&accord.AlongTo != 0 {
			c.subject(t.rows[row].to)
		}
		if c.along&accord.AlongClaims != 0 {
			c.claims(t.all[row])
		}
	}
}
