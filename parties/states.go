package parties

import "slices"

// groupOfStates reads a group and behind a colon the states that it consists of:
// "Plus Group: Kenya, Uganda". They took part within it.
func (e *item) groupOfStates(parts []part) bool {
	if len(parts) < 3 || e.head || !parts[1].colon || parts[0].bracket != nil || !e.isGroupName(parts[0].span.trim(e.cell)) {
		return false
	}
	var all []known
	for i := range parts[1:] {
		p := &parts[i+1]
		found := e.known(p.words)
		if p.bracket != nil || !allStates(found) || !namesOnly(p.words, found) {
			return false
		}
		all = append(all, found...)
	}
	m := e.add(withoutArticle(e.cell, parts[0].span.trim(e.cell)), Body)
	if found := e.lexicon.Find(m.Text); len(found) > 0 && sameRef(found) {
		m.Ref = found[0].Ref
	} else {
		m.doubt("taken for a group of the states behind it")
	}
	of, role := e.body-1, m.Role
	for _, k := range all {
		one := e.mention(k.span, Body)
		one.Ref, one.Behalf, one.Via, one.Of, one.Role = k.ref, k.behalf, PartOf, of, role
	}
	e.flush()
	return true
}

// isGroupName tells whether what stands before a colon is the name of a group, and
// no role, office, person or heading such as "Participating countries".
func (e *item) isGroupName(s span) bool {
	words := withoutSmall(wordsOf(e.cell, s))
	if len(words) == 0 || len(words) > 5 || isGeneric(words) || isPlural(s.of(e.cell)) && !isAcronym(words[0].text) ||
		len(rolesIn(s.of(e.cell))) > 0 || titles[words[0].low] || looksOffice(words) || isCrowd(words) {
		return false
	}
	found := e.known(words)
	return !slices.ContainsFunc(found, func(k known) bool { return k.state })
}

// namesOnly: a part has no words but those of names, and small ones between them.
func namesOnly(words []word, found []known) bool {
	return !slices.ContainsFunc(words, func(w word) bool {
		return !isSmall(w.low) && !slices.ContainsFunc(found, func(k known) bool { return k.from <= w.from && w.to <= k.to })
	})
}

// allStates tells whether some names are known, and all are of states.
func allStates(all []known) bool {
	return len(all) > 0 && !slices.ContainsFunc(all, func(k known) bool { return !k.state })
}

func withoutArticle(cell string, s span) span {
	s.from += len(article.FindString(s.of(cell)))
	return s
}
