package parties

import "strings"

// leaveLoose notes that an entry is nothing but a person: the next may say of what body.
func (r *reader) leaveLoose(start int, l line) {
	r.loose, r.recent = 0, 0
	if !l.ends {
		r.recent = len(r.mentions)
	}
	if n := len(r.mentions); n == start+1 && r.mentions[start].Kind == Human && r.mentions[start].Signature == "" && !l.ends && !l.bullet {
		r.loose = n
	}
}

// takeLoose takes the person of the line before into an entry that begins with an
// office, or that is the other line of a pair and names a body.
func (e *item) takeLoose(words []word) {
	if len(words) == 0 || len(words) > 1 && looksPerson(words[1:]) {
		return
	}
	if end := strings.IndexAny(e.span.of(e.cell), ",;:(["); end > 0 && looksPerson(wordsOf(e.cell, span{e.span.from, e.span.from + end})) {
		return // it has a person of its own
	}
	n := len(e.mentions)
	held := isOffice(words[0]) || (officeWords[words[0].low] || len(words) < 4) && looksOffice(words)
	switch {
	case n == 0:
	case e.loose == n && (held || e.pair && (len(e.known(words)) > 0 || looksBody(words))):
		m := e.mentions[n-1]
		e.persons = []Person{{m.From, m.To, m.Text, m.Capacity}}
		e.mentions = e.mentions[:n-1]
	case held && e.owner == n && e.mentions[n-1].Kind == Collective && len(e.mentions[n-1].Persons) > 0:
		m := &e.mentions[n-1]
		last := len(m.Persons) - 1
		e.persons = []Person{m.Persons[last]}
		m.Persons = m.Persons[:last]
	}
}
