package parties

import (
	"regexp"
	"strings"
)

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

// holdBefore keeps the office in words such as "Commander of the".
func (e *item) holdBefore(title string) {
	words := withoutSmall(wordsOf(title, span{0, len(title)}))
	if len(words) > 0 && words[len(words)-1].low != "command" {
		e.office = joined(e.office, title[words[0].from:words[len(words)-1].to])
	}
}

// isMinister tells whether an office is a minister's, who is one of a state, and not the prime one.
func isMinister(title string) bool {
	return strings.Contains(strings.ToLower(title), "minist") && !primeMinister.MatchString(title)
}

var primeMinister = regexp.MustCompile(`(?i)(?:prime|premier|primer) minist`)

var governments = set(`government republic kingdom gouvernement république gobierno república regime`)

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

// isDelegation: a team of which nothing is said, other than the government's.
func isDelegation(words []word) bool {
	return len(words) > 0 && isTeam(words) && hasAny(words, delegations) && !hasAny(words, governments)
}

var delegations = set(`delegation team panel délégation delegación`)

// officeBehind keeps an office that stands behind a body: of the person named for it, else of whom is not said.
func (e *item) officeBehind(s span) {
	if m := e.last(); len(m.Persons) == 0 {
		m.Capacity = joined(m.Capacity, plain(s.of(e.cell)))
		return
	}
	e.holdOffice(s)
}

// joined puts two offices of one person into one text.
func joined(a, b string) string { return clip(strings.Trim(a+", "+b, ", ")) }
