package parties

import (
	"cmp"
	"regexp"
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
	return rejoin(cell, all)
}

var membersFollow = regexp.MustCompile(`(?i)[\s,–-]+(?:comprising|comprised of|consisting of|composed of|made up of|including|compos[ée]e? de|integrad[oa] por)\s`)

// withMembers reads "comprising A, B and C" up to the end as if it stood in brackets.
func withMembers(cell string, s span, brackets []bracket) []bracket {
	for _, at := range membersFollow.FindAllStringIndex(s.of(cell), -1) {
		from := s.from + at[0]
		if at[0] == 0 || inside(brackets, from) != nil {
			continue
		}
		brackets = slices.DeleteFunc(brackets, func(b bracket) bool { return b.from > from })
		return append(brackets, bracket{span{from, s.to}, span{from, s.to}})
	}
	return brackets
}

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

var quotation = regexp.MustCompile(`“[^”\n]{3,120}”|(?:^|[\s(])'[^'\n]{3,80}'(?:[\s.,;)]|$)`)

// withQuotes are the quotations of a stretch beside its brackets, as brackets.
func withQuotes(cell string, s span, brackets []bracket) (all []bracket) {
	for _, at := range quotation.FindAllStringIndex(s.of(cell), -1) {
		all = append(all, bracket{span: span{s.from + at[0], s.from + at[1]}})
	}
	if len(all) == 0 {
		return brackets
	}
	all = append(all, brackets...)
	slices.SortFunc(all, func(a, b bracket) int { return cmp.Or(a.from-b.from, b.to-a.to) })
	end := s.from
	return slices.DeleteFunc(all, func(b bracket) bool {
		if b.from < end {
			return true // within the one before
		}
		end = b.to
		return false
	})
}

// relations are the words at which an entry is parted.
func (r *reader) relations(s span, brackets []bracket) (all []cut) {
	text := s.of(r.cell)
	add := func(c cut, at []int) {
		if c.span = (span{s.from + at[0], s.from + at[1]}); inside(brackets, c.from) == nil {
			all = append(all, c)
		}
	}
	for _, at := range byWords.FindAllStringIndex(text, -1) {
		add(cut{by: true, signed: signing.MatchString(text[at[0]:at[1]])}, at)
	}
	for _, at := range forWords.FindAllStringIndex(text, -1) {
		add(cut{forWhom: true, signed: signing.MatchString(text[at[0]:at[1]])}, at)
	}
	for _, at := range forWord.FindAllStringIndex(text, -1) {
		if r.joins(s, at) {
			add(cut{forWhom: true}, at)
		}
	}
	for _, at := range midLead.FindAllStringSubmatchIndex(text, -1) {
		role := leadRole(text[at[2]:at[3]])
		if at[0] > 0 && role != "" && (r.column == ThrdPart || role == accord.RoleWitness || role == accord.RoleMediator) {
			add(cut{role: role}, at)
		}
	}
	return all
}

var signing = regexp.MustCompile(`(?i)\bsign|\bfirmad`)

// joins tells whether "for" stands between a person and whom the person is there for.
func (r *reader) joins(s span, at []int) bool {
	text := s.of(r.cell)
	before := span{max(s.from, s.from+at[0]-80), s.from + at[0]}
	before.from += strings.LastIndexAny(before.of(r.cell), ",;:])") + 1
	behind := wordsOf(r.cell, span{s.from + at[1], min(s.to, s.from+at[1]+80)})
	comma := strings.HasPrefix(strings.TrimLeft(text[at[0]:at[1]], " "), ",")
	return looksPerson(wordsOf(r.cell, before)) && (comma || looksBody(behind) || len(r.known(behind)) > 0)
}
