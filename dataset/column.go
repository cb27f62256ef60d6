package dataset

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/accordgraph/accord"
)

// A column knows how the cells below one heading are read and written. What a
// cell says is kept where at points to in a row.
type column[T any] struct {
	name      string
	attribute string // what claims call it, empty if they cannot
	must      bool   // the cell is never blank
	style     style
	list      bool
	read      func(*row[T], string) *flaw // of a cell that is not blank
	show      func(*row[T]) string
	value     func(*row[T]) string               // what a claim gives for it, if that is not what is shown
	kinds     []string                           // of the ids in it
	ids       func(*row[T], func(*accord.ID))    // calls with every id in it
	date      func(*row[T]) **accord.PartialDate // of a date
}

// required makes a column one whose cells are never blank.
func (c column[T]) required() column[T] {
	c.must = true
	return c
}

// claimed is the column with the attribute by which claims speak of it.
func (c column[T]) claimed(attribute string) column[T] {
	c.attribute = attribute
	return c
}

// canonical is what a claim gives for the column of a row.
func (c *column[T]) canonical(r *row[T]) string {
	if c.value != nil {
		return c.value(r)
	}
	return c.show(r)
}

func text[T any](name string, s style, at func(*row[T]) *string) column[T] {
	return column[T]{name: name, style: s,
		read: func(r *row[T], text string) *flaw { *at(r) = text; return nil },
		show: func(r *row[T]) string { return *at(r) },
	}
}

// checked is a text of a style that must have some form.
func checked[T any](name string, s style, check func(string) *flaw, at func(*row[T]) *string) column[T] {
	c := text(name, s, at)
	c.read = func(r *row[T], text string) *flaw {
		*at(r) = text
		return check(text)
	}
	return c
}

func texts[T any](name string, at func(*row[T]) *[]string) column[T] {
	return column[T]{name: name, style: line, list: true,
		read: func(r *row[T], text string) *flaw {
			return readList(text, at(r), func(s string) (string, *flaw) { return s, nil })
		},
		show: func(r *row[T]) string { return strings.Join(*at(r), listMark) },
	}
}

func id[T any](name string, kinds []string, at func(*row[T]) *accord.ID) column[T] {
	return column[T]{name: name, kinds: kinds,
		read: func(r *row[T], text string) (f *flaw) { *at(r), f = readID(text); return f },
		show: func(r *row[T]) string { return string(*at(r)) },
		ids: func(r *row[T], yield func(*accord.ID)) {
			if id := at(r); *id != "" {
				yield(id)
			}
		},
	}
}

// own is the column of the id that a row gives to what it says.
func own[T any](name string, at func(*row[T]) *accord.ID) column[T] {
	c := id(name, nil, at)
	c.ids = nil
	return c
}

func ids[T any](name string, kinds []string, at func(*row[T]) *[]accord.ID) column[T] {
	return column[T]{name: name, kinds: kinds, list: true,
		read: func(r *row[T], text string) *flaw { return readList(text, at(r), readID) },
		show: func(r *row[T]) string { return join(*at(r)) },
		ids: func(r *row[T], yield func(*accord.ID)) {
			for i := range *at(r) {
				yield(&(*at(r))[i])
			}
			if each := eachOnce(*at(r)); len(each) < len(*at(r)) {
				*at(r) = each
			}
		},
	}
}

// eachOnce are ids without those that stand further on again: two may have become one.
func eachOnce(ids []accord.ID) []accord.ID {
	var each []accord.ID
	for _, id := range ids {
		if !slices.Contains(each, id) {
			each = append(each, id)
		}
	}
	return each
}

func word[T any, W ~string](name string, all []W, at func(*row[T]) *W) column[T] {
	return column[T]{name: name,
		read: func(r *row[T], text string) (f *flaw) { *at(r), f = readWord(text, all); return f },
		show: func(r *row[T]) string { return string(*at(r)) },
	}
}

// wordOr is a word that is left blank for the most usual one.
func wordOr[T any, W ~string](name string, all []W, usual W, at func(*row[T]) *W) column[T] {
	c := word(name, all, at)
	c.value = c.show
	c.show = func(r *row[T]) string {
		if *at(r) == usual {
			return ""
		}
		return string(*at(r))
	}
	return c
}

func words[T any, W ~string](name string, all []W, at func(*row[T]) *[]W) column[T] {
	return column[T]{name: name, list: true,
		read: func(r *row[T], text string) *flaw {
			return readList(text, at(r), func(s string) (W, *flaw) { return readWord(s, all) })
		},
		show: func(r *row[T]) string { return join(*at(r)) },
	}
}

// yes is a yes that is left blank for no.
func yes[T any](name string, at func(*row[T]) *bool) column[T] {
	return column[T]{name: name,
		read: func(r *row[T], text string) (f *flaw) { *at(r), f = readYesNo(text); return f },
		show: func(r *row[T]) string {
			if *at(r) {
				return "yes"
			}
			return ""
		},
		value: func(r *row[T]) string { return yesNo(*at(r)) },
	}
}

