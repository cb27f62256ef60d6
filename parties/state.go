package parties

import (
	"strings"
)

// isState tells whether the name of a state stands for the state or an organ of it,
// and stretches the mention over its style. Words before least are taken already.
func (r *reader) isState(words []word, k *known, e Entry, least int) bool {
	if k.first > least && (words[k.first-1].text == "El" || words[k.first-1].text == "La") {
		k.first-- // El Salvador
		k.from = words[k.first].from
	}
	first, last := r.style(words, k, least)
	switch {
	case e.Adjective && (last == k.last && !r.holdsBehind(words, last+1) || r.isWithin(words, k.first)):
		return false // "Syrian groups", "Free Syrian Army"
	case r.isRegion(words, k.first), !e.Adjective && r.isFirstName(words, first, last), first > 0 && isPlaceWord(words, first), r.isIS(words, k.first), r.isEmirate(words, k.first):
		return false
	case r.isOrgan(words, k, first, last, least):
		return true
	case r.ofAnother(words, first), r.beginsAnother(words, last+1):
		return false
	}
	for first < k.first && (isSmall(words[first].low) || ofSide[words[first].low]) {
		first++
	}
	if first != k.first {
		k.from = words[first].from
	}
	if last != k.last {
		k.to = words[last].to
	}
	k.first, k.last = first, last
	return true
}

// isAlone tells whether nothing stands beside the name of a state, or what does is
// its government, an office in that, or joined by "and": Reunión, but not "Reunión de Alto Nivel".
func (r *reader) isAlone(words []word, f find) bool {
	first, next := f.first, f.last+1
	for first > 0 && isSmall(words[first-1].low) && !joinWords[words[first-1].low] && adjacent(r.cell, words[first-1], words[first]) {
		first--
	}
	if first > 0 && adjacent(r.cell, words[first-1], words[first]) && !joinWords[words[first-1].low] {
		before := words[max(0, first-5):first]
		return ofState[words[first-1].low] || first < f.first && (hasAny(before, offices) || hasAny(before, organs) || hasAny(before, nuclei))
	}
	return next >= len(words) || !adjacent(r.cell, words[f.last], words[next]) || joinWords[words[next].low] || ofSide[words[next].low]
}

var joinWords = set(`and et y e &`)

// style is how far the words reach beside the name of a state that are said of
// states, such as "Government of the Republic of" and "Government".
func (r *reader) style(words []word, k *known, least int) (first, last int) {
	first, last = k.first, k.last
	for first > least && ofState[words[first-1].low] && adjacent(r.cell, words[first-1], words[first]) && !(words[first-1].low == "party" && isOf(words[first].low)) {
		first--
	}
	for i := last + 1; i < len(words) && (ofState[words[i].low] || ofTeam[words[i].low]) && !isSmall(words[i].low) && adjacent(r.cell, words[i-1], words[i]); i++ {
		if nuclei[words[i].low] || words[i].text == "party" {
			last = i
		}
	}
	return first, last
}

// nuclei end a style: "Arab Republic", not "People's" alone.
var nuclei = set(`government govt gov't govt. gov goverment governments republic kingdom state regime authority authorities side sides delegation
representative representatives guarantor mediation mediator administration gouvernement gobierno governo commonwealth federation panel team talks
emirate sultanate principality empire
حكومة جمهورية الجمهورية مملكة المملكة دولة سلطنة`)

// holdsBehind tells whether behind an adjective stands an office or an organ of the state: "British High Commissioner", "Iraqi Federal Police".
func (r *reader) holdsBehind(words []word, i int) bool {
	if i < len(words) && heldAt(words, i) {
		return true
	}
	for n := 0; n < 3 && i < len(words) && isCapital(words[i].text) && !rebelWords[words[i].low]; n++ {
		if organs[words[i].low] && !(words[i].low == "forces" && strings.HasPrefix(words[i-1].low, "defen")) {
			return true
		}
		i++
	}
	return false
}

// isWithin tells whether a capital stands right before an adjective: it is within another name.
func (r *reader) isWithin(words []word, i int) bool {
	return i > 0 && adjacent(r.cell, words[i-1], words[i]) && isCapital(words[i-1].text) && !isSmall(words[i-1].low) && !offices[words[i-1].low] && !styles[words[i-1].low]
}

// styles stand before the adjective of a state: "Royal Norwegian Government".
var styles = set(`royal federal interim transitional imperial`)

