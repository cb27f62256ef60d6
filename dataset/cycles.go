package dataset

import "github.com/accordgraph/accord"

// checkCycles: places, processes and reprints lie in or come from others, not from themselves.
func checkCycles(b *book) {
	places, processes, sources := &cycles{}, &cycles{}, &cycles{}
	for i := range b.places.rows {
		r := &b.places.rows[i]
		places.add(r.it.ID, place{r.spot, "parent"}, r.it.ParentID)
		places.add(r.it.ID, place{r.spot, "partly_in"}, r.it.PartlyInIDs...)
	}
	for i := range b.processes.rows {
		r := &b.processes.rows[i]
		processes.add(r.it.ID, place{r.spot, "parent"}, r.it.ParentID)
	}
	for i := range b.sources.rows {
		r := &b.sources.rows[i]
		sources.add(r.it.ID, place{r.spot, "republished_from"}, r.it.RepublishedFromID)
	}
	places.find()
	processes.find()
	sources.find()
}

// A cycles looks for things that lie within themselves.
type cycles struct {
	order []accord.ID
	steps map[accord.ID][]step
	state map[accord.ID]state
}

// A step leads from a thing to one that it lies in.
type step struct {
	to accord.ID
	at place
}

type state int

const (
	unseen state = iota
	open
	done
)

func (c *cycles) add(from accord.ID, at place, tos ...accord.ID) {
	if c.steps == nil {
		c.steps, c.state = map[accord.ID][]step{}, map[accord.ID]state{}
	}
	if _, known := c.steps[from]; !known {
		c.order = append(c.order, from)
	}
	for _, to := range tos {
		if to != "" {
			c.steps[from] = append(c.steps[from], step{to, at})
		}
	}
}

func (c *cycles) find() {
	for _, id := range c.order {
		c.walk(id)
	}
}

// walk goes depth first; a step to what is still open closes a cycle.
func (c *cycles) walk(id accord.ID) {
	if c.state[id] != unseen {
		return
	}
	c.state[id] = open
	for _, s := range c.steps[id] {
		if c.state[s.to] == open {
			s.at.problem(s.at.column, parentCycle, "%s comes back to itself by way of %s", s.to, id)
		}
		c.walk(s.to)
	}
	c.state[id] = done
}
