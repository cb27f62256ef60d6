package parties

import (
	"cmp"
	"strings"

	"github.com/accordgraph/accord"
)

// An item is an entry that is being read: who is named in it so far.
type item struct {
	*reader
	line   line
	span   span
	before int // how many mentions there were

	body      int      // from 1: the body named last in it
	persons   []Person // who stand before the body
	office    string   // what is held, before the person or body
	held      span     // where the last office stands
	unknown   []span   // names that may be of either
	list      bool     // it lists states and bodies, and no persons
	signature accord.Signature
	by        bool // behind "represented by"
	head      bool // "For X"
	complete  bool // the person stands before its body: the next one is of another
	label     bool // a colon stands behind the body: it heads those that follow
}

func (e *item) read() {
	if m := forLabel.FindString(e.span.of(e.cell)); m != "" {
		e.span.from += len(m)
		e.head = true
	}
	parts := e.partsOf(e.span)
	if e.officeOfHeading(parts) || e.crowdWithPlaces(parts) || e.groupOfStates(parts) {
		return
	}
	e.list = e.isList(parts)
	for i := range parts {
		p := &parts[i]
		e.joint(p, i > 0 && parts[i-1].bracket != nil)
		if p.bracket != nil {
			e.bracket(p)
		} else {
			e.part(p)
		}
		if m := e.last(); p.joined && m != nil {
			m.doubt("taken for one name with what stands behind the dash")
		}
	}
	e.flush()
}

// another tells whether a part begins with a person who is not of the body before it.
func (e *item) another(p *part, afterBracket bool) bool {
	person := looksPerson(withoutSmall(p.words))
	if !person || p.bracket != nil || p.by {
		return false
	}
	and := len(p.words) > 1 && (p.words[0].low == "and" || p.words[0].low == "et")
	switch {
	case e.complete, and && afterBracket: // "A. B. [Signatory] and C. D. [Not a signatory]"
		return true
	case and && len(p.words) > 2 && e.body > e.before: // "A. B., of this, and C. D., of that"
		m := e.last()
		return len(m.Persons) > 0 && m.Persons[0].From < m.From
	}
	return false
}

// joint draws from how a part is joined to those before it what they are to it.
func (e *item) joint(p *part, afterBracket bool) {
	if p.role != "" || e.another(p, afterBracket) {
		e.flush()
	}
	if p.role != "" {
		e.roles = []accord.Role{p.role}
	}
	if p.colon && len(e.persons) == 0 && len(e.unknown) == 1 && isPlural(e.unknown[0].of(e.cell)) {
		e.unknown = nil // it heads a list: "Participating countries: …"
	}
	if p.by || (p.dash || p.colon) && looksPerson(p.words) {
		e.signedFor()
	}
	if p.signed {
		e.signs()
	}
	e.by = e.by || p.by
	e.label = e.label || p.colon && e.body > e.before && len(e.last().Persons) == 0
}

// officeOfHeading: below "For X:", an entry that begins with an office says what the person above it is.
func (e *item) officeOfHeading(parts []part) bool {
	if !e.heading || e.owner == 0 || e.owner > len(e.mentions) || e.head || e.line.colon || len(parts) == 0 || parts[0].bracket != nil {
		return false
	}
	m := &e.mentions[e.owner-1]
	w := parts[0].words
	if m.Kind != Body || len(m.Persons) == 0 || len(w) == 0 || !offices[w[0].low] || len(w) > 1 && looksPerson(w[1:]) {
		return false
	}
	last := &m.Persons[len(m.Persons)-1]
	last.Office = strings.TrimPrefix(clip(last.Office+", "+plain(e.span.of(e.cell))), ", ")
	return true
}

// signs notes that it is said who signed: for the body before it, else for the one behind it.
func (e *item) signs() {
	if m := e.last(); m == nil || e.body <= e.before {
		e.signature = cmp.Or(e.signature, accord.SignatureSigned)
	} else {
		m.Signature = cmp.Or(m.Signature, accord.SignatureSigned)
	}
}

// crowdWithPlaces: "elders of the villages of A, B and C" are one, whatever the commas.
func (e *item) crowdWithPlaces(parts []part) bool {
	if len(parts) < 2 || !isCrowd(parts[0].words) || len(e.known(parts[0].words)) > 0 {
		return false
	}
	for _, p := range parts[1:] {
		if n := len(p.words); n > 0 && manyOfThem[p.words[n-1].low] && !hasAny(parts[0].words, manyOfThem) {
			continue
		}
		if !isCapital(append(p.words, word{})[0].text) && !isSmall(append(p.words, word{})[0].low) || p.bracket != nil || p.by || p.forWhom || p.colon || looksBody(p.words) || len(e.known(p.words)) > 0 || len(p.words) > 0 && titles[p.words[0].low] {
			return false
		}
	}
	e.add(e.span, Collective)
	return true
}

// isList tells whether most parts are states and bodies, without persons and offices:
// a name among them that could be a person's is none of theirs.
func (e *item) isList(parts []part) bool {
	bodies, others := 0, 0
	if len(parts) <= 3 && len(parts) > 0 && looksPerson(parts[0].words) {
		return false
	}
	for i := range parts {
		p := &parts[i]
		switch {
		case p.bracket != nil || len(p.words) == 0:
		case p.colon && i != 1 || p.dash || p.by || p.forWhom || titles[p.words[0].low] || looksOffice(p.words):
			return false
		case looksBody(p.words) || len(e.known(p.words)) > 0:
			bodies++
		default:
			others++
		}
	}
	return bodies >= 2 && bodies > others
}

var manyOfThem = set(`communities tribes clans villages districts peoples families regions`)

// add adds a mention, with those who stand before it.
func (e *item) add(s span, k Kind) *Mention {
	m := e.mention(s, k)
	e.signAs(m)
	m.Persons, e.persons = append(m.Persons, e.persons...), nil
	for _, u := range e.unknown {
		m.Persons = append(m.Persons, Person{u.from, u.to, plain(u.of(e.cell)), ""})
		m.doubt("it is not said that the name beside it is a person's")
	}
	if n := len(m.Persons); n > 0 {
		m.Persons[n-1].Office = joined(m.Persons[n-1].Office, e.office)
	} else if e.office != "" {
		m.Capacity = clip(e.office)
	}
	e.unknown, e.signature, e.office = nil, "", ""
	e.body = len(e.mentions)
	return m
}

// last is the body named last.
func (e *item) last() *Mention {
	if e.body == 0 {
		return nil
	}
	return &e.mentions[e.body-1]
}

// part reads what stands between two marks.
func (e *item) part(p *part) {
	text := p.of(e.cell)
	if counted.MatchString(strings.TrimSpace(text)) && e.body > e.before {
		return
	}
	if isSignatureNote(text) {
		e.bracket(p)
		return
	}
	if roles := e.onlyRoles(p.words); len(roles) > 0 && len(e.mentions)+len(e.persons)+len(e.unknown) > 0 {
		e.roleAfter(roles, isPlural(text))
		return
	}
	if all := e.known(p.words); len(all) > 0 {
		e.knownPart(p, all)
		return
	}
	e.newPart(p)
}