// beginsAnother: "Sudan Liberation Movement" is not Sudan.
func (r *reader) beginsAnother(words []word, after int) bool {
	return after < len(words) && adjacent(r.cell, words[after-1], words[after]) && isCapital(words[after].text) &&
		!offices[words[after].low] && looksBody(words[after:min(after+4, len(words))])
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
	if first != last || next >= len(words) || !adjacent(r.cell, words[last], words[next]) || first > 0 && isSmall(words[first-1].low) && !joinWords[words[first-1].low] {
		return false
	}
	end := next
	for end < min(last+3, len(words)) && !(isSmall(words[end].low) && !personParticle[words[end].low]) {
		end++ // "Jordan Lee and", "Georgia Smith of"
	}
	return isCapital(words[next].text) && looksPerson(words[last:end]) && !titles[words[next].low] && len(r.lexicon.spot(words[next:end])) == 0
}

// heldAt tells whether an office begins with a word: "High Commissioner".
func heldAt(words []word, i int) bool {
	for n := 0; n < 3 && i < len(words)-1 && officeWords[words[i].low]; n++ {
		i++
	}
	return offices[words[i].low]
}

// isIS: the Islamic State of Iraq, and Syria, is no state.
func (r *reader) isIS(words []word, i int) bool {
	before := words[max(0, i-6):i]
	return (words[i].low == "iraq" || words[i].low == "syria") && len(before) > 0 &&
		strings.Contains(strings.ToLower(r.cell[before[0].from:words[i].from]), "islamic state")
}

// isEmirate: an Islamic Emirate is proclaimed against the state.
func (r *reader) isEmirate(words []word, i int) bool {
	return i > 2 && isOf(words[i-1].low) && words[i-2].low == "emirate" && words[i-3].low == "islamic"
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
	case "of", "from":
		return first > 1 && livesThere[words[first-2].low]
	case "for":
		return first > 1 && (offices[words[first-2].low] || bodyCues[words[first-2].low])
	}
	return false
}

// livesThere: the people of a state are not the state.
var livesThere = set(`people peoples residents inhabitants citizens civilians elders villagers youth women refugees patriots sons peuple pueblo natives`)

// isOrgan: an army or ministry of the state is named, and no office in it.
func (r *reader) isOrgan(words []word, k *known, first, last, least int) bool {
	for i := max(0, first-5); i < first; i++ {
		if officeHolder[words[i].low] && !(i+1 < len(words) && words[i+1].low == "command") && words[i].low != "representative" && words[i].low != "commander" {
			return false // the minister stands for the state
		}
	}
	to, behind := r.organBehind(words, last)
	from, before := r.organBefore(words, first, least)
	if !behind && !before {
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

// organBehind is how far the name of an organ reaches behind that of the state.
func (r *reader) organBehind(words []word, last int) (to int, found bool) {
	to = last
	for i := last + 1; i < len(words) && i <= last+5 && adjacent(r.cell, words[i-1], words[i]) && (isCapital(words[i].text) || isSmall(words[i].low)); i++ {
		if rebelWords[words[i].low] {
			break // "Sudan People's Liberation Army"
		}
		found = found || isOrganWord(words, i)
		if !isSmall(words[i].low) {
			to = i
		}
	}
	return to, found
}

// organBefore is how far it reaches before it.
func (r *reader) organBefore(words []word, first, least int) (from int, found bool) {
	from = first
	for i := first - 1; i >= least && i >= first-5 && adjacent(r.cell, words[i], words[i+1]) && !titles[words[i].low] && !isOffice(words[i]) && !crowdCues[words[i].low] && !rebelWords[words[i].low]; i-- {
		found = found || isOrganWord(words, i)
		if found && !isSmall(words[i].low) && isCapital(words[i].text) {
			from = i
		}
	}
	return from, found
}

// isOrganWord: the word is of an organ of the state; a military commission is of several.
func isOrganWord(words []word, i int) bool {
	return organs[words[i].low] && !(i+1 < len(words) && bodyCues[words[i+1].low] && !organs[words[i+1].low] && words[i].low == "military")
}

// rebelWords are in the names of armies that are no organs of the state in their names.
var rebelWords = set(`liberation resistance opposition democratic free rebel revolutionary popular patriotic united front lord's salvation`)

var officeHolder = set(`president minister ambassador envoy representative secretary chief commander head chairman king prime
président ministre presidente ministro general colonel`)
