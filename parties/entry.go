package parties

import (
	"strings"

	"github.com/accordgraph/accord"
)

// entry reads one entry: whom it names, who is there for them, and what is said of that.
func (r *reader) entry(l line) {
	roles, unsigned, signed := r.roles, r.unsigned, r.signed
	s, sticky := r.lead(l)
	if sticky {
		roles, unsigned, signed = r.roles, r.unsigned, r.signed // what it heads; what it says of itself ends with it
	}
	if s.trim(r.cell).empty() {
		return
	}
	end := s.to
	s, tailRoles, polarity := r.tail(s)
	if tailRoles != nil {
		r.roles = tailRoles
	}
	if tailRoles != nil && isPlural(r.cell[s.to:end]) {
		r.allTake(tailRoles[0])
	}
	words := wordsOf(r.cell, s)
	e := &item{reader: r, line: l, span: s}
	e.takeLoose(words)
	start := len(r.mentions)
	if e.before = start; isProse(outside(r.cell, s, words)) {
		r.prose(s)
	} else {
		e.read()
		r.shareOut(start, s)
	}
	r.doubtQuoted(start, l)
	r.leaveLoose(start, l)
	r.sayAll(start, polarity, l)
	r.roles, r.unsigned, r.signed = roles, unsigned, signed
}

// doubtQuoted: an entry of many words that as a whole stands in quotation marks may be of the text.
func (r *reader) doubtQuoted(from int, l line) {
	if unquote(r.cell, l.span) == l.span || len(strings.Fields(l.of(r.cell))) < longQuotation {
		return
	}
	for i := min(from, len(r.mentions)); i < len(r.mentions); i++ {
		r.mentions[i].doubt("the whole entry stands in quotation marks")
	}
}

// shareOut gives each of several persons to one of as many bodies: "A and B for X and Y, respectively".
func (r *reader) shareOut(from int, s span) {
	made := r.mentions[min(from, len(r.mentions)):]
	if len(made) < 2 || len(made[0].Persons) != len(made) || !strings.Contains(s.of(r.cell), "respectively") {
		return
	}
	for i := range made[1:] {
		if len(made[i+1].Persons) > 0 {
			return
		}
	}
	for i, p := range made[0].Persons {
		made[i].Persons = []Person{p}
	}
}

// sayAll gives what the entry says of all to each of its mentions.
func (r *reader) sayAll(from int, polarity accord.Polarity, l line) {
	allSigned := strings.Contains(strings.ToLower(l.of(r.cell)), "all signatories")
	absent := polarity != "" && absence.MatchString(l.of(r.cell))
	roles := r.roles
	for i := from; i < len(r.mentions); i++ {
		m := &r.mentions[i]
		if polarity != "" {
			m.Polarity, m.Signature, m.Role = polarity, accord.SignatureNotSignatory, ""
			if absent {
				m.doubt("absent: that they refused is not said")
			}
		}
		if allSigned && m.Signature == "" {
			m.Signature = accord.SignatureSigned
		}
	}
	if polarity != "" || len(roles) < 2 {
		return
	}
	for _, m := range append([]Mention(nil), r.mentions[from:]...) {
		for _, more := range roles[1:] {
			m.Role = more
			r.mentions = append(r.mentions, m)
		}
	}
}

// outside are the words that stand in no bracket.
func outside(cell string, s span, words []word) (all []word) {
	brackets := bracketsOf(cell, s)
	for _, w := range words {
		if inside(brackets, w.from) == nil {
			all = append(all, w)
		}
	}
	return all
}

// lead takes the words off the beginning of an entry that say in what role or
// for whom; sticky: they hold for the entries below as well.
func (r *reader) lead(l line) (s span, sticky bool) {
	s = l.span
	cut := func(m string) { s.from += len(m) }
	if dated.MatchString(s.of(r.cell)) {
		if at := midLead.FindStringIndex(s.of(r.cell)); at != nil {
			s.from += at[0] // "Signed in Geneva, in the presence of"
		}
	}
	if brackets := bracketsOf(r.cell, s); len(brackets) > 0 && brackets[0].from == s.from {
		if text := brackets[0].inner.of(r.cell); len(rolesIn(text)) > 0 && !unspecified.MatchString(text) {
			r.newHeading(rolesIn(text))
			s.from, sticky = brackets[0].to, true
		}
	}
	said, holds := r.leadSigned(&s)
	sticky = sticky || holds
	if m := sideLabel.FindString(s.of(r.cell)); m != "" {
		r.owner, r.heading = 0, false
		cut(m)
	}
	roles, length, all := r.leadRoles(s)
	if len(roles) > 0 {
		signed, unsigned := r.signed && said, r.unsigned && said
		r.newHeading(roles)
		r.signed, r.unsigned = signed, unsigned // "Signed by the witnesses:"
	}
	s.from += length
	return s, sticky || all
}

