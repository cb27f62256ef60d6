package parties

import (
	"regexp"
)

// A phrase is a part whose names are new, with what can be seen of it.
type phrase struct {
	*part
	span         // without what surrounds it
	words []word // of it
	title string // an office before "of" at its beginning
	held  span   // what stands behind that
	inner []word // the words of it
	named bool   // a body is named before it in the entry
}

// newPart reads a part whose names are new: by the words in it.
func (e *item) newPart(p *part) {
	n := phrase{part: p, span: p.span.trim(e.cell), named: e.body > e.before}
	n.from += len(joiners.FindString(n.of(e.cell)))
	if n.words = wordsOf(e.cell, n.span); len(n.words) == 0 {
		return
	}
	if isDefinition.MatchString(n.of(e.cell)) {
		return
	}
	if n.named && branchNote.MatchString(n.of(e.cell)) && len(n.words) <= 4 {
		e.last().Capacity = joined(e.last().Capacity, plain(n.of(e.cell)))
		return
	}
	n.title = officeOf.FindString(n.of(e.cell))
	n.held = span{n.from + len(n.title), n.to}
	n.inner = wordsOf(e.cell, n.held)
	if !e.newOffice(&n) && !e.newMany(&n) {
		e.newName(&n)
	}
}

// newOffice reads a phrase that says what somebody holds, and perhaps in what body.
func (e *item) newOffice(n *phrase) bool {
	beside := n.named && len(e.last().Persons) > 0 // a person whose office it can be
	waiting := len(e.persons) > 0
	switch {
	case allOffice(n.words) && !isCrowd(n.words), isTeam(n.words) && (beside || waiting):
		e.holdOffice(n.span)
	case e.head && !n.named && !waiting && !titles[n.words[0].low] && !isCrowd(n.words):
		e.bodies(n.span, n.words)
	case n.title == "" || n.forWhom && !isBody(n):
		return false
	case beside && !n.forWhom, e.heads() && isGeneric(n.inner) && !n.forWhom, isDelegation(n.inner) && (n.named || waiting):
		e.holdOffice(n.span)
	case isBody(n):
		e.holdBefore(n.title)
		e.bodies(n.held, n.inner)
	case isMinister(n.title):
		e.holdOffice(n.span)
	default:
		return false
	}
	return true
}

// isBody tells whether what stands behind an office is a body. A ministry is none here: its minister stands for the state.
func isBody(n *phrase) bool {
	if n.title == "" || len(n.inner) == 0 || !looksBody(n.inner) && !isGeneric(n.inner) {
		return false
	}
	return !isMinister(n.title) || hasAny(n.inner, governments)
}

// newMany reads a phrase that names many people as one.
func (e *item) newMany(n *phrase) bool {
	if !isCrowd(n.words) {
		return false
	}
	if n.forWhom && n.named {
		e.last().Capacity = clip(plain(n.part.of(e.cell)))
	} else {
		e.crowd(n.span, n.words)
	}
	return true
}

// newName reads a phrase that names a person or a body.
func (e *item) newName(n *phrase) {
	person := e.arePersons(n.span)
	switch {
	case e.by && n.named && !looksBody(n.words):
		e.asPerson(n.span, n.words)
	case e.personOfBody(n.span, n.words):
	case titles[n.words[0].low] && !looksBody(n.words):
		e.asPerson(n.span, n.words)
	case looksBody(n.words), n.forWhom && len(e.persons) > 0:
		e.bodies(n.span, n.words)
	case person && !e.list:
		e.asPerson(n.span, n.words)
	case !person && isOffice(n.words[0]) && looksPerson(n.words[1:]):
		e.office = n.words[0].text
		e.hold(span{n.words[1].from, n.to})
	case headOffices.MatchString(n.of(e.cell)) && len(n.inner) > 0 && isCapital(n.inner[0].text):
		e.holdBefore(n.title)
		e.newBody(n.held)
		e.last().doubt("taken for a body for the office in it")
	case !person && (n.title != "" || looksOffice(n.words)):
		e.holdOffice(n.span)
	case n.forWhom && !person:
		e.bodies(n.span, n.words)
	case !person && article.MatchString(n.part.of(e.cell)) && isCapital(n.words[len(n.words)-1].text) && len(e.persons) == 0 && !n.named:
		e.newBody(n.span) // persons have no article
	default:
		e.either(n.span, n.words)
	}
}

// isDefinition: the text says what it calls them, and names nobody.
var isDefinition = regexp.MustCompile(`(?i)^\W*(?:(?:hereinafter|herein|hereafter|collectively|jointly|together)?\s*(?:referred to|known|called)\s+(?:hereinafter |herein |collectively |jointly )?(?:as )?)?\W*(?:the |las |les )?(?:parties|partes|signatories)\W*$`)

var article = regexp.MustCompile(`(?i)^\W*the `)

// joiners stand before a name of a list.
var joiners = regexp.MustCompile(`^(?:(?:the|(?i:and|between|entre|et(?: de)?)|y de|&|[lL]['’]|le|la|les|los|las) ?\b)*\s*`)
