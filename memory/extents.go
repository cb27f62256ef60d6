package memory

import (
	"cmp"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

// An extent is the first and the last day of a date, by their numbers among all such days.
type extent struct{ first, last int32 }

// The ends of a day that is open: before all others, or behind them.
func (v day) first() accord.Date { return cmp.Or(v.earliest, "0000-00-00") }
func (v day) last() accord.Date  { return cmp.Or(v.latest, "9999-99-99") }

// ends numbers the days on which dates begin and end.
func (d *dates) ends() {
	for _, v := range d.seen.values {
		d.each = append(d.each, v.first(), v.last())
	}
	slices.Sort(d.each)
	d.each = slices.Clip(slices.Compact(d.each))
}

func (d *dates) extent(v day) extent {
	if !v.known {
		return extent{math.MaxInt32, -1} // in no range
	}
	first, _ := slices.BinarySearch(d.each, v.first())
	last, _ := slices.BinarySearch(d.each, v.last())
	return extent{int32(first), int32(last)}
}

// overlapping tells of a class whether its dates may lie in a range.
func (d *dates) overlapping(r accord.DateRange) func(class int32) bool {
	from, _ := slices.BinarySearch(d.each, r.From)
	to := len(d.each)
	if r.To != "" {
		at, is := slices.BinarySearch(d.each, r.To)
		if to = at; is {
			to++
		}
	}
	return func(class int32) bool { return int(d.spans[class].last) >= from && int(d.spans[class].first) < to }
}
