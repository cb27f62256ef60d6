package accord

// A Key orders a row in its list: a sort text, NUL, and the id of the row. Rows
// stand in ascending order of their keys, whatever the direction of the order:
// see Ascending and Descending. Both stores make and compare the same bytes.
type Key string

// A Window is the part of a list that is asked for.
type Window struct {
	Limit  int  // rows wanted; 0: none, only the count
	Back   bool // from the end: the last Limit rows, still in the order of the list
	After  Key  // only rows behind this key; empty: no bound
	Before Key  // only rows before this key; empty: no bound
	Count  bool // Total is wanted
	NoKeys bool `json:"-"` // Keys are not wanted: a store may leave them out
}

// A Page is what a window shows of a list.
type Page[T any] struct {
	Rows  []T
	Keys  []Key // of the rows, in the same order
	Prev  bool  // the list has rows before these; without rows: before the place that After, or with Back Before, names
	Next  bool  // the list has rows behind these, or behind that place
	Total int   // rows of the whole list, whatever the window; only when Count was set
	Below any   // nil, or the Pages that the Below of the ask asks for, with one for each noun of the rows
}

// Pages are the pages of one question that was put for many nouns at once.
type Pages[T any] struct {
	Of    map[ID]Page[T] // by the id asked for; a noun without rows may be absent
	Nodes map[ID]Node    // what came along, as Along asked; the map belongs to who asked
	Below any            // as in Page, for the nouns of all pages
}

// Fill gives nouns that have no page an empty one.
func (p Pages[T]) Fill(of []ID) {
	for _, id := range of {
		if _, has := p.Of[id]; !has {
			p.Of[id] = Page[T]{}
		}
	}
}

// Along says what of a tie's surroundings is wanted with it, in Pages.Nodes.
type Along uint8

// A store may bring more than was asked for, never less; but AlongSelf it may leave to
// be asked for by Nodes, if that costs it nothing.
const (
	AlongFrom   Along = 1 << iota // the subjects that ties come from
	AlongTo                       // the subjects that ties lead to
	AlongClaims                   // the claims that ties rest on
	AlongTies                     // the participations of attendances, in Attendance.Participations
	AlongSelf                     // the nouns asked about, under the ids that they were asked by
)
