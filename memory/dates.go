package memory

import "github.com/accordgraph/accord"

// Dates are the distinct dates by which lists are ordered. Their classes descend,
// unknown last; a key begins with a text that many rows share.
type dates struct {
	seen      classes[day]
	numbers   map[*accord.PartialDate]int32 // of those seen: the dates of many ties are those of one noun
	asc, desc []string                      // the beginnings of keys, by class
	spans     []extent                      // of each class
	each      []accord.Date                 // the first and last days of all dates, in order
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
	n, seen := d.numbers[date]
	if !seen {
		if d.numbers == nil {
			d.numbers = map[*accord.PartialDate]int32{}
		}
		n = d.seen.add(day{true, date.Earliest, date.Latest})
		d.numbers[date] = n
	}
	return n
}

// close orders the dates seen; it gives the class of each number that add gave.
func (d *dates) close() []int32 {
	d.add(nil) // so that the last class is that of unknown dates
	class, desc := d.seen.order(func(v day) string { return v.keyText(accord.Descending) })
	d.desc, d.asc, d.spans = desc, make([]string, len(desc)), make([]extent, len(desc))
	d.ends()
	for i, v := range d.seen.values {
		d.spans[class[i]] = d.extent(v)
		d.asc[class[i]] = v.keyText(accord.Ascending)
	}
	d.seen, d.numbers = classes[day]{}, nil
	return class
}

func (v day) keyText(direction accord.OrderDirection) string {
	var p accord.Participation
	if v.known {
		p.When = &accord.PartialDate{Earliest: v.earliest, Latest: v.latest}
	}
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
