package memory

import "slices"

// Lists are one list of rows for each of many owners, laid end to end.
// Rows and owners are numbers; owners are a run of numbers.
type lists struct {
	owners span
	starts []int32 // of each owner, and the end of the last
	rows   []int32
}

// collect makes lists. Each row is given to its owners in the order in which rows
// come; in that order it stands in their lists, once.
func collect(owners span, rows []int32, ownersOf func(row int32, give func(owner int32))) lists {
	l := lists{owners: owners, starts: make([]int32, owners.size()+1)}
	count := func(owner int32) { l.starts[owner-owners.from]++ }
	for _, row := range rows {
		ownersOf(row, count)
	}
	total := int32(0)
	for i, n := range l.starts {
		l.starts[i] = total
		total += n
	}
	if total == 0 {
		return lists{owners: owners}
	}
	l.rows = make([]int32, total)
	next := slices.Clone(l.starts)
	var row int32 // one function for all rows: a function for each would be millions
	put := func(owner int32) {
		l.rows[next[owner-owners.from]] = row
		next[owner-owners.from]++
	}
	for _, row = range rows {
		ownersOf(row, put)
	}
	return l
}

// of is the list of an owner; callers change nothing in it.
func (l *lists) of(owner int32) []int32 {
	if l.starts == nil || !l.owners.has(owner) {
		return nil
	}
	i := owner - l.owners.from
	return l.rows[l.starts[i]:l.starts[i+1]:l.starts[i+1]]
}

// sortBy sorts rows by their classes, then by number.
func sortBy(rows []int32, class func(int32) int32) {
	if len(rows) < 2 {
		return
	}
	keys := make([]uint64, len(rows))
	for i, row := range rows {
		keys[i] = uint64(class(row))<<32 | uint64(row)
	}
	slices.Sort(keys)
	for i, key := range keys {
		rows[i] = int32(key & 0xFFFF_FFFF)
	}
}

// sortAll sorts all rows of a span by their classes, which are below a bound, then by number.
func sortAll(rows span, classes int, class func(int32) int32) []int32 {
	sorted := collect(span{0, int32(classes)}, rows.all(), func(row int32, give func(int32)) { give(class(row)) })
	return sorted.rows
}
