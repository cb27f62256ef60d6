package parties

import (
	"slices"
)

// front reads what stands before a known name: a person, an office, or both.
func (e *item) front(s span) {
	words := withoutSmall(wordsOf(e.cell, s))
	at := slices.IndexFunc(words, isOffice)
	if at >= 0 && !slices.ContainsFunc(words, func(w word) bool { return !titles[w.low] || offices[w.low] && w.low != "general" }) {
		return
	}
	if at < 0 || titles[words[at].low] && !allOffice(words) && at == 0 {
		if looksPerson(words) {
			e.hold(span{words[0].from, words[len(words)-1].to})
		}
		return
	}
	from := at
	for from > 0 && (officeWords[words[from-1].low] || isSmall(words[from-1].low)) {
		from--
	}
	if looksPerson(words[:from]) {
		e.hold(span{words[0].from, words[from-1].to})
	}
	if name := words[at+1:]; looksPerson(name) && isCapital(name[0].text) && !titles[name[0].low] && !officeWords[name[0].low] {
		e.office = joined(e.office, span{words[from].from, words[at].to}.of(e.cell))
		e.hold(span{name[0].from, name[len(name)-1].to})
		return
	}
	e.office = joined(e.office, plain(span{words[from].from, words[len(words)-1].to}.of(e.cell)))
}

// nameBehind tells whether a person's name ends a part: "President of Ukraine N. N." needs nothing from its neighbours.
func (e *item) nameBehind(s span) bool {
	words := e.pastPlace(wordsOf(e.cell, s))
	return len(words) > 0 && looksPerson(words)
}

// pastPlace leaves out "to Ukraine".
func (e *item) pastPlace(words []word) []word {
	if len(words) > 2 && words[0].low == "to" {
		if f, found := e.lexicon.longestAt(words, make([][]string, len(words)), 1); found {
			return words[f.last+1:]
		}
	}
	return words
}

// beforeKnown reads what an "and" joins to the first known name.
func (e *item) beforeKnown(s span) {
	names := splitAnd(e.cell, s)
	for _, one := range names[:len(names)-1] {
		if words := wordsOf(e.cell, one); len(words) > 0 && isCapital(words[0].text) && looksBody(words) && !offices[words[0].low] {
			e.bodies(one, words)
		}
	}
}
