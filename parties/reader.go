package parties

import (
	"regexp"
	"strings"

	"github.com/accordgraph/accord"
)

// A reader goes through a cell from its beginning to its end.
type reader struct {
	raw      string // the cell as it is
	cell     string // with plain blanks in the place of others, byte for byte
	column   Column
	lexicon  *Lexicon
	usual    accord.Role
	mentions []Mention

	roles         []accord.Role // those of the heading that is in force
	unsigned      bool          // the heading says that those below it did not sign
	signed        bool          // it says that they did
	owner         int           // from 1: the mention to which the persons that follow belong
	heading       bool          // the owner is a heading: also over blank lines
	first         int           // the first mention of the block
	loose         int           // from 1: the person that the line before is, for whom nothing is named yet
	recent        int           // from 1: the last mention of the line before
	beforePersons bool          // the next block begins with a person
	pair          bool          // the block is two lines, besides a heading
}

var (
	representedBy = regexp.MustCompile(`(?i)^\W*(?:represented|signed|repr[ée]sent[ée]e?s?|representad[oa]s?|firmado)(?: by| par| por)\W*$`)
	signedBy      = regexp.MustCompile(`(?i)^\W*(?:(?:signed|agreed|firmado|sign[ée])(?: only)?(?: by| par| por)|(?:co-?)?signator(?:y|ies)|primary signatories|signatures?|signataires|firmantes|parties|the parties)(?:\s*:|\s+|$)(?:some )?`)
	sideLabel     = regexp.MustCompile(`(?i)^\W*(?:(?:signing |signed )?(?:on behalf of|for) )?(?:(?:t?he\s+)?(?:first|second|third|fourth|one|other|opposing)\s+(?:party|side|team)|(?:party|side|team)\s+(?:one|two|three|[1-4ab]))\s*(?:[:–-]\s*|$)`)
	forLabel      = regexp.MustCompile(`(?i)^\W*(?:signed |signing )?(?:for and on behalf of|on behalf of|for|pour|por|pel[oa]|from|on the side of|on the part of|in the name of|au nom de|en nombre de|en representaci[óo]n de|representing|de la part de)\s+(?:the |la |le |les |el |los |las |l['’])?`)
	sectionLabel  = regexp.MustCompile(`(?i)\b(signator(?:y|ies)|sector|participants|parties|firmantes|signataires|delegations?|representatives)\s*$`)
	sentenceEnd   = regexp.MustCompile(`[\p{L})’'\]]{3,}\.\s+\p{Lu}`)
	nobody        = regexp.MustCompile(`(?i)^\W*(?:n/?a|none|nil|ninguno|aucune?|not (?:applicable|specified|mentioned|stated|available|given)|unknown|unspecified|unclear|no (?:third |other )*(?:part(?:y|ies)|signator(?:y|ies)|signatures?|names?)\b[^,;]{0,60})\W*$`)
)

// block reads the lines between two blank ones.
func (r *reader) block(b block) {
	if !r.heading {
		r.owner = 0
	}
	r.first, r.loose, r.recent, r.pair = len(r.mentions), 0, 0, len(b) == 2
	for i, l := range b {
		l.colon = l.colon || !l.bullet && i+1 < len(b) && b[i+1].bullet // it heads a numbered list
		text := l.of(r.cell)
		switch {
		case len(wordsOf(r.cell, l.span)) == 0 || namesNobody(text):
		case r.remark(l):
		case r.roleHeading(l, i == len(b)-1):
			r.pair = i == 0 && len(b) == 3
		case representedBy.MatchString(text):
			r.owner = len(r.mentions)
			r.signed = r.owner == 0 && signing.MatchString(text)
		case r.sectionHeading(l, len(b) == 1):
		default:
			r.sentences(l)
		}
	}
}

// namesNobody tells whether a line is of the page, of the text, or a count.
func namesNobody(text string) bool {
	return isFooter(text) || isDate(text) || isQuotation(text) || nobody.MatchString(text) || counted.MatchString(text) && !strings.Contains(text, "behalf")
}

// sectionHeading: "Economic sector", "Primary Signatories:" head a list and name nobody.
func (r *reader) sectionHeading(l line, alone bool) bool {
	text := l.of(r.cell)
	label := sideLabel.FindString(text)
	bare := signedBy.MatchString(text) && signedBy.FindString(text) == text || label == text && label != ""
	words := wordsOf(r.cell, l.span)
	if r.column == ThrdPart && l.colon && len(words) <= 3 && isCrowd(words) && len(r.known(words)) == 0 {
		bare, r.roles = true, nil // "Adherents:"
	}
	if alone && !l.ends && r.beforePersons && isGeneric(words) && len(words) <= 4 && !hasAny(words, governments) {
		bare = true // "Political parties", and below it who they are
	}
	if !bare && !(alone && len(words) <= 4 && sectionLabel.MatchString(text) && !isCrowd(words)) {
		return false
	}
	r.owner, r.heading = 0, false
	return true
}

