package parties

import (
	"strings"
)

// isState tells whether the name of a state stands for the state or an organ of it, and stretches the mention over its style.
func (r *reader) isState(words []word, k *known, e Entry, least int) bool {
	if k.first > least && (words[k.first-1].text == "El" || words[k.first-1].text == "La") {
		k.first-- // El Salvador
	}
	first, last := k.first, k.last
	for first > least && ofState[words[first-1].low] && adjacent(r.cell, words[first-1], words[first]) && !(words[first-1].low == "party" && isOf(words[first].low)) {
		first--
	}
	for last+1 < len(words) && (ofState[words[last+1].low] || ofTeam[words[last+1].low]) && adjacent(r.cell, words[last], words[last+1]) && (words[last+1].low != "of" && words[last+1].low != "and" && words[last+1].low != "the") {
		last++
	}
	if e.Adjective && last == k.last && !(last+1 < len(words) && (organs[words[last+1].low] || words[last+1].low == "armed" && last+2 < len(words) && organs[words[last+2].low] || heldAt(words, last+1))) {
		return false
	}
	if r.isRegion(words, k.first) || r.isFirstName(words, first, last) || first > 0 && isPlaceWord(words, first) || isIS(r.cell[words[first].from:words[k.first].from], words[k.first].low) {
		return false
	}
	if before := k.first - 1; e.Adjective && before >= 0 && adjacent(r.cell, words[before], words[k.first]) && isCapital(words[before].text) && !isSmall(words[before].low) && !offices[words[before].low] {
		return false // "Free Syrian Army"
	}
	if r.isOrgan(words, k, first, last, least) {
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

// isRegion: "Southern Sudan", "Northern Ireland" and "New Guinea" are not the state.
func (r *reader) isRegion(words []word, at int) bool {
	return at > 0 && regions[words[at-1].low] && isCapital(words[at-1].text) && adjacent(r.cell, words[at-1], words[at])
}

var regions = set(`north northern south southern east eastern west western central new equatorial upper lower`)

// isFirstName: "Jordan Smith" and "Salvador Ruiz" are persons.
func (r *reader) isFirstName(words []word, first, last int) bool {
	next := last + 1
	if before := first - 1; first == last && before >= 0 && adjacent(r.cell, words[before], words[first]) && (titles[words[before].low] || isCapital(words[before].text) && !isSmall(words[before].low) && looksPerson(words[before:first+1])) {
		return true // "Ahmad Togo"
	}
	if first != last || next >= len(words) || !adjacent(r.cell, words[last], words[next]) || first > 0 && isSmall(words[first-1].low) {
		return false
	}
	return isCapital(words[next].text) && looksPerson(words[last:min(last+3, len(words))]) && !titles[words[next].low]
}

// heldAt tells whether an office begins with a word: "High Commissioner".
func heldAt(words []word, i int) bool {
	for n := 0; n < 3 && i < len(words)-1 && officeWords[words[i].low]; n++ {
		i++
	}
	return offices[words[i].low]
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
			return cue
		case bodyCues[words[i].low] && (!ofState[words[i].low] || words[i].low == "party"):
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
func (r *reader) isOrgan(words []word, k *known, first, last, least int) bool {
	from, to, found := first, last, false
	for i := last + 1; i < len(words) && i <= last+5 && adjacent(r.cell, words[i-1], words[i]) && (isCapital(words[i].text) || isSmall(words[i].low)); i++ {
		if rebelWords[words[i].low] {
			break // "Sudan People's Liberation Army"
		}
		if organs[words[i].low] {
			found = true
		}
		if !isSmall(words[i].low) {
			to = i
		}
	}
	for i := first - 1; i >= least && i >= first-5 && adjacent(r.cell, words[i], words[i+1]) && !titles[words[i].low] && !isOffice(words[i]) && !crowdCues[words[i].low] && !rebelWords[words[i].low]; i-- {
		if organs[words[i].low] {
			found = true
		}
		if found && !isSmall(words[i].low) && isCapital(words[i].text) {
			from = i
		}
	}
	for i := max(0, first-5); i < first; i++ {
		if officeHolder[words[i].low] && !(i+1 < len(words) && words[i+1].low == "command") && words[i].low != "representative" && words[i].low != "commander" {
			return false // the minister stands for the state
		}
	}
	if !found {
		return false
	}
	for from < to && isSmall(words[from].low) {
		from++
	}
	k.behalf, k.ref = k.ref, ""
	k.first, k.last = from, to
	k.span = span{words[from].from, words[to].to}
	return true
}

// rebelWords are in the names of armies that are no organs of the state in their names.
var rebelWords = set(`liberation resistance opposition democratic free rebel revolutionary popular patriotic united front lord's salvation`)

var officeHolder = set(`president minister ambassador envoy representative secretary chief commander head chairman king prime
président ministre presidente ministro general colonel`)
