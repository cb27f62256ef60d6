package parties

import (
	"regexp"

	"github.com/accordgraph/accord"
)

// knownPart reads a part in which the lexicon knows names.
func (e *item) knownPart(p *part, all []known) {
	front := span{p.from, all[0].from}
	title := officeOf.FindString(p.of(e.cell))
	held := title != "" && p.from+len(title) <= all[0].from+1
	if whole, is := e.ownBody(p, all[0]); is {
		e.add(whole, Body).doubt("a body within another")
		return
	}
	if e.isWhere(p, all) {
		return
	}
	if formerOffice.MatchString(front.of(e.cell)) && len(e.persons) > 0 {
		e.holdOffice(p.span)
		return
	}
	if held && e.nameBehind(span{all[len(all)-1].to, p.to}) {
		e.flush()
		defer e.flush()
	}
	e.beforeKnown(front)
	e.front(front)
	named := e.body > e.before
	switch {
	case held && !named && len(e.persons) > 0 && e.heads():
		e.holdOffice(p.span)
	case named && !p.forWhom && len(e.persons) == 0 && (held || all[0].assumed || e.by && len(e.last().Persons) > 0):
		e.officeBehind(p.span) // of a person who is there for another
	default:
		e.knownNames(p, all)
	}
}

// isWhere: "N. N., People's Forum, Nepal" and "For the People's Forum, Nepal" say where the forum is.
func (e *item) isWhere(p *part, all []known) bool {
	if e.body <= e.before || p.forWhom || e.list && !e.head || len(all) > 1 || !all[0].state || len(e.persons) > 0 {
		return false
	}
	bare := len(p.words) == all[0].last-all[0].first+1 && !hasAny(p.words, governments)
	m := e.last()
	return bare && m.Ref == "" && (e.head || len(m.Persons) > 0 && m.Persons[0].From < m.From)
}

// knownNames adds the known names of a part, and what stands between and behind them.
func (e *item) knownNames(p *part, all []known) {
	end := p.from
	for i, k := range all {
		if e.list {
			e.flushUnknown()
		}
		m := e.knownName(p, k, len(all) == 1)
		if i == 0 && former.MatchString(span{p.from, k.from}.of(e.cell)) {
			m.Note = "called former"
		}
		rest := span{k.to, p.to}
		if i+1 < len(all) {
			rest.to = all[i+1].from
		}
		at := e.body - 1
		e.beside(rest, k)
		branch := localBranch.FindString(rest.of(e.cell))
		if end = k.to + len(branch); branch != "" {
			m := &e.mentions[at]
			m.Capacity = joined(m.Capacity, plain(span{rest.from, end}.trim(e.cell).of(e.cell)))
		}
	}
	e.rest(span{end, p.to})
}

// knownName adds a known name.
func (e *item) knownName(p *part, k known, alone bool) *Mention {
	before := len(e.persons) > 0 && e.persons[0].Office+e.office != ""
	m := e.represent(e.add(k.span, Body))
	e.complete = e.complete || before && !e.by
	m.Ref, m.Behalf = k.ref, k.behalf
	if alone && e.column == ThrdPart && m.Role == accord.RoleUnspecified {
		if roles := rolesIn(span{p.from, k.to}.of(e.cell)); len(roles) > 0 {
			m.Role = roles[0] // "the Russian guarantor"
		}
	}
	if k.assumed {
		m.doubt("whose Secretary-General it is, is not said")
	}
	if k.ref == "" && k.behalf == "" && !k.whole {
		m.doubt("several actors have this name")
	}
	return m
}

// rest reads what stands behind the last known name of a part: a person that "and" joins is not of it.
func (e *item) rest(s span) {
	if m := ands.FindStringIndex(s.of(e.cell)); m != nil && m[0] == 0 {
		if name := (span{s.from + m[1], s.to}).trim(e.cell); looksPerson(wordsOf(e.cell, name)) {
			e.flush()
			e.hold(name)
			return
		}
	}
	behind := e.pastPlace(wordsOf(e.cell, s))
	if len(behind) == 0 || isSmall(behind[0].text) {
		return // "of Sierra Leone"
	}
	s.from = behind[0].from
	e.front(s)
	if e.office == "" || e.body <= e.before {
		return
	}
	if m := e.last(); len(m.Persons) == 0 {
		m.Capacity = joined(m.Capacity, e.office)
	} else {
		p := &m.Persons[len(m.Persons)-1]
		p.Office = joined(p.Office, e.office)
	}
	e.office = ""
}

var (
	localBranch  = regexp.MustCompile(`^[\s]+(?:in|from|at|for) (?:the )?\p{Lu}[^,;]*`)
	ownBody      = regexp.MustCompile(`(?i)\b(committee|council|commission|court|bureau|wing|board|tribunal)\b[^,;]{0,25}\bof\s+(the\s+)?$`)
	former       = regexp.MustCompile(`(?i)^\W*(?:the )?(?:former|ex)[\s-]+`)
	formerOffice = regexp.MustCompile(`(?i)^\W*(?:the )?(?:former|ex)[\s-]+(?:\w+ )?(?:president|(?:prime )?minister|ambassador|secretary|chief|commander|governor|leader)\b`)
	crowdOf      = regexp.MustCompile(`(?i)^\W*(?:the )?(?:\w+ )?(?:factions|fighters|members|elements|leaders|commanders|delegates|representatives|delegation|leadership|command|president|leader|commander)\s+(?:of|from|for)\s+(?:the )?`)
)

// beside reads what an "and" joins to a known name.
func (e *item) beside(s span, k known) {
	for _, one := range splitAnd(e.cell, s)[1:] {
		one.from += len(ofThe.FindString(one.of(e.cell)))
		switch words := wordsOf(e.cell, one); {
		case len(words) == 0 || !isCapital(words[0].text):
		case len(words) > 1 && looksBody(words):
			e.newBody(one)
		case len(words) == 1 && k.state && !isOffice(words[0]) && !titles[words[0].low]:
			e.mention(one, Unknown).doubt("a person or a group")
		}
	}
}

var ofThe = regexp.MustCompile(`^of (?:the )?`)

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
