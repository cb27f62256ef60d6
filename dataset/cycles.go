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

// find goes depth first; a step to what is still open closes a cycle. It keeps
// its own stack, since a hostile chain may be millions of steps deep.
func (c *cycles) find() {
	for _, id := range c.order {
		stack := []accord.ID{id}
		for len(stack) > 0 {
			top := stack[len(stack)-1]
			if c.state[top] == unseen {
				c.state[top] = open
			}
			if next, more := c.next(top); !more {
				c.state[top] = done
				stack = stack[:len(stack)-1]
			} else if c.state[next.to] == open {
				next.at.problem(next.at.column, parentCycle, "%s comes back to itself by way of %s", next.to, top)
			} else if c.state[next.to] == unseen {
				stack = append(stack, next.to)
			}
		}
	}
}

// next takes the next step from a thing.
func (c *cycles) next(from accord.ID) (step, bool) {
	steps := c.steps[from]
	if len(steps) == 0 {
		return step{}, false
	}
	c.steps[from] = steps[1:]
	return steps[0], true
}
