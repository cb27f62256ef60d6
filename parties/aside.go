package parties

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/accordgraph/accord"
)

var (
	consists   = regexp.MustCompile(`(?i)^\W*(?:consist(?:s|ing)? of|compris(?:es|ing)|composed of|made up of|including|compos[ée]e? de|integrad[oa] por|members?:?|incl\.?)\s*`)
	branchNote = regexp.MustCompile(`(?i)\b(?:sector|branch|region|area|province|district|wing)\W*$`)
	alsoKnown  = regexp.MustCompile(`(?i)^\W*(?:trans\.?|translation:?|also known as|aka|a\.k\.a\.?|formerly|known as|i\.e\.|abbr\.?)\s*`)
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
	case len(p.words) <= 4 && len(rolesIn(text)) > 0 && len(all) == 0:
		if m != nil {
			e.roleBehind(m, rolesIn(text)[0], isPlural(text))
		} else {
			e.roles = rolesIn(text)
		}
	case m == nil && len(e.unknown) == 1 && len(e.persons) == 0 && len(all) > 1:
		s := e.unknown[0]
		e.unknown = nil
		e.members(p, all, e.add(s, Body)) // "The Quartet (…)"
	case m == nil && (len(e.persons) > 0 || len(e.unknown) > 0) && (len(all) > 0 || looksBody(p.words)):
		e.affiliation(p, all)
	case m == nil:
	case consists.MatchString(text) || len(all) > 1 || e.acronymsOfOthers(text, m) || strings.Count(text, ",") > 1 && looksBody(p.words):
		e.members(p, all, m)
	case signatureOf(text) != "":
		e.sign(m, text)
		m.Note = clip(plain(text))
	default:
		e.otherName(p, m)
	}
}

// allTake gives a role to all of the block that have none yet.
func (r *reader) allTake(role accord.Role) {
	for i := r.first; i < len(r.mentions); i++ {
		if r.mentions[i].Role == accord.RoleUnspecified {
			r.mentions[i].Role = role
		}
	}
}

// personal: a word is an initial or stands for kin, as in the names of persons alone.
func personal(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return len(w.text) == 1 || kin[w.low] })
}

var kin = set(`abu abi umm ibn bin bint ould ag abd abdul abdel`)

func isPlural(text string) bool { return strings.HasSuffix(strings.TrimRight(text, edges), "s") }

// roleBehind gives the role that stands in brackets behind a name, in the plural to all of the list.
func (e *item) roleBehind(m *Mention, role accord.Role, all bool) {
	if m.Role = role; all {
		e.allTake(role)
	}
}

func (e *item) sign(m *Mention, text string) {
	s := signatureOf(text)
	switch {
	case m == nil:
		e.signature = s
	case m.Signature == "" || m.Signature == "SIGNED":
		m.Signature = s
	}
}

// affiliation: a person, and in brackets the body that the person is of.
func (e *item) affiliation(p *part, all []known) {
	if len(all) == 0 {
		e.add(p.span, Body)
		e.complete = true
		return
	}
	e.front(span{p.from, all[0].from})
	m := e.add(all[0].span, Body)
	m.Ref, m.Behalf = all[0].ref, all[0].behalf
	e.complete = true
}

// members are those in the brackets behind a group: its members, or those who sat in it.
func (e *item) members(p *part, all []known, m *Mention) {
	via, of := PartOf, e.body-1
	if consists.MatchString(p.of(e.cell)) {
		via = Member
	}
	role, first := m.Role, len(e.mentions)
	seen := map[string]bool{m.Ref: m.Ref != ""}
	for _, k := range all {
		if seen[k.ref] && k.ref != "" {
			continue
		}
		seen[k.ref] = true
		one := e.mention(k.span, Body)
		one.Ref, one.Behalf, one.Via, one.Of, one.Role = k.ref, k.behalf, via, of, role
	}
	for _, inner := range e.partsOf(p.span) {
		s := inner.span.trim(e.cell)
		if loc := consists.FindString(s.of(e.cell)); loc != "" {
			s.from += len(loc)
		}
		words := wordsOf(e.cell, s)
		if len(words) == 0 || len(words) > 7 || inner.bracket != nil || !isCapital(words[0].text) && !unicode.IsDigit(rune(words[0].text[0])) || touches(all, s) || via == PartOf && !looksBody(words) && !isAcronym(words[0].text) {
			continue
		}
		one := e.mention(s, Body)
		one.Via, one.Of, one.Role = via, of, role
	}
	e.sortMentions(first)
}

// acronymsOfOthers: several acronyms of which none is that of the name before them.
func (e *item) acronymsOfOthers(text string, m *Mention) bool {
	items := strings.Split(text, ",")
	for _, one := range items {
		one = strings.Trim(one, edges)
		if !isAcronym(one) || abbreviates(one, m.Text) {
			return false
		}
	}
	return len(items) > 1
}

// abbreviates tells whether the letters of an acronym stand at the beginnings of the words of a name, in their order.
func abbreviates(acronym, name string) bool {
	letters := []rune(bare(strings.ToLower(acronym)))
	for _, w := range wordsOf(name, span{0, len(name)}) {
		if len(letters) > 0 && strings.HasPrefix(w.low, string(letters[0])) {
			letters = letters[1:]
		}
	}
	return len(letters) == 0
}

// sortMentions puts the mentions from an index on in the order in which they stand.
func (r *reader) sortMentions(from int) {
	slices.SortStableFunc(r.mentions[from:], func(a, b Mention) int { return cmp.Compare(a.From, b.From) })
}

func touches(all []known, s span) bool {
	for _, k := range all {
		if k.from < s.to && s.from < k.to {
			return true
		}
	}
	return false
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
