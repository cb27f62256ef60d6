package parties

// prose takes names from a sentence and marks them as hearsay: those that are known,
// and rows of words in capitals of which one names a kind of group.
func (r *reader) prose(s span) {
	words := wordsOf(r.cell, s)
	names := r.known(words)
	brackets := bracketsOf(r.cell, s)
	for i := 0; i < len(words); i++ {
		if len(names) > 0 && names[0].first <= i {
			k := names[0]
			r.inSentence(s, k.span, brackets, k)
			i, names = max(i, k.last), names[1:]
			continue
		}
		last := r.nameAt(words, i)
		if len(names) > 0 {
			last = min(last, names[0].first-1)
		}
		if name := words[i:max(i, last+1)]; len(name) > 1 && looksBody(name) && !isGeneric(name) {
			r.inSentence(s, span{name[0].from, name[len(name)-1].to}, brackets, known{})
			i = last
		}
	}
}

// nameAt is the last word of a row of capitals that begins with a word; before it if none does.
func (r *reader) nameAt(words []word, first int) int {
	last := first - 1
	for i := first; i < len(words) && (i == first || adjacent(r.cell, words[i-1], words[i])); i++ {
		switch {
		case isCapital(words[i].text) && !isOffice(words[i]) && !(i == first && sentenceOpeners[words[i].low]):
			last = i
		case i > first && (isOf(words[i].low) || personParticle[words[i].low]) && words[i].low != "from" && words[i].low != "to":
		default:
			return last
		}
	}
	return last
}

var sentenceOpeners = set(`the this these a an according in on at it and but for as by all both other some no note signed agreed representatives`)

// inSentence adds a mention of somebody whom a sentence names, or another name of the one before it.
func (r *reader) inSentence(s, name span, brackets []bracket, k known) {
	text := s.of(r.cell)
	if b, n := inside(brackets, name.from), len(r.mentions); b != nil && n > 0 && r.mentions[n-1].Via == Hearsay && r.mentions[n-1].To <= b.from && plain(r.cell[r.mentions[n-1].To:b.from]) == "" {
		m := &r.mentions[n-1]
		if m.Ref == "" {
			m.Ref, m.Behalf = k.ref, k.behalf
		}
		m.Alias = append(m.Alias, plain(name.of(r.cell)))
		return
	}
	m := r.mention(name, Body)
	m.Ref, m.Behalf, m.Via = k.ref, k.behalf, Hearsay
	if roles := rolesIn(text); len(roles) > 0 && r.column == ThrdPart {
		m.Role = roles[0]
	}
	m.Note = clip(plain(text))
	m.doubt("named in a sentence, not on a list")
	if hearsay.MatchString(text) {
		m.doubt("by hearsay")
	}
}
