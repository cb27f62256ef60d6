package parties

import (
	"regexp"
	"slices"
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
	unknown   []span   // names that may be of either
	signature accord.Signature
	by        bool // behind "represented by"
	head      bool // "For X"
	label     bool // a colon stands behind the body: it heads those that follow
}

func (e *item) read() {
	if m := forLabel.FindString(e.span.of(e.cell)); m != "" {
		e.span.from += len(m)
		e.head = true
	}
	parts := partsOf(e.raw, e.cell, e.span)
	if e.officeOfHeading(parts) {
		return
	}
	if e.crowdWithPlaces(parts) {
		return
	}
	for i := range parts {
		p := &parts[i]
		if p.next {
			e.flush()
			e.roles = []accord.Role{accord.RoleWitness}
		}
		if p.by || p.dash && looksPerson(p.words) {
			e.signedFor()
		}
		e.by = e.by || p.by
		e.label = e.label || p.colon && e.body > e.before && len(e.last().Persons) == 0
		if p.bracket != nil {
			e.bracket(p)
		} else {
			e.part(p)
		}
	}
	e.flush()
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

// crowdWithPlaces: "elders of the villages of A, B and C" are one, whatever the commas.
func (e *item) crowdWithPlaces(parts []part) bool {
	if len(parts) < 2 || !isCrowd(parts[0].words) || len(e.known(parts[0].words)) > 0 {
		return false
	}
	for _, p := range parts[1:] {
		if !isCapital(append(p.words, word{})[0].text) && !isSmall(append(p.words, word{})[0].low) || p.bracket != nil || p.by || p.forWhom || looksBody(p.words) || len(e.known(p.words)) > 0 || len(p.words) > 0 && titles[p.words[0].low] {
			return false
		}
	}
	e.add(e.span, Collective)
	return true
}

// add adds a mention, with those who stand before it.
func (e *item) add(s span, k Kind) *Mention {
	m := e.mention(s, k)
	if m.Signature == "" {
		m.Signature = e.signature
	}
	m.Persons, e.persons = append(m.Persons, e.persons...), nil
	for _, u := range e.unknown {
		m.Persons = append(m.Persons, Person{u.from, u.to, plain(u.of(e.cell)), ""})
		m.doubt("it is not said that the name beside it is a person's")
	}
	if e.office != "" && len(m.Persons) > 0 {
		m.Persons[len(m.Persons)-1].Office = e.office
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
	if counted.MatchString(strings.TrimSpace(p.of(e.cell))) && e.body > e.before {
		return
	}
	if isSignatureNote(p.of(e.cell)) {
		e.bracket(p)
		return
	}
	if all := e.known(p.words); len(all) > 0 {
		e.knownPart(p, all)
		return
	}
	e.newPart(p)
}

// knownPart reads a part in which the lexicon knows names.
func (e *item) knownPart(p *part, all []known) {
	front := span{p.from, all[0].from}
	title := officeOf.FindString(p.of(e.cell))
	held := title != "" && p.from+len(title) <= all[0].from+1
	if whole, is := e.ownBody(p, all[0]); is {
		e.add(whole, Body).doubt("a body within another")
		return
	}
	e.beforeKnown(front)
	e.person(front, held)
	if held && e.body <= e.before && len(e.persons) > 0 && e.heads() {
		e.hold1(p.span)
		return
	}
	if e.body > e.before && !p.forWhom && (held || e.by && len(e.last().Persons) > 0) {
		e.last().Capacity = clip(plain(p.of(e.cell))) // the office of a person who is there for another
		return
	}
	for i, k := range all {
		m := e.represent(e.add(k.span, Body))
		m.Ref, m.Behalf = k.ref, k.behalf
		if roles := rolesIn(span{p.from, k.to}.of(e.cell)); len(roles) > 0 && e.column == ThrdPart && len(all) == 1 && m.Role == accord.RoleUnspecified {
			m.Role = roles[0] // "the Russian guarantor"
		}
		if k.ref == "" && k.behalf == "" && !k.whole {
			m.doubt("several actors have this name")
		}
		rest := span{k.to, p.to}
		if i+1 < len(all) {
			rest.to = all[i+1].from
		}
		e.beside(rest)
		if branch := localBranch.FindString(rest.of(e.cell)); branch != "" && strings.HasPrefix(rest.of(e.cell), branch) {
			m.Capacity = clip(plain(strings.Trim(branch, edges)))
		}
	}
	e.rest(span{all[len(all)-1].to, p.to})
}

// rest reads what stands behind the last known name of a part: a person that "and" joins is not of it.
func (e *item) rest(s span) {
	if m := ands.FindStringIndex(s.of(e.cell)); m != nil && m[0] == 0 {
		if name := (span{s.from + m[1], s.to}).trim(e.cell); looksPerson(wordsOf(e.cell, name)) {
			e.persons = append(e.persons, Person{name.from, name.to, plain(name.of(e.cell)), ""})
			return
		}
	}
	e.person(s, false)
}

var (
	localBranch = regexp.MustCompile(`^[\s]+(?:in|from|at|for) (?:the )?\p{Lu}[^,;]*`)
	ownBody     = regexp.MustCompile(`(?i)\b(committee|council|commission|court|bureau|wing|board|tribunal)\b[^,;]{0,25}\bof\s+(the\s+)?$`)
	former      = regexp.MustCompile(`(?i)^\W*(?:the )?(?:former|ex)[\s-]+`)
	crowdOf     = regexp.MustCompile(`(?i)^\W*(?:the )?(?:\w+ )?(?:factions|fighters|members|elements|leaders|commanders|delegates|representatives|delegation|leadership|command|president|leader|commander)\s+(?:of|from|for)\s+(?:the )?`)
)

// beside reads what an "and" joins to a known name.
func (e *item) beside(s span) {
	for _, one := range splitAnd(e.cell, s)[1:] {
		if words := wordsOf(e.cell, one); len(words) > 1 && isCapital(words[0].text) && looksBody(words) {
			e.newBody(one)
		}
	}
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

// heads tells whether what is read hangs on a heading: "Government", and below it who is there for it.
func (e *item) heads() bool {
	return e.owner > 0 && e.owner <= len(e.mentions) && (e.heading || e.mentions[e.owner-1].Kind == Collective)
}

// ownBody: "the judicial committee of X" is not X.
func (e *item) ownBody(p *part, k known) (span, bool) {
	front := span{p.from, k.from}
	if k.behalf != "" || !ownBody.MatchString(front.of(e.cell)) || officeOf.MatchString(front.of(e.cell)) {
		return span{}, false
	}
	return span{p.from, k.to}, true
}

// represent tells the roles of who is represented, and by whom.
func (e *item) represent(m *Mention) *Mention {
	if e.by && e.body-1 > e.before-1 && e.column == Part && len(e.roles) == 0 {
		if at := e.before; at < e.body-1 && e.mentions[at].Role == accord.RoleParty || at < e.body-1 && e.mentions[at].Role == accord.RoleRepresentedParty {
			e.mentions[at].Role = accord.RoleRepresentedParty
			m.Role = accord.RoleRepresentative
		}
	}
	return m
}

// person takes the name of a person, if one stands there.
func (e *item) person(s span, held bool) {
	s = s.trim(e.cell)
	words := wordsOf(e.cell, s)
	for len(words) > 0 && (isSmall(words[0].low) || offices[words[0].low]) {
		if offices[words[0].low] {
			e.office = words[0].text
		}
		words = words[1:]
	}
	for len(words) > 0 && (isSmall(words[len(words)-1].low) || offices[words[len(words)-1].low]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || held || !looksPerson(words) {
		return
	}
	e.hold(span{words[0].from, words[len(words)-1].to})
}

// hold keeps the name of a person, for the body before or behind it.
func (e *item) hold(s span) {
	if words := wordsOf(e.cell, s); !slices.ContainsFunc(words, func(w word) bool { return !titles[w.low] && !isSmall(w.low) }) {
		e.office = strings.TrimPrefix(e.office+", "+plain(s.of(e.cell)), ", ")
		return
	}
	p := Person{s.from, s.to, plain(s.of(e.cell)), e.office}
	e.office = ""
	if m := e.last(); m != nil && e.body > e.before && m.Kind != Human {
		m.Persons = append(m.Persons, p)
		return
	}
	if e.signature != "" && len(e.persons) > 0 {
		e.flush()
	}
	e.persons = append(e.persons, p)
}
