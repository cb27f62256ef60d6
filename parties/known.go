package parties

import (
	"slices"
)

// A known is a name that the lexicon has, where it may stand for whom it names.
type known struct {
	span
	first, last int // words
	ref         string
	behalf      string // of an organ: the state
	whole       bool   // it is a longer name that begins with a known one
	state       bool   // it is a state, or an organ of one
	assumed     bool   // the name is not said, but its Secretary-General
}

// known finds the names of a stretch that name somebody who acts. The name of a
// state within another name, or after "in", is a place.
func (r *reader) known(words []word) (all []known) {
	for _, f := range r.lexicon.spot(words) {
		if len(all) > 0 && f.first <= all[len(all)-1].last {
			continue // within the organ of a state
		}
		k := known{span: f.span, first: f.first, last: f.last, ref: f.entries[0].Ref, state: f.entries[0].State}
		e := f.entries[0]
		if len(f.entries) > 1 && !sameRef(f.entries) {
			k.ref = "" // it is a name of several: which, is not decided here
		}
		switch {
		case !e.State && r.goesOn(words, f) && k.ref != "":
			if !r.isVenue(words, f) {
				all = append(all, r.whole(words, k))
			}
		case !e.State:
			all = append(all, k)
		case e.Alone && !r.isAlone(words, f):
		case r.isState(words, &k, e, after(all)):
			if n := len(all); n > 0 && all[n-1].ref == k.ref && k.ref != "" && onlyOf(words[all[n-1].last+1:k.first]) {
				all[n-1].last, all[n-1].to = k.last, k.to // "United Kingdom of Great Britain"
				continue
			}
			all = append(all, k)
		}
	}
	if len(all) == 0 {
		return r.secretaryGeneral(words)
	}
	return all
}

// onlyOf: nothing but "of the" stands between two names.
func onlyOf(words []word) bool {
	return len(words) > 0 && words[0].low == "of" && !slices.ContainsFunc(words, func(w word) bool { return !isSmall(w.low) || w.low == "and" })
}

// after is the first word behind what was found already.
func after(all []known) int {
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1].last + 1
}

// goesOn tells whether a known name is the beginning of another: "United Nations Development Programme".
func (r *reader) goesOn(words []word, f find) bool {
	next := f.last + 1
	return f.last > f.first && next < len(words) && adjacent(r.cell, words[f.last], words[next]) && isCapital(words[next].text) &&
		!offices[words[next].low] && !titles[words[next].low] && hasAny(words[next:min(next+4, len(words))], programmes)
}

// isVenue: "met at the United Nations Office" says where.
func (r *reader) isVenue(words []word, f find) bool {
	at := f.first - 1
	if at > 0 && words[at].low == "the" {
		at--
	}
	return at > 0 && words[at].low == "at"
}

var programmes = set(`court tribunal program programme mission office agency commission council committee force fund secretariat bureau envoy`)

// whole is the longer name that begins with a known one.
func (r *reader) whole(words []word, k known) known {
	for k.last+1 < len(words) && adjacent(r.cell, words[k.last], words[k.last+1]) && isCapital(words[k.last+1].text) {
		k.last++
	}
	k.behalf, k.ref, k.to, k.whole = k.ref, "", words[k.last].to, true
	return k
}

func sameRef(entries []Entry) bool {
	for _, e := range entries {
		if e.Ref != entries[0].Ref {
			return false
		}
	}
	return true
}

// adjacent: nothing but blanks stands between two words.
func adjacent(cell string, a, b word) bool {
	for _, r := range cell[a.to:b.from] {
		switch r {
		case ' ', '\u00a0', '\n', '\'', '’', '‘', '"', '.':
		default:
			return false
		}
	}
	return true
}
