package parties

import (
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

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
	if roles := onlyRoles(p.words); len(roles) > 0 && len(e.mentions)+len(e.persons)+len(e.unknown) > 0 {
		e.roleAfter(roles, isPlural(text))
		return
	}
	if all := e.known(p.words); len(all) > 0 {
		e.knownPart(p, all)
		return
	}
	e.newPart(p)
}

// roleAfter gives the role that stands behind a name to it: ", Facilitator".
func (e *item) roleAfter(roles []accord.Role, all bool) {
	if m := e.last(); m != nil && e.body > e.before {
		e.roleBehind(m, roles[0], all)
	} else {
		e.roles = roles
	}
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
	if m := e.last(); m != nil && e.body > e.before && !p.forWhom && len(m.Persons) > 0 && m.Ref == "" && len(e.persons) == 0 && len(all) == 1 && all[0].state && len(p.words) == all[0].last-all[0].first+1 && !hasAny(p.words, governments) && !e.states {
		return // "N. N., People's Forum, Nepal": where it is
	}
	if formerOffice.MatchString(front.of(e.cell)) && len(e.persons) > 0 {
		e.holdOffice(p.span)
		return
	}
	if complete := held && e.nameBehind(span{all[len(all)-1].to, p.to}); complete {
		e.flush()
		defer e.flush()
	}
	e.beforeKnown(front)
	e.front(front)
	if held && e.body <= e.before && len(e.persons) > 0 && e.heads() {
		e.holdOffice(p.span)
		return
	}
	if e.body > e.before && !p.forWhom && len(e.persons) == 0 && (held || all[0].assumed || e.by && len(e.last().Persons) > 0) {
		e.officeBehind(p.span) // of a person who is there for another
		return
	}
	for i, k := range all {
		if e.states {
			e.flushUnknown()
		}
		before := len(e.persons) > 0 && e.persons[0].Office+e.office != ""
		m := e.represent(e.add(k.span, Body))
		e.complete = e.complete || before && !e.by
		m.Ref, m.Behalf = k.ref, k.behalf
		if len(all) == 1 && e.column == ThrdPart && m.Role == accord.RoleUnspecified {
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
		rest := span{k.to, p.to}
		if i+1 < len(all) {
			rest.to = all[i+1].from
		}
		e.beside(rest, k)
		if branch := localBranch.FindString(rest.of(e.cell)); branch != "" {
			m.Capacity = joined(m.Capacity, plain(span{rest.from, rest.from + len(branch)}.trim(e.cell).of(e.cell)))
			all[i].to = rest.from + len(branch)
		}
		if i == 0 && former.MatchString(front.of(e.cell)) {
			m.Note = "called former"
		}
	}
	e.rest(span{all[len(all)-1].to, p.to})
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
	if e.office != "" && e.body > e.before && len(e.last().Persons) == 0 {
		e.last().Capacity, e.office = joined(e.last().Capacity, e.office), ""
	}
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
	if name := words[at+1:]; looksPerson(name) && !titles[name[0].low] && !officeWords[name[0].low] {
		e.office = joined(e.office, span{words[from].from, words[at].to}.of(e.cell))
		e.hold(span{name[0].from, name[len(name)-1].to})
		return
	}
	e.office = joined(e.office, plain(span{words[from].from, words[len(words)-1].to}.of(e.cell)))
}

// officeBehind keeps an office that stands behind a body: of the person named for it, else of whom is not said.
func (e *item) officeBehind(s span) {
	if m := e.last(); len(m.Persons) == 0 {
		m.Capacity = joined(m.Capacity, plain(s.of(e.cell)))
		return
	}
	e.holdOffice(s)
}
