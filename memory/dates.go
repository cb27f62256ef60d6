package memory

import "github.com/accordgraph/accord"

// Dates are the distinct dates by which lists are ordered. Their classes descend,
// unknown last; a key begins with a text that many rows share.
type dates struct {
	seen      classes[day]
	asc, desc []string // the beginnings of keys, by class
	days      []day    // one of each class: for a range they are all alike
}

// A day is what counts of a date in an order.
type day struct {
	known            bool
	earliest, latest accord.Date
}

func (d *dates) add(date *accord.PartialDate) int32 {
	if date == nil {
		return d.seen.add(day{})
	}
	return d.seen.add(day{true, date.Earliest, date.Latest})
}

// close orders the dates seen; it gives the class of each number that add gave.
func (d *dates) close() []int32 {
	d.add(nil) // so that the last class is that of unknown dates
	class, desc := d.seen.order(func(v day) string { return v.keyText(accord.Descending) })
	d.desc, d.asc, d.days = desc, make([]string, len(desc)), make([]day, len(desc))
	for i, v := range d.seen.values {
		d.days[class[i]] = v
		d.asc[class[i]] = v.keyText(accord.Ascending)
	}
	d.seen = classes[day]{}
	return class
}

// date is nil where it is unknown.
func (v day) date() *accord.PartialDate {
	if !v.known {
		return nil
	}
	return &accord.PartialDate{Earliest: v.earliest, Latest: v.latest}
}

func (v day) keyText(direction accord.OrderDirection) string {
	p := accord.Participation{When: v.date()}
	order := accord.ParticipationOrder{Field: accord.ParticipationsByDate, Direction: direction}
	return string(accord.ParticipationKey(&p, order, ""))
}

// class turns a class of dates into its place in an order: unknown is last in both directions.
func (d *dates) class(date int32, direction accord.OrderDirection) int32 {
	if unknown := int32(len(d.desc) - 1); direction != accord.Descending && date != unknown {
		return unknown - 1 - date
	}
	return date
}

// key is the key of a row with this class of date.
func (d *dates) key(date int32, direction accord.OrderDirection, id accord.ID) accord.Key {
	if direction == accord.Descending {
		return accord.Key(d.desc[date] + string(id))
	}
	return accord.Key(d.asc[date] + string(id))
}

// overlapping tells of a class whether its dates may lie in a range, and looks at each class once.
func (d *dates) overlapping(r accord.DateRange) func(class int32) bool {
	const yes, no = 1, 2
	known := make([]int8, len(d.days))
	return func(class int32) bool {
		if known[class] == 0 {
			known[class] = no
			if d.days[class].date().Overlaps(r) {
				known[class] = yes
			}
		}
		return known[class] == yes
	}
}
