package graph

import (
	"context"
	"fmt"
	"strconv"

	"github.com/accordgraph/accord"
)

// An ask is a question about the list below a noun, ready to be put for many nouns.
type ask interface {
	same() string                     // equal: one call answers both
	unite(other ask)                  // takes over what the other one wants to see of the rows
	shows(r rows, along accord.Along) // says what is wanted of the rows
	put(ctx context.Context, r accord.Reading, of []accord.ID) (answer, error)
}

// An answer is what a call found.
type answer interface {
	nodes() map[accord.ID]accord.Node
	hang(o *operation, b *branch, v view) // puts the list under the object that asked
}

// A question asks for a connection of rows T, shown as N.
type question[T any, N any] struct {
	list   *listName
	window *accord.Window
	along  *accord.Along // nil where nothing comes along
	get    func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[T], error)
	row    func(o *operation, row T) row

	own  accord.TiesAsk  // what get asks, where a store may bring it with the list above
	then *accord.TiesAsk // where own names the list below it
	size int             // the most rows that a store may bring for each noun, with those below
}

// A row is what an edge shows.
type row struct {
	node           accord.Node
	value          func() view // instead of a node: makes a view of a value
	co             *accord.CoSignatory
	participations []*accord.Participation
	matched        *accord.Name
	match          accord.Match
}

// ties makes a question.
func ties[T, N any](list *listName, w *accord.Window, along *accord.Along,
	get func(ctx context.Context, r accord.Reading, of []accord.ID) (accord.Pages[T], error), row func(o *operation, row T) row) *question[T, N] {
	return &question[T, N]{list: list, window: w, along: along, get: get, row: row}
}

// carried says that a store may answer it with the list above, and what lies below with it.
func (q *question[T, N]) carried(own accord.TiesAsk, then *accord.TiesAsk) *question[T, N] {
	q.own, q.then = own, then
	return q
}

func (q *question[T, N]) same() string {
	name, w := q.list.String(), q.window
	b := make([]byte, 0, len(name)+len(w.After)+len(w.Before)+32)
	b = strconv.AppendInt(append(append(b, name...), ' '), int64(w.Limit), 10)
	b = strconv.AppendBool(append(b, ' '), w.Back)
	b = strconv.AppendQuote(append(b, ' '), string(w.After))
	return string(strconv.AppendQuote(append(b, ' '), string(w.Before)))
}

func (q *question[T, N]) unite(other ask) {
	o := other.(*question[T, N])
	q.window.Count = q.window.Count || o.window.Count
	q.window.NoKeys = q.window.NoKeys && o.window.NoKeys
	if q.along != nil {
		*q.along |= *o.along
	}
	if q.then != nil && *q.then != *o.then {
		*q.then = nil
	}
}

func (q *question[T, N]) shows(r rows, along accord.Along) {
	q.window.Count, q.window.NoKeys = r.count, r.noKeys()
	if !r.wanted() {
		q.window.Limit = 0
	}
	if q.along != nil {
		*q.along = along
	}
	q.size = max(1, q.window.Limit)
	if q.then != nil {
		*q.then, q.size = r.below(q.size)
	}
}

// withSelf has the nouns that it is about come along, if they can.
func (q *question[T, N]) withSelf() bool {
	if q.along != nil {
		*q.along |= accord.AlongSelf
	}
	return q.along != nil
}

func (q *question[T, N]) put(ctx context.Context, r accord.Reading, of []accord.ID) (answer, error) {
	pages, err := q.get(ctx, r, of)
	return &found[T, N]{question: q, pages: pages}, err
}

type found[T, N any] struct {
	*question[T, N]
	pages accord.Pages[T]
	made  dozens[Connection[N]]
}

func (f *found[T, N]) nodes() map[accord.ID]accord.Node { return f.pages.Nodes }

func (f *found[T, N]) hang(o *operation, b *branch, v view) {
	c := f.made.next()
	connect(c, o, b.rows, f.pages.Of[idOf(v)], f.list, f.row)
	v.put(b.key, c)
}

