package parties

import (
	"regexp"
	"slices"
	"strings"
)

// newPart reads a part whose names are new: by the words in it.
func (e *item) newPart(p *part) {
	s := p.span.trim(e.cell)
	s.from += len(joiners.FindString(s.of(e.cell)))
	words := wordsOf(e.cell, s)
	if len(words) == 0 {
		return
	}
	title := officeOf.FindString(s.of(e.cell))
	held := span{s.from + len(title), s.to}
	inner := wordsOf(e.cell, held)
	switch named := e.body > e.before; {
	case allOffice(words) && !isCrowd(words) || isTeam(words) && (named && len(e.last().Persons) > 0 || len(e.persons) > 0):
		e.holdOffice(s)
	case e.head && !named && len(e.persons) == 0 && !titles[words[0].low] && !isCrowd(words):
		e.bodies(s, words)
	case title != "" && named && len(e.last().Persons) > 0 && !p.forWhom:
		e.holdOffice(s) // what the person holds
	case e.by && named && !looksBody(words) && !isCrowd(words):
		e.asPerson(s, words)
	case title != "" && e.heads() && isGeneric(inner) && !p.forWhom:
		e.holdOffice(s)
	case title != "" && len(inner) > 0 && isTeam(inner) && hasAny(inner, delegations) && !hasAny(inner, governments) && (named || len(e.persons) > 0):
		e.holdOffice(s)
	case title != "" && len(inner) > 0 && (looksBody(inner) || isGeneric(inner)) && (!isMinister(title) || primeMinister.MatchString(title) || hasAny(inner, governments)):
		e.holdBefore(title)
		e.bodies(held, inner)
	case isMinister(title) && !primeMinister.MatchString(title) && !hasAny(inner, governments):
		e.holdOffice(s)
	case p.forWhom && named && isCrowd(words):
		e.last().Capacity = clip(plain(p.of(e.cell)))
	case isCrowd(words):
		e.crowd(s, words)
	case e.personOfBody(s, words):
	case titles[words[0].low] && !looksBody(words):
		e.asPerson(s, words)
	case looksBody(words):
		e.bodies(s, words)
	case p.forWhom && len(e.persons) > 0:
		e.bodies(s, words)
	case e.states && looksPerson(words):
		e.either(s, words)
	case looksPerson(words):
		e.asPerson(s, words)
	case isOffice(words[0]) && looksPerson(words[1:]):
		e.office = words[0].text
		e.hold(span{words[1].from, s.to})
	case headOffices.MatchString(s.of(e.cell)) && len(inner) > 0 && isCapital(inner[0].text):
		e.holdBefore(title)
		e.newBody(held)
		e.last().doubt("taken for a body for the office in it")
	case title != "" || looksOffice(words):
		e.holdOffice(s)
	case p.forWhom:
		e.bodies(s, words)
	case article.MatchString(p.of(e.cell)) && isCapital(words[len(words)-1].text) && len(e.persons) == 0 && !named:
		e.newBody(s) // persons have no article
	default:
		e.either(s, words)
	}
}

var primeMinister = regexp.MustCompile(`(?i)(?:prime|premier|primer) minist`)

var governments = set(`government republic kingdom gouvernement république gobierno república regime`)

func isMinister(title string) bool { return strings.Contains(strings.ToLower(title), "minist") }

// holdBefore keeps the office in words such as "Commander of the".
func (e *item) holdBefore(title string) {
	words := withoutSmall(wordsOf(title, span{0, len(title)}))
	if len(words) > 0 && words[len(words)-1].low != "command" {
		e.office = joined(e.office, title[words[0].from:words[len(words)-1].to])
	}
}

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

var article = regexp.MustCompile(`(?i)^\W*the `)

// joiners stand before a name of a list.
var joiners = regexp.MustCompile(`^(?:(?:the|and|between|et(?: de)?|y de|entre|&|[lL]['’]|le|la|les|los|las) ?\b)*\s*`)

// holdOffice keeps an office: of the person before it, else of the one behind it.
func (e *item) holdOffice(s span) {
	office := clip(plain(s.of(e.cell)))
	e.held = s
	if m := e.last(); m != nil && e.body > e.before && len(m.Persons) > 0 {
		p := &m.Persons[len(m.Persons)-1]
		p.Office = joined(p.Office, office)
		return
	}
	if n := len(e.persons); n > 0 {
		e.persons[n-1].Office = joined(e.persons[n-1].Office, office)
		return
	}
	e.office = joined(e.office, office)
}

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

