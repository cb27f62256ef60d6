package neo4j

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

// window says which parts of a list are wanted: part 0 is what lies behind where
// the window begins, in the direction in which it is read; part 1 is the rest.
// They are read whole, or not farther than one row beyond those shown.
func (p params) window(w accord.Window, whole bool) {
	border := stored(w.After) + "\x00" // the text right behind After
	near, far := [2]string{border, lastKey}, [2]string{firstKey, border}
	if w.Back {
		border = stored(w.Before)
		near, far = [2]string{firstKey, border}, [2]string{border, lastKey}
	}
	parts := []any{}
	if bounded := cmp.Or(w.After != "" && !w.Back, w.Before != "" && w.Back); bounded {
		parts = append(parts, span(0, near), span(1, far))
	} else {
		parts = append(parts, span(0, [2]string{firstKey, lastKey}))
	}
	p["parts"], p["limit"], p["most"] = parts, w.Limit, w.Limit+1
	if whole {
		p["most"] = int64(math.MaxInt32)
	}
}

func span(n int, bounds [2]string) map[string]any {
	return map[string]any{"n": n, "lo": bounds[0], "hi": bounds[1]}
}

// in picks the statement that reads in the direction of a window.
func (l list) in(w accord.Window) *statement {
	if w.Back {
		return l.back
	}
	return l.ahead
}

// A cut is what a statement tells of the list of one noun.
type cut struct {
	rows []any    // those of part 0, the nearest first
	size [2]int64 // how many rows were seen in each part
}

// cuts reads the column pages, by number of the noun.
func (r row) cuts() map[int64]*cut {
	all := map[int64]*cut{}
	for _, page := range r.list("pages") {
		of, side, size, rows := page.([]any)[0].(int64), page.([]any)[1].(int64), page.([]any)[2].(int64), page.([]any)[3].([]any)
		if all[of] == nil {
			all[of] = &cut{}
		}
		all[of].size[side] = size
		if side == 0 {
			all[of].rows = rows
		}
	}
	return all
}

// list is a column that holds a list.
func (r row) list(column string) []any {
	all, _ := r[column].([]any)
	return all
}

// show makes the page of a cut. Make makes a row of what comes behind its key.
func show[T any](c *cut, w accord.Window, make func(fields []any) (T, error)) (page accord.Page[T], err error) {
	for _, fields := range c.rows {
		fields := fields.([]any)
		key := keyOf(fields[0].(string))
		if outside(key, w) {
			break
		}
		made, err := make(fields[1:])
		if err != nil {
			return page, fmt.Errorf("row %q: %w", key, err)
		}
		page.Keys, page.Rows = append(page.Keys, key), append(page.Rows, made)
	}
	more, behind := c.size[0] > int64(len(page.Rows)), c.size[1] > 0
	page.Prev, page.Next = behind, more
	if w.Back {
		slices.Reverse(page.Keys)
		slices.Reverse(page.Rows)
		page.Prev, page.Next = more, behind
	}
	if w.Count {
		page.Total = int(c.size[0] + c.size[1])
	}
	return page, nil
}

// listed is the page of rows that are all at hand, in any order; of rows with one key the first stands.
func listed[T any](rows []T, key func(T) accord.Key, w accord.Window) (page accord.Page[T]) {
	type keyed struct {
		key accord.Key
		row T
	}
	all := make([]keyed, len(rows))
	for i, row := range rows {
		all[i] = keyed{key(row), row}
	}
	slices.SortStableFunc(all, func(a, b keyed) int { return cmp.Compare(a.key, b.key) })
	all = slices.CompactFunc(all, func(a, b keyed) bool { return a.key == b.key })
	at := func(k accord.Key, behind bool) int {
		n, there := slices.BinarySearchFunc(all, k, func(row keyed, k accord.Key) int { return cmp.Compare(row.key, k) })
		if there && behind {
			n++
		}
		return n
	}
	from, to := 0, len(all)
	if w.After != "" {
		from = at(w.After, true)
	}
	if w.Before != "" {
		to = at(w.Before, false)
	}
	if w.Back {
		from = max(min(from, to), to-w.Limit)
	} else {
		to = max(from, min(to, from+w.Limit))
	}
	page.Prev, page.Next = from > 0, to < len(all)
	for _, row := range all[from:to] {
		page.Keys, page.Rows = append(page.Keys, row.key), append(page.Rows, row.row)
	}
	if w.Count {
		page.Total = len(all)
	}
	return page
}

// outside tells whether a row lies beyond the far end of the window.
func outside(key accord.Key, w accord.Window) bool {
	if w.Back {
		return w.After != "" && key <= w.After
	}
	return w.Before != "" && key >= w.Before
}
