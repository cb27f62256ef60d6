package memory

import (
	"sort"

	"github.com/accordgraph/accord"
)

// A run is a whole list in its order, of which a window shows a part.
type run[R any] struct {
	rows []R
	fits func(R) bool       // nil: every row; else rows that do not fit are not in the list
	key  func(R) accord.Key // ascends along the rows
}

// A cut is the part of a run that a window shows.
type cut[R any] struct {
	rows       []R
	prev, next bool
	total      int
	noKeys     bool
}

func (r run[R]) cut(w accord.Window, watch *watch) (c cut[R]) {
	from, to := r.bounds(w)
	limit := min(max(w.Limit, 0), len(r.rows))
	if w.Back {
		start, rows := r.backward(from, to, limit, watch)
		c = cut[R]{rows: rows, prev: r.before(start, watch), next: r.behind(to, watch)}
	} else {
		end, rows := r.forward(from, to, limit, watch)
		c = cut[R]{rows: rows, prev: r.before(from, watch), next: r.behind(end, watch)}
	}
	c.noKeys = w.NoKeys
	if w.Count {
		c.total = r.count(watch)
	}
	return c
}

// bounds are where the rows begin that a window may show, and where they end.
func (r run[R]) bounds(w accord.Window) (from, to int) {
	to = len(r.rows)
	if w.After != "" {
		from = sort.Search(len(r.rows), func(i int) bool { return r.key(r.rows[i]) > w.After })
	}
	if w.Before != "" {
		to = sort.Search(len(r.rows), func(i int) bool { return r.key(r.rows[i]) >= w.Before })
	}
	if w.Back {
		return min(from, to), to
	}
	return from, max(from, to)
}

// forward gathers the first rows; end is where it stopped.
func (r run[R]) forward(from, to, limit int, watch *watch) (end int, rows []R) {
	if r.fits == nil {
		end = min(to, from+limit)
		return end, r.rows[from:end]
	}
	rows = make([]R, 0, min(limit, to-from))
	for end = from; end < to && len(rows) < limit && !watch.over(); end++ {
		if r.fits(r.rows[end]) {
			rows = append(rows, r.rows[end])
		}
	}
	return end, rows
}

// backward gathers the last rows, in the order of the list; start is where it stopped.
func (r run[R]) backward(from, to, limit int, watch *watch) (start int, rows []R) {
	if r.fits == nil {
		start = max(from, to-limit)
		return start, r.rows[start:to]
	}
	rows = make([]R, 0, min(limit, to-from))
	for start = to; start > from && len(rows) < limit && !watch.over(); start-- {
		if r.fits(r.rows[start-1]) {
			rows = append(rows, r.rows[start-1])
		}
	}
	for i, j := 0, len(rows)-1; i < j; i, j = i+1, j-1 {
		rows[i], rows[j] = rows[j], rows[i]
	}
	return start, rows
}

// before tells whether the list has rows before a place in the run.
func (r run[R]) before(place int, watch *watch) bool {
	for i := place - 1; i >= 0 && !watch.over(); i-- {
		if r.fits == nil || r.fits(r.rows[i]) {
			return true
		}
	}
	return false
}

// behind tells whether the list has rows at a place in the run or behind it.
func (r run[R]) behind(place int, watch *watch) bool {
	for i := place; i < len(r.rows) && !watch.over(); i++ {
		if r.fits == nil || r.fits(r.rows[i]) {
			return true
		}
	}
	return false
}

func (r run[R]) count(watch *watch) int {
	if r.fits == nil {
		return len(r.rows)
	}
	n := 0
	for _, row := range r.rows {
		if watch.over() {
			break
		}
		if r.fits(row) {
			n++
		}
	}
	return n
}

// show makes a page of a cut.
func show[R, T any](c cut[R], key func(R) accord.Key, row func(R) T) accord.Page[T] {
	p := accord.Page[T]{Prev: c.prev, Next: c.next, Total: c.total}
	if len(c.rows) == 0 {
		return p
	}
	p.Rows = make([]T, len(c.rows))
	for i, r := range c.rows {
		p.Rows[i] = row(r)
	}
	if c.noKeys {
		return p
	}
	p.Keys = make([]accord.Key, len(c.rows))
	for i, r := range c.rows {
		p.Keys[i] = key(r)
	}
	return p
}
