package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A table holds the ties of one kind. Rows are numbered by id.
type table[T accord.Tie] struct {
	finder[T]
	first  int32 // the number of the first among the ties of all kinds
	rows   []tied
	traits []accord.Traits // each once: most ties are like many others
	at     lists           // of each actor and deal, the standing rows that it is an end of, by date
	spoken lists           // of each actor, the standing rows that it spoke in, by date
	stands set             // while the table is made: the rows that stand
	speaks set             // while the table is made: the rows in which somebody spoke
}

// Tied is what is looked at of most ties. It stands together: each row looked at costs
// one way to memory.
type tied struct {
	from, to int32  // the subjects at its ends
	date     int32  // the class of the date that orders it
	like     uint16 // the number of its traits
}

// end is the number behind that of the last, among the ties of all kinds.
func (t *table[T]) end() int32 { return t.first + int32(len(t.rows)) }

// newTable makes the columns of a table in one pass over the ties, since each costs
// a way to memory. Dates are numbers yet to be turned into classes.
func newTable[T accord.Tie](b *builder, all []T, froms, tos span, date func(T) *accord.PartialDate, speakers func(T) []accord.ID) table[T] {
	t := table[T]{finder: newFinder(all), rows: make([]tied, 0, len(all)), stands: newSet(len(all)), speaks: newSet(len(all))}
	numbers := map[accord.Traits]uint16{}
	number := uint16(0)
	for some := range slices.Chunk(all, atOnce/2) {
		ends := endsOf(b, some, froms, tos)
		for i, tie := range some {
			traits := accord.TraitsOf(tie)
			if len(t.traits) == 0 || traits != t.traits[number] { // most ties are like the one before
				known := false
				if number, known = numbers[traits]; !known {
					number = uint16(len(t.traits))
					numbers[traits], t.traits = number, append(t.traits, traits)
				}
			}
			row := int32(len(t.rows))
			t.rows = append(t.rows, tied{ends[2*i], ends[2*i+1], b.g.dates.add(date(tie)), number})
			if traits.Standing {
				t.stands.add(row)
				if speakers != nil && len(speakers(tie)) > 0 {
					t.speaks.add(row)
				}
			}
		}
	}
	return t
}

// endsOf are the subjects at both ends of each of up to atOnce/2 ties.
func endsOf[T accord.Tie](b *builder, ties []T, froms, tos span) (ends [atOnce]int32) {
	var ids [atOnce]accord.ID
	for i, tie := range ties {
		ids[2*i], ids[2*i+1] = tie.Ends()
	}
	b.g.subjects.findAll(ids[:2*len(ties)], ends[:])
	for i, tie := range ties {
		ends[2*i] = b.among(tie, ids[2*i], ends[2*i], froms)
		ends[2*i+1] = b.among(tie, ids[2*i+1], ends[2*i+1], tos)
	}
	return ends
}

// hang lists the standing rows by date: on some owners, and on their speakers. It gives all of them.
func (t *table[T]) hang(b *builder, class []int32, owners span, ownersOf func(row int32, give func(owner int32)), speakers func(T) []accord.ID) []int32 {
	rows := t.sort(class)
	t.at = collect(owners, rows, ownersOf)
	t.spoken = collect(b.g.actors, some(rows, t.speaks.has), func(row int32, give func(int32)) {
		b.refs(t.all[row], speakers(t.all[row]), b.g.actors, give)
	})
	t.stands, t.speaks = nil, nil
	return rows
}

// sort turns dates into classes, and gives the standing rows by date, descending.
func (t *table[T]) sort(class []int32) []int32 {
	for i := range t.rows {
		t.rows[i].date = class[t.rows[i].date]
	}
	rows := collect(span{0, int32(len(class))}, span{0, int32(len(t.all))}.all(), func(row int32, give func(int32)) {
		if t.stands.has(row) {
			give(t.rows[row].date)
		}
	})
	return rows.rows
}

// ends gives a row to both its ends, once where they are the same.
func (t *table[T]) ends(row int32, give func(owner int32)) {
	ends := t.rows[row]
	give(ends.from)
	if ends.to != ends.from {
		give(ends.to)
	}
}

// other is the end of a row that is not this one; the from end where neither is.
func (t *table[T]) other(row, end int32) int32 {
	if t.rows[row].from == end {
		return t.rows[row].to
	}
	return t.rows[row].from
}

// dateKey is the key of a row in the default order of ties.
func (t *table[T]) dateKey(d *dates) func(row int32) accord.Key {
	return func(row int32) accord.Key { return d.key(t.rows[row].date, accord.Descending, t.all[row].NodeID()) }
}
