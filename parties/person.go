package parties

import (
	"regexp"
	"slices"
	"strings"
)

// personOfBody reads a person and a body that "of" joins: "Sheikh Hamid of the Rawi tribe".
func (e *item) personOfBody(s span, words []word) bool {
	at := ofBody.FindStringIndex(s.of(e.cell))
	if at == nil || !titles[words[0].low] {
		return false
	}
	name, body := span{s.from, s.from + at[0]}, span{s.from + at[1], s.to}
	if !looksPerson(wordsOf(e.cell, name)) || !looksBody(wordsOf(e.cell, body)) {
		return false
	}
	e.hold(name)
	e.bodies(body, wordsOf(e.cell, body))
	return true
}

var ofBody = regexp.MustCompile(`\s+(?:of|from)\s+(?:the\s+)?`)

// asPerson takes the words as the name of a person, without an office behind it.
func (e *item) asPerson(s span, words []word) {
	if e.by && e.body > e.before {
		for i, name := range splitAnd(e.cell, s) {
			if i == 0 || looksPerson(wordsOf(e.cell, name)) {
				e.hold(name)
			}
		}
		return
	}
	names := splitAnd(e.cell, s)
	for _, name := range names {
		if len(names) > 1 && !looksPerson(wordsOf(e.cell, name)) {
			e.hold(s)
			return
		}
	}
	for _, name := range names {
		e.hold(name)
	}
}

var ands = regexp.MustCompile(`\s+(?:and|&|y|et|\(and\))\s+(?:the\s+)?`)

// splitAnd parts names at "and".
func splitAnd(cell string, s span) (all []span) {
	for {
		m := ands.FindStringIndex(s.of(cell))
		if m == nil {
			return append(all, s.trim(cell))
		}
		all = append(all, span{s.from, s.from + m[0]}.trim(cell))
		s.from += m[1]
	}
}

// either keeps a name that may be a person's or a group's.
func (e *item) either(s span, words []word) {
	if !slices.ContainsFunc(words, func(w word) bool { return isCapital(w.text) }) || isOf(words[0].low) {
		return // "of the Village"
	}
	if m := e.last(); m != nil && e.body > e.before {
		if e.list && isCapital(words[0].text) {
			e.flush()
			e.unknown = append(e.unknown, s)
			e.flush()
			return
		}
		if m.Kind == Collective && len(words) == 1 && isCapital(words[0].text) {
			e.flush()
			e.unknown = append(e.unknown, s)
			return
		}
		if isCapital(words[0].text) && len(words) <= 6 && m.Kind != Human {
			m.Persons = append(m.Persons, Person{s.from, s.to, plain(s.of(e.cell)), ""})
			return
		}
		m.Capacity = strings.TrimPrefix(clip(m.Capacity+", "+plain(s.of(e.cell))), ", ")
		return
	}
	if len(e.persons) > 0 && !isCapital(words[0].text) {
		e.holdOffice(s)
		return
	}
	e.unknown = append(e.unknown, s)
}

// hold keeps the name of a person, for the body before or behind it.
func (e *item) hold(s span) {
	words := wordsOf(e.cell, s)
	if !slices.ContainsFunc(words, func(w word) bool { return !titles[w.low] && !isSmall(w.low) }) {
		e.office, e.held = joined(e.office, plain(s.of(e.cell))), s
		return
	}
	p := Person{s.from, s.to, plain(s.of(e.cell)), e.office}
	e.office = ""
	if m := e.last(); m != nil && e.body > e.before && m.Kind != Human {
		if len(m.Persons) == 0 && !e.by && m.heldBy() {
			p.Office, m.Capacity = joined(m.Capacity, p.Office), "" // "President of X: N. N."
		}
		m.Persons = append(m.Persons, p)
		return
	}
	if e.signature != "" && len(e.persons) > 0 {
		e.flush()
	}
	e.persons = append(e.persons, p)
}

// signedFor: what looks like a person's name before "signed by" or a dash and a person is that of a body.
func (e *item) signedFor() {
	if e.body > e.before || len(e.persons)+len(e.unknown) != 1 || len(e.persons) == 1 && titles[bare(strings.Fields(e.persons[0].Name)[0])] {
		return
	}
	s := append(e.unknown, span{})[0]
	if len(e.persons) == 1 {
		s = span{e.persons[0].From, e.persons[0].To}
	}
	e.persons, e.unknown = nil, nil
	e.add(s, Body).doubt("taken for a group since another signs for it")
}

// arePersons: a person is named, or several whom "and" joins.
func (r *reader) arePersons(s span) bool {
	for _, name := range splitAnd(r.cell, s) {
		if !looksPerson(wordsOf(r.cell, name)) {
			return false
		}
	}
	return true
}
