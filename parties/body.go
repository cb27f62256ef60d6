package parties

import (
	"regexp"
	"strings"
)

// bodies takes the words as the name of a body, or of two beside an "and" that are bodies each.
func (e *item) bodies(s span, words []word) {
	if e.list {
		e.flushUnknown()
	}
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
	if at := inPlace.FindStringIndex(s.of(e.cell)); at != nil && at[0] > 0 && !strings.Contains(s.of(e.cell)[:at[0]], " for ") && !strings.HasSuffix(strings.ToLower(s.of(e.cell)[:at[0]]), "islamic state") {
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
