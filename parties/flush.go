package parties

import (
	"strings"

	"github.com/accordgraph/accord"
)

// flush ends an entry: who is left stands for the body above, or for themselves.
func (e *item) flush() {
	if e.body > e.before {
		e.signAs(e.last())
		if m := e.last(); e.office != "" && len(m.Persons) == 0 && !strings.Contains(m.Capacity, e.office) {
			m.Capacity = joined(m.Capacity, e.office)
		}
		e.passOwner()
	} else if !e.toOwner() {
		e.standAlone()
	}
	e.persons, e.unknown, e.office, e.signature = nil, nil, "", ""
	e.by, e.label, e.complete, e.body, e.before = false, false, false, 0, len(e.mentions)
}

// signAs gives a mention the signature that the entry speaks of.
func (e *item) signAs(m *Mention) {
	if e.signature != "" && (m.Signature == "" || m.Signature == accord.SignatureSigned) {
		m.Signature = e.signature
	}
}

// passOwner decides whether the entries below belong to the body named last.
func (e *item) passOwner() {
	m := e.last()
	open := len(m.Persons) == 0 && (m.Capacity == "" || m.heldBy())
	switch {
	case e.label:
		e.owner, e.heading = e.body, false
	case e.line.ends && !e.heading:
		e.owner = 0
	case open || e.line.colon:
		e.owner, e.heading = e.body, e.line.colon || e.head && len(m.Persons) == 0
	case !e.heading:
		e.owner = 0
	}
}

// standAlone adds those for whom no body is named.
func (e *item) standAlone() {
	for _, p := range e.persons {
		m := e.mention(span{p.From, p.To}, Human)
		m.Capacity = p.Office
		e.signAs(m)
	}
	for _, u := range e.unknown {
		m := e.mention(u, Unknown)
		m.doubt("a person or a group")
		e.signAs(m)
	}
	if e.office != "" && len(e.persons) == 0 && len(e.unknown) == 0 && !e.officeOfLineBefore() {
		m := e.mention(e.held, Human)
		m.doubt("an office without a name")
		e.signAs(m)
	}
}

// officeOfLineBefore gives an office that fills a line to the person of the line before.
func (e *item) officeOfLineBefore() bool {
	if e.recent == 0 || e.recent != len(e.mentions) || e.line.bullet {
		return false
	}
	if m := &e.mentions[e.recent-1]; len(m.Persons) > 0 {
		p := &m.Persons[len(m.Persons)-1]
		p.Office = joined(p.Office, e.office)
		return true
	} else if m.Kind == Human && len(m.Unsure) == 0 {
		m.Capacity = joined(m.Capacity, e.office)
		return true
	}
	return false
}

// flushUnknown ends the entry if nothing is left of it but a name: it stands beside states as one of them.
func (e *item) flushUnknown() {
	if len(e.unknown) > 0 && len(e.persons) == 0 {
		e.flush()
	}
}

// toOwner gives persons to the body that heads them.
func (e *item) toOwner() bool {
	if e.owner == 0 || e.line.bullet && !e.heading || e.owner-1 >= len(e.mentions) {
		return false
	}
	m := &e.mentions[e.owner-1]
	if len(e.unknown) > 0 && !e.heading {
		return false
	}
	if len(e.persons) > 0 && len(m.Persons) == 0 && m.heldBy() {
		e.persons[0].Office, m.Capacity = joined(m.Capacity, e.persons[0].Office), ""
	}
	m.Persons = append(m.Persons, e.persons...)
	for _, u := range e.unknown {
		m.Persons = append(m.Persons, Person{u.from, u.to, plain(u.of(e.cell)), ""})
	}
	if e.office != "" && len(m.Persons) == 0 {
		m.Capacity = joined(m.Capacity, e.office)
	}
	if e.office != "" && len(m.Persons) > 0 {
		last := &m.Persons[len(m.Persons)-1]
		if last.Office == "" {
			last.Office = e.office
		}
	}
	e.signAs(m)
	return true
}

// heldBy tells whether the capacity is an office, for somebody who is named behind it.
func (m *Mention) heldBy() bool {
	words := wordsOf(m.Capacity, span{0, len(m.Capacity)})
	return looksOffice(words) && !crowdCues[words[0].low]
}