// remark reads a line that is nothing but brackets.
func (r *reader) remark(l line) bool {
	brackets := bracketsOf(r.cell, l.span)
	rest := l.span
	for _, b := range brackets {
		if !(span{rest.from, b.from}).trim(r.cell).empty() {
			return false
		}
		rest.from = b.to
	}
	if len(brackets) == 0 || !rest.trim(r.cell).empty() {
		return false
	}
	for _, b := range brackets {
		r.note(b)
	}
	return true
}

// note reads a remark that stands by itself: on the signature before it, or on the deal.
func (r *reader) note(b bracket) {
	text := b.inner.of(r.cell)
	signature := signatureOf(text)
	switch {
	case isSignatureNote(text):
		if n := len(r.mentions); n > r.first && r.mentions[n-1].Signature == "" {
			r.mentions[n-1].Signature = signature
		}
	case counted.MatchString(text) || strings.HasPrefix(strings.ToLower(text), "note"):
	case len(rolesIn(text)) > 0 && len(wordsOf(r.cell, b.inner)) <= 3:
		r.newHeading(rolesIn(text))
	default:
		r.prose(b.inner)
	}
}

// roleHeading reads a line that gives a role to those below it, or, at the end of
// a block, to the one above it.
func (r *reader) roleHeading(l line, last bool) bool {
	text := l.of(r.cell)
	head := roleHead.FindString(text)
	if brackets := bracketsOf(r.cell, l.span); head != "" && len(brackets) > 0 && brackets[0].from-l.from <= len(head) && isSignatureNote(brackets[0].inner.of(r.cell)) {
		return true // "Witness two [illegible]": nobody is named
	}
	if r.column == ThrdPart && len(rolesIn(text)) > 1 && len(onlyRoles(wordsOf(r.cell, l.span))) > 0 {
		r.newHeading(rolesIn(text))
		return true
	}
	if head == "" || !(span{l.from + len(head), l.to}).trim(r.cell).empty() {
		return false
	}
	roles := rolesIn(head)
	if len(roles) == 0 {
		return false
	}
	if n := len(r.mentions); last && !l.colon && n > r.first {
		r.mentions[n-1].Role = roles[0]
		return true
	}
	r.newHeading(roles)
	return true
}

// sentences reads a line, sentence by sentence if there are several.
func (r *reader) sentences(l line) {
	brackets := bracketsOf(r.cell, l.span)
	start := l.from
	for _, at := range sentenceEnd.FindAllStringIndex(l.of(r.cell), -1) {
		from, end := start+at[0], start+at[1]-1
		word := r.cell[from : strings.LastIndexByte(r.cell[from:end], '.')+from]
		if inside(brackets, end) != nil || titles[bare(word)] {
			continue
		}
		first := l
		first.to, first.colon = end, false
		r.entry(first)
		l.from = end
	}
	r.entry(l)
}

// clip keeps notes short.
func clip(text string) string {
	if len(text) <= 200 {
		return text
	}
	cut := strings.LastIndexByte(text[:200], ' ')
	return strings.ToValidUTF8(text[:max(cut, 1)], "") + " …"
}

// mention adds a mention in the roles that are in force.
func (r *reader) mention(s span, k Kind) *Mention {
	s = unquote(r.cell, s.trim(r.cell))
	m := Mention{From: s.from, To: s.to, Text: plain(s.of(r.cell)), Kind: k, Of: -1, Role: r.usual, Polarity: accord.PolarityTookPart}
	if len(r.roles) > 0 {
		m.Role = r.roles[0]
	}
	if r.unsigned {
		m.Signature = accord.SignatureNotSignatory
	} else if r.signed {
		m.Signature = accord.SignatureSigned
	}
	r.mentions = append(r.mentions, m)
	return &r.mentions[len(r.mentions)-1]
}

// finish fills in what cells leave unsaid.
func (r *reader) finish() []Mention {
	for _, m := range r.mentions {
		for _, role := range m.also {
			m.Role = role
			r.mentions = append(r.mentions, m)
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Signature == "" {
			m.Signature = accord.SignatureUnknown
			if m.Role.Class() == accord.ClassParty && m.Via != Hearsay {
				m.Signature = accord.SignatureSignedOrAgreed
			}
		}
	}
	return r.mentions
}
