package parties

import (
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// bracket reads an aside: a signature, a role, an affiliation, another name, members, a remark.
func (e *item) bracket(p *part) {
	text := p.of(e.cell)
	m := e.last()
	if e.body <= e.before {
		m = nil
	}
	all := e.known(p.words)
	switch {
	case len(p.words) > 4 && hearsay.MatchString(text):
		if m != nil {
			m.doubt("by hearsay")
			m.Note = clip(plain(text))
		}
	case len(p.words) == 0 || unspecified.MatchString(text):
	case isSignatureNote(text):
		e.sign(m, text)
	case m != nil && len(m.Persons) > 0 && allOffice(p.words) && len(e.onlyRoles(p.words)) == 0:
		e.holdOffice(p.span)
	case len(p.words) <= 4 && len(rolesIn(text)) > 0 && len(all) == 0:
		if m != nil {
			e.roleBehind(m, rolesIn(text), isPlural(text))
		} else {
			e.roles = rolesIn(text)
		}
	case m != nil && withdrew.MatchString(text):
		m.Polarity, m.Role = accord.PolarityWithdrew, ""
	case m == nil && len(e.unknown) == 1 && len(e.persons) == 0 && len(all) > 1:
		s := e.unknown[0]
		e.unknown = nil
		e.members(p, all, e.add(s, Body)) // "Quartet (…)"
	case m == nil && len(e.unknown) == 0 && len(e.persons) == 1 && e.office == "" && len(all) > 1 && allStates(all):
		s := span{e.persons[0].From, e.persons[0].To}
		e.persons = nil
		e.members(p, all, e.add(withoutArticle(e.cell, s), Body)) // "The Quartet (…)": no person is of several states
	case m == nil && len(e.unknown) == 1 && len(e.persons) == 0 && e.isShort(text, e.unknown[0]):
		s := e.unknown[0]
		e.unknown = nil
		e.otherName(p, e.add(s, Body)) // "Liberians United (LU)"
	case m == nil && (len(e.persons) > 0 || len(e.unknown) > 0) && (len(all) > 0 || looksBody(p.words)):
		e.affiliation(p, all)
	case m == nil:
	case e.personInside(p, m):
	case consists.MatchString(text) || len(all) > 1 || e.acronymsOfOthers(text, m) || strings.Count(text, ",") > 1 && looksBody(p.words):
		e.members(p, all, m)
	case len(all) == 1 && m.Ref == "" && looksBody(p.words) && !sharesKind(m.Text, text):
		e.members(p, all, m) // "National Front (Wind Movement)": a movement is no other name of a front
	case signatureOf(text) != "":
		e.sign(m, text)
		m.Note = clip(plain(text))
	default:
		e.otherName(p, m)
	}
}

// personal: a word is an initial or stands for kin, as in the names of persons alone.
func personal(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return len(w.text) == 1 || kin[w.low] })
}

var kin = set(`abu abi umm ibn bin bint ould ag abd abdul abdel`)

func (e *item) sign(m *Mention, text string) {
	s := signatureOf(text)
	switch {
	case m == nil:
		e.signature = s
	case m.Signature == "" || m.Signature == "SIGNED":
		m.Signature = s
	}
}

// sharesKind tells whether two names may be of one group by the words for kinds of
// group in them: both have one in common, or one of them has none.
func sharesKind(a, b string) bool {
	kinds := func(text string) (all []string) {
		for _, w := range wordsOf(text, span{0, len(text)}) {
			if isKind(w) {
				all = append(all, foldWord(w.text)[0])
			}
		}
		return all
	}
	mine, other := kinds(a), kinds(b)
	return len(mine) == 0 || len(other) == 0 || slices.ContainsFunc(mine, func(k string) bool { return slices.Contains(other, k) })
}

// isShort tells whether a bracket holds nothing but an acronym of the name before it.
func (e *item) isShort(text string, name span) bool {
	text = strings.Trim(text, edges)
	return isAcronym(text) && abbreviates(text, name.of(e.cell))
}

// personInside reads a person with an office in the brackets behind a body:
// "Government of Nepal (N. N., Coordinator, Negotiation Team)".
func (e *item) personInside(p *part, m *Mention) bool {
	name, office, found := strings.Cut(p.of(e.cell), ",")
	s := span{p.from, p.from + len(name)}.trim(e.cell)
	held := span{p.to - len(office), p.to}
	if !found || m.Kind == Human || !looksPerson(wordsOf(e.cell, s)) || !looksOffice(wordsOf(e.cell, held)[:min(2, len(wordsOf(e.cell, held)))]) {
		return false
	}
	m.Persons = append(m.Persons, Person{s.from, s.to, plain(s.of(e.cell)), clip(plain(held.of(e.cell)))})
	return true
}

// affiliation: a person, and in brackets the body that the person is of.
func (e *item) affiliation(p *part, all []known) {
	if len(all) == 0 {
		e.add(p.span, Body)
		e.complete = true
		return
	}
	if front := (span{p.from, all[0].from}).trim(e.cell); all[0].state && looksBody(wordsOf(e.cell, front)) && !looksOffice(wordsOf(e.cell, front)) && strings.HasPrefix(e.cell[front.to:], ",") {
		e.newBody(front) // "(Wind Foundation, Japan)": Japan is where it is
		e.complete = true
		return
	}
	e.front(span{p.from, all[0].from})
	m := e.add(all[0].span, Body)
	m.Ref, m.Behalf = all[0].ref, all[0].behalf
	e.complete = true
}

// otherName keeps what stands in brackets behind a body: acronyms, translations, else a remark.
func (e *item) otherName(p *part, m *Mention) {
	if branchNote.MatchString(p.of(e.cell)) {
		m.Capacity = clip(plain(p.of(e.cell)))
		return
	}
	if len(p.words) > 1 && !looksBody(p.words) && (titles[p.words[0].low] || looksPerson(p.words) && personal(p.words)) {
		for _, name := range splitAnd(e.cell, p.span) {
			m.Persons = append(m.Persons, Person{name.from, name.to, plain(name.of(e.cell)), ""})
		}
		return
	}
	text := strings.TrimSpace(alsoKnown.ReplaceAllString(p.of(e.cell), ""))
	if text == strings.TrimSpace(p.of(e.cell)) {
		m.Which = e.which(m, p)
	}
	if m.Which != "" && !isAcronym(m.Which) {
		return
	}
	for _, one := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == ',' }) {
		one = plain(strings.Trim(one, edges))
		if found := e.lexicon.Find(one); m.Ref == "" && m.Behalf == "" && len(found) > 0 && sameRef(found) && !found[0].State {
			if m.Ref = found[0].Ref; !isAcronym(one) {
				m.doubt("known by the name in brackets")
			}
		}
		words := strings.Fields(one)
		if len(words) > 0 && len(words) <= 8 && (isAcronym(one) || isCapital(words[0])) && len(e.lexicon.Find(one)) == 0 {
			m.Alias = append(m.Alias, one)
		} else if one != "" && len(e.lexicon.Find(one)) == 0 {
			m.Note = clip(strings.TrimPrefix(m.Note+"; "+one, "; "))
		}
	}
}

var (
	branchNote = regexp.MustCompile(`(?i)\b(?:sector|branch|region|area|province|district|wing)\W*$`)
	alsoKnown  = regexp.MustCompile(`(?i)^\W*(?:trans\.?|translation:?|also known as|aka|a\.k\.a\.?|formerly|known as|herein(?:after)?(?: referred to as| called)?|ci-après|en adelante|i\.e\.|abbr\.?)\s*`)
)
