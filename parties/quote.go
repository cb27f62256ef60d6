package parties

import (
	"cmp"
	"regexp"
	"slices"
)

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

var quotation = regexp.MustCompile(`“[^”\n]{3,120}”|(?:^|[\s(])'[^'\n]{3,80}'(?:[\s.,;)]|$)`)

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

var membersFollow = regexp.MustCompile(`(?i)[\s,–-]+(?:comprising|comprised of|consisting of|composed of|made up of|including|compos[ée]e? de|integrad[oa] por)\s`)
