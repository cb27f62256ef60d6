package dataset

import (
	"slices"

	"github.com/accordgraph/accord"
)

// Some columns fill a part that most rows lack: it is held by pointer, nil where all of it
// is blank. Copies of a row share it, so it is never changed in place: who writes into it
// puts a copy in its place.

// idOf is a column of an id in a part.
func idOf[T, P any](name string, kinds []string, of func(*row[T]) **P, at func(*P) *accord.ID) column[T] {
	return column[T]{name: name, kinds: kinds,
		read: func(r *row[T], text string) (f *flaw) {
			part := copied(*of(r))
			*at(part), f = readID(text)
			*of(r) = part
			return f
		},
		show: func(r *row[T]) string { return string(*at(copied(*of(r)))) },
		ids: func(r *row[T], yield func(*accord.ID)) {
			if *of(r) == nil {
				return
			}
			part := copied(*of(r))
			if id := at(part); *id != "" {
				before := *id
				if yield(id); *id != before {
					*of(r) = part
				}
			}
		},
	}
}

// idsOf is a column of ids in a part.
func idsOf[T, P any](name string, kinds []string, of func(*row[T]) **P, at func(*P) *[]accord.ID) column[T] {
	return column[T]{name: name, kinds: kinds, list: true,
		read: func(r *row[T], text string) *flaw {
			part := copied(*of(r))
			*of(r) = part
			return readList(text, at(part), readID)
		},
		show: func(r *row[T]) string { return join(*at(copied(*of(r)))) },
		ids: func(r *row[T], yield func(*accord.ID)) {
			if *of(r) == nil {
				return
			}
			part := copied(*of(r))
			ids := at(part)
			*ids = slices.Clone(*ids)
			changed := false
			for i, before := range *ids {
				yield(&(*ids)[i])
				changed = changed || (*ids)[i] != before
			}
			if changed {
				*ids = eachOnce(*ids)
				*of(r) = part
			}
		},
	}
}

func copied[P any](part *P) *P {
	own := new(P)
	if part != nil {
		*own = *part
	}
	return own
}
