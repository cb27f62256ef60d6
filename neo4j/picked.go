package neo4j

import (
	"context"
	"math"

	"github.com/accordgraph/accord"
)

// few is how many candidates for a text bring their data with them. Of more, those
// that are shown are fetched when their names are ranked.
const few = 200

// pick asks for a root list that no index orders. With a text all of it comes, with names.
func (r *reading) pick(ctx context.Context, q *statement, text string, w accord.Window, p params, refs []accord.Ref) (row, error) {
	p["few"], p["named"] = math.MaxInt32, false
	if text != "" {
		w = accord.Window{Limit: math.MaxInt32 - 1}
		p["few"], p["named"] = few, true
	}
	p.window(w, true)
	p["back"] = w.Back
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return nil, err
	}
	return answer, p.check(refs, answer)
}

// pickedPage is a page of such a list.
func pickedPage[T accord.Subject](ctx context.Context, r *reading, q *statement, text string, w accord.Window, p params, refs []accord.Ref) (accord.Page[T], error) {
	answer, err := r.pick(ctx, q, text, w, p, refs)
	if err != nil {
		return accord.Page[T]{}, err
	}
	if text != "" {
		return rankedPage(ctx, r, answer.ranked(text), w, decode[T])
	}
	return show(answer.picked(), w, func(fields []any) (T, error) { return decode[T](fields[1]) })
}

// picked reads the column of that name.
func (r row) picked() *cut {
	c := &cut{}
	for _, list := range r.list("picked") {
		list := list.([]any)
		side := list[0].(int64)
		c.size[side] = list[1].(int64)
		if side == 0 {
			c.rows = list[2].([]any)
		}
	}
	return c
}
