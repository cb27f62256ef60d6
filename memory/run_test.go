package memory

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/accordgraph/accord"
)

// Every window on every small list shows what cutting the list by hand shows.
func TestCut(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	key := func(row int32) accord.Key { return accord.Key(fmt.Sprintf("%02d", row)) }
	bounds := []accord.Key{"", "00", "01", "04", "05", "09", "10", "20"}
	for range 4000 {
		r := run[int32]{key: key}
		var list []int32
		for row := range int32(12) {
			if rnd.IntN(2) == 0 {
				r.rows = append(r.rows, row)
			}
		}
		list = r.rows
		if rnd.IntN(2) == 0 {
			r.fits = func(row int32) bool { return row%3 != 0 }
			list = some(list, r.fits)
		}
		w := accord.Window{
			Limit: []int{0, 1, 2, 5, 1<<63 - 1}[rnd.IntN(5)], Back: rnd.IntN(2) == 0, Count: rnd.IntN(2) == 0,
			After: bounds[rnd.IntN(len(bounds))], Before: bounds[rnd.IntN(len(bounds))],
		}
		got, want := r.cut(w, newWatch(t.Context())), cutByHand(list, key, w)
		if !slices.Equal(got.rows, want.rows) || got.prev != want.prev || got.next != want.next || got.total != want.total {
			t.Fatalf("%+v of %v: got %+v, want %+v", w, list, got, want)
		}
	}
}

func cutByHand(list []int32, key func(int32) accord.Key, w accord.Window) (c cut[int32]) {
	var behind, inside int // rows up to After, rows between the bounds
	for _, row := range list {
		switch k := key(row); {
		case w.After != "" && k <= w.After:
			behind++
		case w.Before == "" || k < w.Before:
			inside++
		}
	}
	from, to := behind, behind+inside
	if w.Back && inside == 0 { // nothing between the bounds: the place is that of the bound looked back from
		from, to = 0, 0
		for to < len(list) && (w.Before == "" || key(list[to]) < w.Before) {
			to++
		}
		from = to
	}
	if w.Back {
		from = max(from, to-w.Limit)
	} else {
		to = from + min(to-from, w.Limit)
	}
	c = cut[int32]{rows: list[from:to], prev: from > 0, next: to < len(list)}
	if w.Count {
		c.total = len(list)
	}
	return c
}
