package parties

import (
	"cmp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A part is what stands between commas, colons, dashes, gaps and brackets of an entry.
type part struct {
	span
	words   []word
	by      bool        // behind "represented by" and the like
	forWhom bool        // behind "on behalf of" and the like
	dash    bool        // behind a dash
	signed  bool        // behind "signed by" or "signed on behalf of"
	colon   bool        // behind a colon
	role    accord.Role // a new entry begins, in this role: "and in the presence of"
	bracket *bracket    // it is one
	joined  bool        // what stands behind a dash was taken for the end of the name
}

// A cut is where an entry is parted.
type cut struct {
	span
	by, forWhom, signed, dash, colon bool
	role                             accord.Role
	bracket                          *bracket
}

// partsOf parts an entry.
func (r *reader) partsOf(s span) (all []part) {
	cell := r.cell
	brackets := withMembers(cell, s, bracketsOf(cell, s))
	cuts := append(marks(r.raw, s, withQuotes(cell, s, brackets)), r.relations(s, brackets)...)
	for i := range brackets {
		cuts = append(cuts, cut{span: brackets[i].span, bracket: &brackets[i]})
	}
	slices.SortStableFunc(cuts, func(a, b cut) int { return cmp.Or(a.from-b.from, b.to-a.to) })
	var p, empty part // empty: what stands before a bracket and says how what stands behind it belongs to the rest
	p.from = s.from
	end := func(at int) {
		if p.to = at; p.to > p.from {
			p.words = wordsOf(cell, p.span)
		}
		p.by, p.forWhom, p.signed, p.colon = p.by || empty.by, p.forWhom || empty.forWhom, p.signed || empty.signed, p.colon || empty.colon
		if len(p.words) > 0 || p.role != "" {
			all, empty = append(all, p), part{}
		} else {
			empty = p
		}
	}
	for _, c := range cuts {
		if c.from < p.from {
			continue
		}
		end(c.from)
		if c.bracket != nil {
			all = append(all, part{span: c.bracket.inner, words: wordsOf(cell, c.bracket.inner), bracket: c.bracket})
		}
		p = part{by: c.by, forWhom: c.forWhom, role: c.role, signed: c.signed, dash: c.dash, colon: c.colon}
		p.from = c.to
	}
	end(s.to)
	return rejoin(cell, r.rejoinCapitals(all))
}

// rejoinCapitals puts together a name that goes on behind a dash, as one of the
// lexicon does or where both are in capitals: "ARMED FORCES OF X - ARMY OF THE PEOPLE".
func (r *reader) rejoinCapitals(parts []part) []part {
	for i := len(parts) - 1; i > 0; i-- {
		a, b := &parts[i-1], &parts[i]
		if a.bracket != nil || b.bracket != nil || !b.dash || !looksBody(a.words) || !looksBody(b.words) {
			continue
		}
		whole := span{a.from, b.to}.trim(r.cell)
		known := len(r.lexicon.Find(whole.of(r.cell))) > 0
		single := !a.dash && (i+1 == len(parts) || !parts[i+1].dash) // not a list with dashes between its names
		if known || single && r.isCapitals(a) && r.isCapitals(b) && !sameKind(a.words, b.words) {
			a.to, a.words, a.joined = b.to, append(slices.Clone(a.words), b.words...), !known
			parts = slices.Delete(parts, i, i+1)
		}
	}
	return parts
}

// isCapitals tells whether a part is a new name of several words, in capitals throughout.
func (r *reader) isCapitals(p *part) bool {
	text := p.of(r.cell)
	return len(p.words) > 1 && strings.ToUpper(text) == text && !hasAny(p.words, governments) && !looksOffice(p.words) && len(r.known(p.words)) == 0
}

// sameKind: both names begin with the same word, as those of a list do.
func sameKind(a, b []word) bool { return a[0].low == b[0].low }

// rejoin puts a word for a kind of group, such as Brigades, back to the name that
// a translation in brackets has cut from it.
func rejoin(cell string, parts []part) []part {
	for i := 1; i+1 < len(parts); i++ {
		a, b, c := &parts[i-1], &parts[i], &parts[i+1]
		if a.bracket == nil && b.dash && c.bracket != nil && looksBody(a.words) && looksBody(b.words) && !officeOf.MatchString(b.of(cell)) && isAcronym(strings.TrimSpace(c.of(cell))) {
			a.to, a.words = b.to, append(slices.Clone(a.words), b.words...)
			parts = slices.Delete(parts, i, i+1)
			continue
		}
		if a.bracket != nil || b.bracket == nil || c.bracket != nil || c.by || c.forWhom || len(c.words) != 1 ||
			!isKind(c.words[0]) && !bodyCues[c.words[0].low] || signatureOf(b.of(cell)) != "" {
			continue
		}
		a.to, a.words = c.to, append(slices.Clone(a.words), c.words...)
		parts = slices.Delete(parts, i+1, i+2)
	}
	return parts
}

func isKind(w word) bool {
	tokens := foldWord(w.text)
	return len(tokens) == 1 && keyOf(tokens) == ""
}

// marks are the punctuation marks and gaps at which an entry is parted.
func marks(cell string, s span, brackets []bracket) (all []cut) {
	blanks := 0
	for i, r := range s.of(cell) {
		at := s.from + i
		if inside(brackets, at) != nil {
			blanks = 0
			continue
		}
		switch r {
		case ' ', '\u00a0', '\t', '\n', '\u2028', '\u200b':
			if blanks++; r == '\t' || blanks == 3 {
				all = append(all, cut{span: span{at, at + 1}})
			}
			continue
		case ',', ':', '•':
			all = append(all, cut{span: span{at, at + len(string(r))}, colon: r == ':'})
		case '-', '–', '—':
			if blanks > 0 && strings.HasPrefix(cell[at+len(string(r)):], " ") {
				all = append(all, cut{span: span{at, at + len(string(r))}, dash: true})
			}
		case '/':
			if blanks > 0 || strings.HasPrefix(cell[at+1:], " ") || partsWords(cell, at) {
				all = append(all, cut{span: span{at, at + 1}})
			}
		}
		blanks = 0
	}
	return all
}
