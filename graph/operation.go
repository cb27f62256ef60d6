package graph

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/accordgraph/accord"
)

// An operation reads what one root field asks, level by level.
type operation struct {
	reading accord.Reading
	have    map[accord.ID]accord.Node // nodes at hand, under the ids they were asked by
	next    []item                    // what waits for the next level
	ahead   []*call                   // put before their level
	brought map[accord.TiesAsk]any    // what came with the list above
	budget  *atomic.Int64             // objects that the whole document may still make
	rows    *atomic.Int64             // of connections, that it has made
	views   views
	kids    dozens[kid]
}

// maxObjects bounds the objects of an answer, over all root fields. An object
// counts once more for every ten fields, since a field costs memory too.
const maxObjects = 50_000

func (o *operation) spend(fields int) { o.budget.Add(-1 - int64(fields/10)) }

// spent fails when the budget is used up.
func (o *operation) spent() error {
	if o.budget.Load() < 0 {
		return fmt.Errorf("more than %d objects: %w", maxObjects, accord.ErrLimit)
	}
	return nil
}

// An item is a view, and what is asked of it.
type item struct {
	view view
	then plan
}

func newOperation(r accord.Reading, s *session) *operation {
	return &operation{reading: r, have: map[accord.ID]accord.Node{}, budget: &s.budget, rows: &s.rows, brought: map[accord.TiesAsk]any{}}
}

// see makes a view of a node at one place, and lets what is asked of it wait; nil for nothing.
func (o *operation) see(n accord.Node, then plan) view {
	v := o.views.see(n)
	if v != nil {
		o.wait(v, then)
	}
	return v
}

// wait counts an object, and lets what is asked of it wait.
func (o *operation) wait(v view, then plan) {
	d := then[v.typeName()]
	if d == nil { // a noun of another kind than asked for
		return
	}
	o.spend(d.fields)
	if len(d.branches) > 0 {
		v.hold(o.kids.some(len(d.branches)))
		o.next = append(o.next, item{v, then})
	}
}

// keep notes nodes that came along. Those of the first level, often the most, are taken
// over as they are: nobody else holds them.
func (o *operation) keep(nodes map[accord.ID]accord.Node) {
	if len(o.have) < len(nodes) {
		o.have, nodes = nodes, o.have
	}
	for id, n := range nodes {
		o.have[id] = n
	}
}

// run answers all that waits, one level after the other: for each one call for
// references that are not at hand, and one for each different question.
func (o *operation) run(ctx context.Context) error {
	for len(o.next) > 0 {
		l := &level{operation: o, put: map[*branch]*call{}}
		if err := l.gather(o.next); err != nil {
			return err
		}
		o.next = o.next[:0]
		if err := l.fetch(ctx); err != nil {
			return err
		}
		if err := l.hang(); err != nil {
			return err
		}
	}
	return nil
}

// foresee looks up a node and puts the questions about it at the same time: its id is
// enough for them. Where it may be of several types they wait. A question may bring the
// node along; then it is not asked for.
func (o *operation) foresee(ctx context.Context, id accord.ID, then plan) (accord.Node, error) {
	l := &level{operation: o, put: map[*branch]*call{}}
	for _, d := range then {
		for _, b := range d.branches {
			if b.ask != nil && len(then) == 1 {
				l.call(b).of = []accord.ID{id}
			}
		}
	}
	o.ahead = l.calls
	var all sync.WaitGroup
	defer all.Wait() // the reading is closed behind us
	brings := slices.IndexFunc(l.calls, func(c *call) bool {
		s, may := c.ask.(interface{ withSelf() bool })
		return may && s.withSelf()
	})
	for _, c := range l.calls {
		if brings >= 0 && len(l.calls) == 1 { // nothing to do beside it
			c.put(ctx, o.reading)
		} else {
			all.Go(func() { c.put(ctx, o.reading) })
		}
	}
	if brings >= 0 {
		all.Wait()
		if c := l.calls[brings]; c.err == nil && c.answer.nodes()[id] != nil {
			return c.answer.nodes()[id], nil
		}
	}
	found, err := o.reading.Nodes(ctx, []accord.ID{id})
	return found[id], err
}

// A level is the work of one step down.
type level struct {
	*operation
	refs   []ref
	missed []accord.ID // references that are not at hand
	calls  []*call
	put    map[*branch]*call
	same   map[string]*call // by ask.same, where there are several
}

// A ref is one object with a reference.
type ref struct {
	view   view
	branch *branch
}

