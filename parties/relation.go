package parties

import (
	"regexp"
	"strings"

	"github.com/accordgraph/accord"
)

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

// joins tells whether "for" stands between a person and whom the person is there for.
func (r *reader) joins(s span, at []int) bool {
	text := s.of(r.cell)
	before := span{max(s.from, s.from+at[0]-80), s.from + at[0]}
	before.from += strings.LastIndexAny(before.of(r.cell), ",;:])") + 1
	behind := wordsOf(r.cell, span{s.from + at[1], min(s.to, s.from+at[1]+80)})
	comma := strings.HasPrefix(strings.TrimLeft(text[at[0]:at[1]], " "), ",")
	return r.arePersons(before) && (comma || looksBody(behind) || len(r.known(behind)) > 0)
}

var signing = regexp.MustCompile(`(?i)\bsign|\bfirmad`)

// Relations within an entry.
var (
	byWords  = regexp.MustCompile(`(?i)[\s,]+(?:and )?(?:which (?:is|are|was) )?(?:represented|signed|headed|led|commanded|repr[ée]sent[ée]e?s?|representad[oa]s?|firmad[oa]s?)\s+(?:by|par|por)\b:?`)
	forWords = regexp.MustCompile(`(?i)[\s,]+(?:(?:who )?sign(?:ed|ing|atories)?,?\s+)?(?:for and on behalf of|on behalf of|in the name of|representing|au nom d[eu]|en nombre de(?:l)?|en representaci[óo]n de(?:l)?)\b`)
	byWord   = regexp.MustCompile(`(?i)\b(?:by|par|por)\b`)
	forWord  = regexp.MustCompile(`[\s,]+(?:[Ff]or|[Pp]our|[Pp]or)\s+`)
)