// connect has a connection show a page.
func connect[T, N any](c *Connection[N], o *operation, r rows, page accord.Page[T], list *listName, see func(*operation, T) row) {
	o.spend(r.fields)
	if len(r.nodes)+len(r.edges) > 0 {
		o.rows.Add(int64(len(page.Rows)))
	}
	c.TotalCount = page.Total
	c.hold(o.kids.some(len(r.nodes) + len(r.edges)))
	if r.info {
		c.PageInfo = &PageInfo{HasNextPage: page.Next, HasPreviousPage: page.Prev}
		if last := len(page.Keys) - 1; last >= 0 {
			c.PageInfo.StartCursor, c.PageInfo.EndCursor = list.sealed(page.Keys[0]), list.sealed(page.Keys[last])
		}
	}
	for _, s := range r.nodes {
		nodes := make([]N, 0, len(page.Rows))
		for _, one := range page.Rows {
			nodes = append(nodes, o.show(see(o, one), s.then).(N))
		}
		c.put(s.key, nodes)
	}
	for _, e := range r.edges {
		made, edges := make([]Edge[N], len(page.Rows)), make([]*Edge[N], len(page.Rows))
		for i, one := range page.Rows {
			edges[i] = &made[i]
			edges[i].show(o, e, see(o, one))
			if e.cursor {
				edges[i].Cursor = list.sealed(page.Keys[i])
			}
		}
		c.put(e.key, edges)
	}
}

// show has an edge show a row.
func (to *Edge[N]) show(o *operation, e edgeSpot, r row) {
	o.spend(e.fields)
	to.Match = r.match
	to.hold(o.kids.some(len(e.nodes) + len(e.shared) + len(e.participations) + len(e.matched)))
	for _, s := range e.nodes {
		to.put(s.key, o.show(r, s.then))
	}
	if r.co != nil {
		to.signed(o, e, r.co)
	}
	for _, s := range e.participations {
		list := make([]*Participation, 0, len(r.participations))
		for _, p := range r.participations {
			list = append(list, o.see(p, s.then).(*Participation))
		}
		to.put(s.key, list)
	}
	for _, s := range e.matched {
		v := &Name{Name: r.matched}
		o.wait(v, s.then)
		to.put(s.key, v)
	}
}

// signed fills in what an edge to a co-signatory shows.
func (e *Edge[N]) signed(o *operation, at edgeSpot, c *accord.CoSignatory) {
	e.Shared, e.FirstDate, e.LastDate = c.Shared, c.First, c.Last
	for _, s := range at.shared {
		list := []*CoSignature{}
		for i := range c.Evidence[:min(s.first, len(c.Evidence))] {
			v := &CoSignature{CoSignature: &c.Evidence[i]}
			o.wait(v, s.then)
			list = append(list, v)
		}
		e.put(s.key, list)
	}
}

// show makes the view of a row.
func (o *operation) show(r row, then plan) view {
	if r.value == nil {
		return o.see(r.node, then)
	}
	v := r.value()
	o.wait(v, then)
	return v
}

// lines asks for the lineage of actors, agreements and processes: a plain list of ties shown as N.
type lines[N any] struct {
	ask *accord.LineageAsk
}

func (q *lines[N]) same() string {
	return fmt.Sprintf("%T %s %d", q, q.ask.Direction, q.ask.Depth)
}
func (q *lines[N]) unite(other ask)                  { q.ask.Along |= other.(*lines[N]).ask.Along }
func (q *lines[N]) shows(_ rows, along accord.Along) { q.ask.Along = along }
func (q *lines[N]) put(ctx context.Context, r accord.Reading, of []accord.ID) (answer, error) {
	pages, err := r.Lineage(ctx, of, q.ask)
	return &line[N]{pages}, err
}

type line[N any] struct{ pages accord.Pages[accord.Tie] }

func (l *line[N]) nodes() map[accord.ID]accord.Node { return l.pages.Nodes }

func (l *line[N]) hang(o *operation, b *branch, v view) {
	list := []N{}
	for _, t := range l.pages.Of[idOf(v)].Rows {
		list = append(list, o.see(t, b.then).(N))
	}
	v.put(b.key, list)
}
