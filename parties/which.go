package parties

import "strings"

// which is the text of a bracket if it tells a body from others of its name, as
// in "Communist Party (Maoist)": a word that is no kind of group, person, state or
// place, or an acronym that cannot be made of the name. Empty if it does not: then
// it is another name.
func (e *item) which(m *Mention, p *part) string {
	one := plain(strings.Trim(p.of(e.cell), edges))
	words := wordsOf(one, span{0, len(one)})
	if m.Kind != Body || p.from < m.To || len(words) == 0 || len(words) > 4 || len(e.lexicon.Find(one)) > 0 || strings.ContainsAny(one, ",;") {
		return ""
	}
	switch {
	case isAcronym(one):
		if madeOf(one, m.Text+" "+m.Capacity) {
			return ""
		}
	case !isCapital(words[0].text), isScripted(one) != isScripted(m.Text), hasKind(words):
		return ""
	case len(words) > 1 && !hasCreed(words):
		return "" // a translation, or a person
	case len(e.known(p.words)) > 0, looksOffice(words):
		return ""
	}
	return one
}

// madeOf tells whether an acronym is made of a name: of beginnings of its words in
// their order, as ULIMO is, or of first letters in any, as in another language.
func madeOf(acronym, name string) bool {
	var words []string
	for _, w := range wordsOf(name, span{0, len(name)}) {
		words = append(words, strings.FieldsFunc(w.low, isMark)...)
	}
	letters := strings.Join(strings.FieldsFunc(bare(acronym), isMark), "")
	return beginnings(letters, words) || initials(letters, words)
}

func isMark(r rune) bool { return strings.ContainsRune("-/.&'’", r) }

// beginnings tells whether letters are beginnings of words in their order, some left out.
func beginnings(letters string, words []string) bool {
	reached := map[int]bool{0: true} // how many letters are used up
	for _, w := range words {
		for at := len(letters) - 1; at >= 0; at-- { // from behind: a word is used once
			for n := 1; reached[at] && at+n <= len(letters) && strings.HasPrefix(w, letters[at:at+n]); n++ {
				reached[at+n] = true
			}
		}
	}
	return reached[len(letters)]
}

// initials tells whether each letter is the first of a word of its own.
func initials(letters string, words []string) bool {
	first := map[rune]int{}
	for _, w := range words {
		first[[]rune(w)[0]]++
	}
	for _, r := range letters {
		if first[r]--; first[r] < 0 {
			return false
		}
	}
	return true
}

// hasKind: a word is a kind of group, or usual in the names of groups.
func hasKind(words []word) bool {
	for _, w := range words {
		if isKind(w) {
			return true
		}
	}
	return hasAny(words, bodyCues)
}

// hasCreed: a word says what the members believe in, as no name of a person does.
func hasCreed(words []word) bool {
	for _, w := range words {
		for _, end := range []string{"ist", "ists", "iste", "istes", "ista", "istas"} {
			if strings.HasSuffix(w.low, end) && len(w.low) > len(end)+3 {
				return true
			}
		}
	}
	return false
}

// isScripted tells whether a text is in another script than Latin: names in two
// scripts are one name written twice.
func isScripted(text string) bool {
	for _, r := range text {
		if r > 0x24F && isWordRune(r) && r != '’' && r != '‘' && r != 'ʼ' {
			return true
		}
	}
	return false
}
