package accord

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The end of a sort text in a key. No text of a dataset holds it.
const keyEnd = "\x00"

// Ascend makes the key of a row for an order in which texts ascend.
func Ascend(text string, id ID) Key { return Key(text + keyEnd + string(id)) }

// Descend makes the key of a row for an order in which texts descend while ids
// ascend: every letter is replaced by its mirror image in the code space.
func Descend(text string, id ID) Key {
	var b strings.Builder
	for _, r := range text {
		b.WriteRune(mirror(r))
	}
	b.WriteRune(utf8.MaxRune) // so that a text comes behind those that it begins
	return Ascend(b.String(), id)
}

// mirror reverses the order of runes; none of them becomes a surrogate.
func mirror(r rune) rune {
	switch m := utf8.MaxRune - 1 - r; {
	case m > 0xDFFF:
		return m
	case m > 0x800:
		return m - 0x800
	default: // the last of the private use
		return 1
	}
}

// turn makes the key of a row in either direction.
func (d OrderDirection) turn(text string, id ID) Key {
	if d == Descending {
		return Descend(text, id)
	}
	return Ascend(text, id)
}

// turnDate is turn for a date: unknown ones come last in both directions.
func (d OrderDirection) turnDate(date *PartialDate, id ID) Key {
	if date == nil {
		return Ascend("1", id)
	}
	return "0" + d.turnDigits(DateText(date), id)
}

// turnDigits is turn for texts of one length that differ in digits alone; its keys are shorter.
func (d OrderDirection) turnDigits(text string, id ID) Key {
	if d == Descending {
		text = strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0' + '9' - r
			}
			return r
		}, text)
	}
	return Ascend(text, id)
}

// DateText orders dates by earliest, then latest; what is open comes before all days, or behind them.
func DateText(date *PartialDate) string {
	earliest, latest := date.Earliest, date.Latest
	if earliest == "" {
		earliest = "0000-00-00"
	}
	if latest == "" {
		latest = "9999-99-99"
	}
	return string(earliest + latest)
}

// ActorKey orders actors. Measures are those of the actor, zero if it has none.
func ActorKey(a *Actor, o ActorOrder, m Measures) Key {
	switch o.Field {
	case ActorsByAgreements:
		return o.Direction.turnDigits(countText(a.AgreementCount), a.ID)
	case ActorsByCoSignatories:
		return o.Direction.turnDigits(countText(m.Degree), a.ID)
	case ActorsByBrokerage:
		return o.Direction.turnDigits(fmt.Sprintf("%.12f", m.Brokerage), a.ID)
	}
	return o.Direction.turn(SortText(a.Name), a.ID)
}

// AgreementKey orders agreements.
func AgreementKey(g *Agreement, o AgreementOrder) Key {
	switch o.Field {
	case AgreementsByTitle:
		return o.Direction.turn(SortText(g.Title), g.ID)
	case AgreementsByParticipants:
		return o.Direction.turnDigits(countText(g.ParticipantCount), g.ID)
	}
	return o.Direction.turnDate(g.When, g.ID)
}

// ParticipationKey orders participations; label is that of the end that was not asked about.
func ParticipationKey(p *Participation, o ParticipationOrder, label string) Key {
	if o.Field == ParticipationsByName {
		return o.Direction.turn(SortText(label), p.ID)
	}
	return o.Direction.turnDate(p.When, p.ID)
}

// TieKey orders ties by date descending, unknown last, then id.
func TieKey(t Tie) Key {
	switch t := t.(type) {
	case *Participation:
		return Descending.turnDate(t.When, t.ID)
	case *Stance:
		return Descending.turnDate(t.Date, t.ID)
	case *Link:
		return Descending.turnDate(t.When(), t.ID)
	case *Allegation:
		return Descending.turnDate(t.Date, t.ID)
	}
	return Ascend("", t.NodeID())
}

// SubjectKey orders nouns by label, then id.
func SubjectKey(s Subject) Key { return Ascend(SortText(s.Label()), s.NodeID()) }

// ClaimKey orders claims by source, line and id.
func ClaimKey(c *Claim) Key {
	return Ascend(string(c.SourceID)+" "+countText(line(c.Locator)), c.ID)
}

// HitKey orders hits: best first, then id.
func HitKey(h Hit) Key { return HitKeyOf(h.Match, h.Distance, h.Subject.NodeID()) }

// HitKeyOf is the HitKey of a subject that is not at hand.
func HitKeyOf(m Match, distance int, id ID) Key {
	return Ascend(strconv.Itoa(m.Rank())+countText(distance), id)
}

// line is the first number of a locator, 0 if there is none.
func line(locator string) (n int) {
	digits := strings.TrimLeftFunc(locator, func(r rune) bool { return r < '0' || r > '9' })
	for _, r := range digits {
		if r < '0' || r > '9' || n > 99_999_999 {
			break
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// countText writes a number from 0 on with at least nine digits.
func countText(n int) string {
	text := strconv.Itoa(n)
	return "000000000"[min(9, len(text)):] + text
}
