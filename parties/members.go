package parties

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

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

var consists = regexp.MustCompile(`(?i)^\W*(?:consist(?:s|ing)? of|compris(?:es|ing)|composed of|made up of|including|compos[ée]e? de|integrad[oa] por|members?:?|incl\.?)\s*`)
