package parties

import "strings"

// A known is a name that the lexicon has, where it may stand for whom it names.
type known struct {
	span
	first, last int // words
	ref         string
	behalf      string // of an organ: the state
	whole       bool   // it is a longer name that begins with a known one
}

// known finds the names of a stretch that name somebody who acts. The name of a
// state within another name, or after "in", is a place.
func (r *reader) known(words []word) (all []known) {
	for _, f := range r.lexicon.spot(words) {
		if len(all) > 0 && f.first <= all[len(all)-1].last {
			continue // within the organ of a state
		}
		k := known{span{words[f.first].from, words[f.last].to}, f.first, f.last, f.entries[0].Ref, "", false}
		e := f.entries[0]
		if len(f.entries) > 1 && !sameRef(f.entries) {
			k.ref = "" // it is a name of several: which, is not decided here
		}
		switch {
		case !e.State && r.goesOn(words, f):
			all = append(all, r.whole(words, k))
		case !e.State:
			all = append(all, k)
		case r.isState(words, &k, e, after(all)):
			all = append(all, k)
		}
	}
	return all
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

var programmes = set(`program programme mission office agency commission council committee force fund secretariat bureau envoy`)

// whole is the longer name that begins with a known one.
func (r *reader) whole(words []word, k known) known {
	for k.last+1 < len(words) && adjacent(r.cell, words[k.last], words[k.last+1]) && isCapital(words[k.last+1].text) {
		k.last++
	}
	k.ref, k.to, k.whole = "", words[k.last].to, true
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

// isState tells whether the name of a state stands for the state or an organ of it, and stretches the mention over its style.
func (r *reader) isState(words []word, k *known, e Entry, least int) bool {
	first, last := k.first, k.last
	for first > least && ofState[words[first-1].low] && adjacent(r.cell, words[first-1], words[first]) {
		first--
	}
	for last+1 < len(words) && ofState[words[last+1].low] && adjacent(r.cell, words[last], words[last+1]) && (words[last+1].low != "of" && words[last+1].low != "and" && words[last+1].low != "the") {
		last++
	}
	if e.Adjective && last == k.last && !(last+1 < len(words) && (organs[words[last+1].low] || words[last+1].low == "armed" || offices[words[last+1].low])) {
		return false
	}
	if first > 0 && isPlaceWord(words, first) || isIS(r.cell[words[first].from:words[k.first].from], words[k.first].low) {
		return false
	}
	if before := k.first - 1; e.Adjective && before >= 0 && adjacent(r.cell, words[before], words[k.first]) && isCapital(words[before].text) && !isSmall(words[before].low) && !offices[words[before].low] {
		return false // "Free Syrian Army"
	}
	if r.isOrgan(words, k, first, last) {
		return true
	}
	if r.ofAnother(words, first) {
		return false
	}
	if after := last + 1; after < len(words) && adjacent(r.cell, words[last], words[after]) && isCapital(words[after].text) &&
		!offices[words[after].low] && looksBody(words[after:min(after+4, len(words))]) {
		return false // "Sudan Liberation Movement"
	}
	for first < k.first && (isSmall(words[first].low) || ofSide[words[first].low]) {
		first++
	}
	k.first, k.last = first, last
	k.span = span{words[first].from, words[last].to}
	return true
}

// isIS: the Islamic State of Iraq is no state.
func isIS(style, name string) bool {
	return strings.Contains(strings.ToLower(style), "islamic state") && (name == "iraq" || name == "syria")
}

// ofAnother: "Communist Party of Nepal" is the name of something else.
func (r *reader) ofAnother(words []word, first int) bool {
	cue := false
	for i := first - 1; i >= 0 && i >= first-6 && adjacent(r.cell, words[i], words[i+1]); i-- {
		switch {
		case officeHolder[words[i].low] || titles[words[i].low] || words[i].low == "and":
			return false
		case bodyCues[words[i].low] && !ofState[words[i].low]:
			cue = true
		}
	}
	return cue
}

// isPlaceWord: what stands before the name of a state makes it a place.
func isPlaceWord(words []word, first int) bool {
	switch words[first-1].low {
	case "in", "at", "to", "on", "into", "regarding", "against", "about", "near", "within", "across", "inside", "outside", "en", "au", "aux":
		return true
	case "for":
		return first > 1 && (offices[words[first-2].low] || bodyCues[words[first-2].low])
	}
	return false
}

// isOrgan: an army or ministry of the state is named, and no office in it.
func (r *reader) isOrgan(words []word, k *known, first, last int) bool {
	from, to, found := first, last, false
	for i := last + 1; i < len(words) && i <= last+5 && adjacent(r.cell, words[i-1], words[i]) && (isCapital(words[i].text) || isSmall(words[i].low)); i++ {
		if organs[words[i].low] {
			found = true
		}
		if !isSmall(words[i].low) {
			to = i
		}
	}
	for i := first - 1; i >= 0 && i >= first-5 && adjacent(r.cell, words[i], words[i+1]) && !titles[words[i].low] && !officeHolder[words[i].low]; i-- {
		if organs[words[i].low] {
			found = true
		}
		if found && !isSmall(words[i].low) && isCapital(words[i].text) {
			from = i
		}
	}
	for i := max(0, first-5); i < first; i++ {
		if officeHolder[words[i].low] && words[i].low != "representative" && words[i].low != "commander" {
			return false // the minister stands for the state
		}
	}
	if !found {
		return false
	}
	k.behalf, k.ref = k.ref, ""
	k.first, k.last = from, to
	k.span = span{words[from].from, words[to].to}
	return true
}

var officeHolder = set(`president minister ambassador envoy representative secretary chief commander head chairman king prime
président ministre presidente ministro general colonel`)

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
