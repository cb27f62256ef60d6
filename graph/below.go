package graph

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A carried question is one that a store may answer with the list above it.
type carried interface {
	lower() (ask accord.TiesAsk, size int)            // nil: it cannot
	brought(pages any, of []accord.ID) (answer, bool) // false where that is not for all these nouns
}

// maxBrought bounds the rows that a store is asked for at once: the budget of an answer
// is looked at only when they are there.
const maxBrought = 20_000

// below is the list that is asked for of the nouns of so many rows, if it is one and not
// too large, and how many rows all of them may be. Several go side by side instead.
func (r rows) below(limit int) (ask accord.TiesAsk, size int) {
	spots := r.nodes[:len(r.nodes):len(r.nodes)]
	for _, e := range r.edges {
		spots = append(spots, e.nodes...)
	}
	if len(spots) != 1 || len(spots[0].then) != 1 {
		return nil, limit
	}
	var asks []carried
	for _, d := range spots[0].then {
		for _, b := range d.branches {
			if b.ask != nil {
				c, _ := b.ask.(carried)
				asks = append(asks, c)
			}
		}
	}
	if len(asks) != 1 || asks[0] == nil {
		return nil, limit
	}
	if ask, size = asks[0].lower(); ask == nil || limit*size > maxBrought {
		return nil, limit
	}
	return ask, limit * size
}

// of tells a root list what is asked for below it.
func (r rows) of(ask any, limit int) (below accord.TiesAsk) {
	below, _ = r.below(limit)
	switch ask := ask.(type) {
	case *accord.ActorsAsk:
		ask.Below = below
	case *accord.AgreementsAsk:
		ask.Below = below
	}
	return below
}

func (q *question[T, N]) lower() (accord.TiesAsk, int) { return q.own, q.size }

func (q *question[T, N]) brought(pages any, of []accord.ID) (answer, bool) {
	all, are := pages.(accord.Pages[T])
	for _, id := range of {
		_, in := all.Of[id]
		are = are && in
	}
	return &found[T, N]{question: q, pages: all}, are
}

// bring keeps what a store brought for a list below.
func (o *operation) bring(ask accord.TiesAsk, pages any) {
	if pages != nil {
		o.brought[ask] = pages
	}
}

// known is the answer to a call that came with the list above, or was put ahead. What
// came along knows nothing of another place that asks the same and wants to see more.
func (l *level) known(c *call) bool {
	for _, put := range l.ahead {
		if put.ask == c.ask && slices.Equal(put.of, c.of) {
			c.answer, c.err = put.answer, put.err
			return true
		}
	}
	q, may := c.ask.(carried)
	if !may || c.united {
		return false
	}
	ask, _ := q.lower()
	pages, is := l.operation.brought[ask]
	if is {
		c.answer, is = q.brought(pages, c.of)
	}
	return is
}

// below passes on what the store brought for the list below this one.
func (f *found[T, N]) below(o *operation) {
	if f.then != nil && *f.then != nil {
		o.bring(*f.then, f.pages.Below)
	}
}