// maybe is a yes or no that is left blank for unknown.
func maybe[T any](name string, at func(*row[T]) **bool) column[T] {
	return column[T]{name: name,
		read: func(r *row[T], text string) *flaw {
			is, f := readYesNo(text)
			*at(r) = &is
			return f
		},
		show: func(r *row[T]) string {
			if is := *at(r); is != nil {
				return yesNo(*is)
			}
			return ""
		},
	}
}

// degrees is a coordinate from -most to most.
func degrees[T any](name string, most float64, at func(*row[T]) **float64) column[T] {
	return column[T]{name: name,
		read: func(r *row[T], text string) *flaw {
			n, err := strconv.ParseFloat(text, 64)
			if err != nil || strings.Trim(text, "-.0123456789") != "" || math.Abs(n) > most {
				return flawed(badNumber, "%.60q is no number from %g to %g", text, -most, most)
			}
			if n == 0 {
				n = 0 // not -0
			}
			*at(r) = &n
			return nil
		},
		show: func(r *row[T]) string {
			if n := *at(r); n != nil {
				return strconv.FormatFloat(*n, 'f', -1, 64)
			}
			return ""
		},
	}
}

// number is a place in a list, from 1; 0 is left blank.
func number[T any](name string, at func(*row[T]) *int) column[T] {
	return column[T]{name: name,
		read: func(r *row[T], text string) *flaw {
			n, err := strconv.ParseUint(text, 10, 16)
			if err != nil || n == 0 {
				return flawed(badNumber, "%.60q is no number from 1 to %d", text, math.MaxUint16)
			}
			*at(r) = int(n)
			return nil
		},
		show: func(r *row[T]) string {
			if *at(r) == 0 {
				return ""
			}
			return strconv.Itoa(*at(r))
		},
	}
}

func date[T any](name string, at func(*row[T]) **accord.PartialDate) column[T] {
	return column[T]{name: name, style: line, date: at,
		read:  func(r *row[T], text string) (f *flaw) { *at(r), f = readDate(text); return f },
		show:  func(r *row[T]) string { return showDate(*at(r), usualBasis(r.claim.Kind)) },
		value: func(r *row[T]) string { return dayAndHour(*at(r)) },
	}
}

func day[T any](name string, at func(*row[T]) *accord.Date) column[T] {
	return column[T]{name: name,
		read: func(r *row[T], text string) *flaw {
			day, err := accord.ParseDay(text)
			if err != nil {
				return flawed(badDate, "%v", err)
			}
			*at(r) = day
			return nil
		},
		show: func(r *row[T]) string { return string(*at(r)) },
	}
}

// listMark parts the values of a list in one cell.
const listMark = "|"

// readList reads every value of a list; those with a flaw are left out.
func readList[V comparable](text string, to *[]V, read func(string) (V, *flaw)) (worst *flaw) {
	*to = nil
	if n := strings.Count(text, listMark) + 1; n > maxList {
		return flawed(longList, "%d values, and at most %d may be", n, maxList)
	}
	for part := range strings.SplitSeq(text, listMark) {
		var v V
		f := flawIn(part)
		if f == nil {
			v, f = read(part)
		}
		if f == nil && slices.Contains(*to, v) {
			f = flawed(repeatedValue, "%.60q stands twice", part)
		}
		if f != nil {
			worst = f
			continue
		}
		*to = append(*to, v)
	}
	return worst
}

func flawIn(part string) *flaw {
	switch {
	case part == "":
		return flawed(badList, "an empty value beside a |")
	case strings.TrimSpace(part) != part:
		return flawed(badList, "a blank beside a |")
	}
	return nil
}

func join[W ~string](all []W) string {
	parts := make([]string, len(all))
	for i, one := range all {
		parts[i] = string(one)
	}
	return strings.Join(parts, listMark)
}

// readID takes an id in the wrong case for what is meant, so that nothing else is said about it.
func readID(text string) (accord.ID, *flaw) {
	if lower := strings.ToLower(text); lower != text && isID(lower) {
		return accord.ID(lower), flawed(badID, "%.80q is no id: they are in lower case", text)
	}
	if !isID(text) {
		return "", flawed(badID, "%.80q is no id: they are kind:slug, the slug of a-z, 0-9 and single hyphens within", text)
	}
	return accord.ID(text), nil
}

func isID(text string) bool {
	kind, slug, found := strings.Cut(text, ":")
	if !found || kind == "" || slug == "" || !isLower(kind) {
		return false
	}
	before := byte('-')
	for i := range len(slug) {
		c := slug[i]
		if c == '-' && before == '-' || c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
		before = c
	}
	return before != '-'
}

func readWord[W ~string](text string, all []W) (W, *flaw) {
	if w := W(text); slices.Contains(all, w) {
		return w, nil
	}
	known := make([]string, len(all))
	for i, w := range all {
		known[i] = string(w)
	}
	return "", flawed(unknownWord, "%.60q is not in the vocabulary; nearest: %s", text, nearest(text, known))
}

func readYesNo(text string) (bool, *flaw) {
	if text != "yes" && text != "no" {
		return false, flawed(badYesNo, "%.60q is neither yes nor no", text)
	}
	return text == "yes", nil
}

func yesNo(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}