// bodies takes the words as the name of a body, or of two beside an "and" that are bodies each.
func (e *item) bodies(s span, words []word) {
	names := splitAnd(e.cell, s)
	for _, name := range names {
		if w := wordsOf(e.cell, name); len(names) > 1 && (len(w) == 0 || !looksBody(w) || len(w) < 2 && !isAcronym(w[0].text)) {
			names = []span{s}
			break
		}
	}
	for _, name := range names {
		e.newBody(name)
	}
}

// newBody adds a body that the lexicon does not know.
func (e *item) newBody(s span) {
	note := ""
	if m := former.FindString(s.of(e.cell)); m != "" {
		note, s.from = "called former", s.from+len(m)
	}
	if m := crowdOf.FindString(s.of(e.cell)); m != "" {
		if rest := wordsOf(e.cell, span{s.from + len(m), s.to}); looksBody(rest) && !isGeneric(rest) {
			s.from += len(m)
		}
	}
	branch := ""
	if at := inPlace.FindStringIndex(s.of(e.cell)); at != nil && at[0] > 0 && !strings.HasSuffix(strings.ToLower(s.of(e.cell)[:at[0]]), "islamic state") {
		branch = plain(s.of(e.cell)[at[0]:])
		s.to = s.from + at[0]
	}
	if t := s.of(e.cell); strings.HasPrefix(t, "the ") || strings.HasPrefix(t, "The ") {
		s.from += 4
	}
	words := wordsOf(e.cell, s)
	if len(words) == 0 {
		return
	}
	kind := Body
	if isGeneric(words) {
		kind = Collective
	}
	m := e.represent(e.add(s, kind))
	if m.Note = note; branch != "" {
		m.Capacity = clip(branch)
	}
	if len(words) > 9 {
		m.doubt("many words for a name")
	}
}

var inPlace = regexp.MustCompile(`\s+(?:in|from|at) (?:the )?(?:city of |town of |village of )?\p{Lu}`)

// isGeneric: all words are of the kind that many groups share, none is a name.
func isGeneric(words []word) bool {
	for _, w := range words {
		if isSmall(w.low) || genericWords[w.low] || !isCapital(w.text) && !isAcronym(w.text) {
			continue
		}
		if strings.HasSuffix(w.low, "ian") || strings.HasSuffix(w.low, "ese") || strings.HasSuffix(w.low, "ish") {
			continue // Syrian opposition groups
		}
		return false
	}
	return true
}

var delegations = set(`delegation team panel délégation delegación`)

// isTeam: who sits at the table, without a word whose team it is.
func isTeam(words []word) bool {
	for _, w := range words {
		if !teamWords[w.low] && !isSmall(w.low) {
			return false
		}
	}
	return true
}

var teamWords = set(`negotiating negotiation talks dialogue peace ceasefire government technical political team panel committee commission
delegation coordination side high level`)

var genericWords = set(`armed opposition groups group rebels rebel factions faction syrian moderate civil society local community communities
representatives representative leaders leader military political forces residents islamist parties party delegates delegation government
negotiating part side sides all other tribes tribal elders people third conflict actor actors signatories signatory two three four five six seven eight nine ten several various national
gouvernement gobierno gouvernementale gubernamental delegación délégation nacional armés armées armados opposants présidence bureau`)

// crowd takes the words as naming many people: an own group only where "of" leads to one.
func (e *item) crowd(s span, words []word) {
	if m := crowdOf.FindString(s.of(e.cell)); m != "" {
		rest := span{s.from + len(m), s.to}
		if inner := wordsOf(e.cell, rest); len(inner) > 0 && looksBody(inner) && !isGeneric(inner) {
			e.bodies(rest, inner)
			return
		}
	}
	e.represent(e.add(s, Collective))
}

// either keeps a name that may be a person's or a group's.
func (e *item) either(s span, words []word) {
	if !slices.ContainsFunc(words, func(w word) bool { return isCapital(w.text) }) {
		return
	}
	if m := e.last(); m != nil && e.body > e.before {
		if e.states && isCapital(words[0].text) {
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