// leadSigned takes off the words that say who signed, or did not; holds: of the entries below as well.
func (r *reader) leadSigned(s *span) (said, holds bool) {
	if m := unsignedBy.FindString(s.of(r.cell)); m != "" {
		r.unsigned, r.signed, said, holds = true, false, true, true
		s.from += len(m)
	}
	m := signedBy.FindString(s.of(r.cell))
	s.from += len(m)
	if signing.MatchString(m) && byWord.MatchString(m) {
		r.signed, said, holds = true, true, holds || strings.Contains(m, ":")
		r.unsigned = false
	}
	return said, holds
}

// newHeading sets the roles of what follows, which belongs to no body above, and
// of whose signatures the heading above says nothing.
func (r *reader) newHeading(roles []accord.Role) {
	r.roles, r.owner, r.heading = roles, 0, false
	r.signed, r.unsigned = false, false
}

// leadRoles are the roles that the first words give, and how many bytes these have;
// all: to the entries below as well.
func (r *reader) leadRoles(s span) (roles []accord.Role, length int, all bool) {
	text := s.of(r.cell)
	if found := leads.FindStringSubmatch(text); found != nil {
		if role := leadRole(found[1]); r.column == ThrdPart || role == accord.RoleWitness || role == accord.RoleMediator {
			return []accord.Role{role}, len(found[0]), strings.Contains(found[0], ":") || role == accord.RoleWitness
		}
	}
	if roles, length = r.roleLabel(s); len(roles) > 0 {
		return roles, length, true
	}
	head := roleHead.FindString(text)
	if roles = rolesIn(head); len(roles) == 0 {
		return nil, 0, false
	}
	rest := text[len(head):]
	colon := strings.HasPrefix(strings.TrimLeft(rest, " \u00a0)"), ":")
	if colon || r.column == ThrdPart && isCapital(strings.TrimLeft(rest, " \t\u00a0\"“[(")) && !strings.HasPrefix(rest, ",") {
		return roles, len(head), true
	}
	return nil, 0, false
}

// roleLabel reads what stands before a colon if it gives a role and names nobody:
// "Representatives of observer countries:".
func (r *reader) roleLabel(s span) (roles []accord.Role, length int) {
	n := strings.IndexByte(s.of(r.cell)[:min(80, s.to-s.from)], ':')
	if n < 0 || r.column != ThrdPart {
		return nil, 0
	}
	head := span{s.from, s.from + n}
	words := wordsOf(r.cell, head)
	for _, w := range words {
		if !isSmall(w.low) && !roleFillers[w.low] && !genericWords[w.low] && !isOffice(w) && len(rolesIn(w.text)) == 0 {
			return nil, 0
		}
	}
	if roles = rolesIn(head.of(r.cell)); len(roles) == 0 {
		return nil, 0
	}
	return roles, n + 1
}

// tail takes the words off the end of an entry that say in what role: "X to act as guarantor".
func (r *reader) tail(s span) (rest span, roles []accord.Role, polarity accord.Polarity) {
	text := s.of(r.cell)
	if m := refused.FindStringIndex(text); m != nil {
		return span{s.from, s.from + m[0]}, nil, accord.PolarityRefused
	}
	m := tail.FindStringIndex(text)
	if m == nil || m[0] == 0 || r.column == Part && !strings.Contains(text, "guarant") && !strings.Contains(text, "witness") {
		return s, nil, ""
	}
	if inside(bracketsOf(r.cell, s), s.from+m[0]) != nil {
		return s, nil, ""
	}
	if roles = rolesIn(text[m[0]:m[1]]); len(roles) == 0 {
		return s, nil, ""
	}
	return span{s.from, s.from + m[0]}, roles, ""
}