// A call is one question to the store, for all objects of the level that put it.
type call struct {
	ask    ask
	of     []accord.ID
	asked  map[accord.ID]bool
	united bool // several places put it
	from   []ref
	answer answer
	err    error
}

// gather sorts the work of a level. Values that hang on a noun are at hand: what is asked of them belongs to this level.
func (l *level) gather(items []item) error {
	missed, most := map[accord.ID]bool{}, len(items)
	for i := 0; i < len(items); i++ {
		v := items[i].view
		for _, b := range items[i].then[v.typeName()].branches {
			switch {
			case b.field.parts != nil:
				list, views := b.field.parts(v)
				v.put(b.key, list)
				for _, part := range views {
					l.spend(b.then[part.typeName()].fields)
					items = append(items, item{part, b.then})
				}
			case b.ask != nil:
				l.call(b).add(v, b, most)
			default:
				l.refs = append(l.refs, ref{v, b})
				for _, id := range b.field.ids(v) {
					if l.have[id] == nil && !missed[id] {
						missed[id] = true
						l.missed = append(l.missed, id)
					}
				}
			}
		}
		if err := l.spent(); err != nil {
			return err
		}
	}
	return nil
}

// call finds the call that puts the same question, or begins one. To compare
// questions costs too much to do it for every object.
func (l *level) call(b *branch) *call {
	if c := l.put[b]; c != nil {
		return c
	}
	c := l.like(b.ask)
	if c != nil {
		c.ask.unite(b.ask)
		c.united = true
	} else {
		c = &call{ask: b.ask}
		l.calls = append(l.calls, c)
	}
	l.put[b] = c
	return c
}

// like finds the call that puts the same question.
func (l *level) like(a ask) *call {
	if len(l.calls) == 0 {
		return nil
	}
	if l.same == nil {
		l.same = map[string]*call{}
	}
	last := l.calls[len(l.calls)-1] // not looked at so far
	l.same[last.ask.same()] = last
	return l.same[a.same()]
}

// add has the call answer an object too; most are those that it will answer if nothing
// else waits.
func (c *call) add(v view, b *branch, most int) {
	if c.asked == nil {
		c.asked, c.of, c.from = make(map[accord.ID]bool, most), make([]accord.ID, 0, most), make([]ref, 0, most)
	}
	c.from = append(c.from, ref{v, b})
	if id := idOf(v); !c.asked[id] {
		c.asked[id] = true
		c.of = append(c.of, id)
	}
}

// put asks the store. Nobody else would recover in a goroutine of ours.
func (c *call) put(ctx context.Context, r accord.Reading) {
	defer func() {
		if fault := recover(); fault != nil {
			c.err = panicked(fault)
		}
	}()
	c.answer, c.err = c.ask.put(ctx, r, c.of)
}

// fetch puts all questions of the level at the same time.
func (l *level) fetch(ctx context.Context) (err error) {
	calls := slices.DeleteFunc(slices.Clone(l.calls), l.known)
	if len(calls) == 1 && len(l.missed) == 0 { // nothing to do beside it
		calls[0].put(ctx, l.reading)
		calls = nil
	}
	var all sync.WaitGroup
	defer all.Wait() // the reading is closed behind us
	for _, c := range calls {
		all.Go(func() { c.put(ctx, l.reading) })
	}
	var nodes map[accord.ID]accord.Node
	if len(l.missed) > 0 {
		nodes, err = l.reading.Nodes(ctx, l.missed)
	}
	all.Wait()
	l.keep(nodes)
	for _, c := range l.calls {
		if err == nil {
			err = c.err
		}
		if c.err == nil {
			l.keep(c.answer.nodes())
			if a, may := c.answer.(interface{ below(*operation) }); may {
				a.below(l.operation)
			}
		}
	}
	return err
}

// hang puts what was found under the objects that asked, while the budget lasts.
func (l *level) hang() error {
	for _, c := range l.calls {
		for _, r := range c.from {
			c.answer.hang(l.operation, r.branch, r.view)
			if err := l.spent(); err != nil {
				return err
			}
		}
	}
	for _, r := range l.refs {
		var found []view
		for _, id := range r.branch.field.ids(r.view) {
			if v := l.see(l.have[id], r.branch.then); v != nil {
				found = append(found, v)
			}
		}
		r.branch.field.hang(r.view, r.branch.key, found)
		if err := l.spent(); err != nil {
			return err
		}
	}
	return nil
}

func idOf(v view) accord.ID { return v.(accord.Node).NodeID() }
