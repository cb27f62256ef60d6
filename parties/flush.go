package parties

import "strings"

// flush ends an entry: who is left stands for the body above, or for themselves.
func (e *item) flush() {
	defer func() {
		e.persons, e.unknown, e.office, e.signature = nil, nil, "", ""
		e.by, e.label, e.body, e.before = false, false, 0, len(e.mentions)
	}()
	if e.body > e.before {
		m := e.last()
		if m.Signature == "" {
			m.Signature = e.signature
		}
		if e.label {
			e.owner, e.heading = e.body, false
		} else if e.line.ends && !e.heading {
			e.owner = 0
		} else if len(m.Persons) == 0 && m.Capacity == "" || e.line.colon {
			e.owner, e.heading = e.body, e.line.colon || e.head && len(m.Persons) == 0
		} else if !e.heading {
			e.owner = 0
		}
		return
	}
	if e.toOwner() {
		return
	}
	for _, p := range e.persons {
		m := e.mention(span{p.From, p.To}, Human)
		m.Capacity, m.Signature = p.Office, e.signature
	}
	for _, u := range e.unknown {
		m := e.mention(u, Unknown)
		m.Signature = e.signature
		m.doubt("a person or a group")
	}
	if e.office != "" && len(e.persons) == 0 && len(e.unknown) == 0 {
		m := e.mention(e.span, Human)
		m.Signature = e.signature
		m.doubt("an office without a name")
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
	m.Persons = append(m.Persons, e.persons...)
	for _, u := range e.unknown {
		m.Persons = append(m.Persons, Person{u.from, u.to, plain(u.of(e.cell)), ""})
	}
	if e.office != "" && len(m.Persons) == 0 {
		m.Capacity = strings.TrimPrefix(clip(m.Capacity+", "+e.office), ", ")
	}
	if e.office != "" && len(m.Persons) > 0 {
		last := &m.Persons[len(m.Persons)-1]
		if last.Office == "" {
			last.Office = e.office
		}
	}
	if m.Signature == "" {
		m.Signature = e.signature
	}
	return true
}
