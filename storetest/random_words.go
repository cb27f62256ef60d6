package storetest

import (
	"strings"

	"github.com/accordgraph/accord"
)

// Names that collide: in case, marks, spelling, script; that UTF-16 orders otherwise; that begin each other.
var commonNames = []string{
	"Alpha", "alpha", "ALPHA", "Álpha", "Alpha 2", "Alphabet", "Beta", "the Beta", "Ahrar al-Sham", "Ahrar ash-Sham", "Ahraar al Sham",
	"Ajnad al-Sham", "Jaysh al-Islam", "Jaish al-Islam", "Army of Islam", "Army", "Islam", "أحرار الشام", "أَحرار الشام", "احرار", "جيش الإسلام",
	"Deal of Alpha", "Alpha deal", "Ceasefire", "cease fire", "\uFA0E", "\U00020000", "\U00020000 \uFA0E", "\U00010400\U00010428", "Zebra \U0001F600",
	"Zebra \uFF5E", "Straße", "STRASSE", "İstanbul", "Istanbul", "ΣΊΣΥΦΟΣ", "σίσυφος", "“Quoted”, with comma", "O'Brien's", "x", "x y", "x-y",
}

// Letters of names that nobody would think of; all of it is in normal form C.
var letters = []string{
	"a", "A", "b", "Z", "z", "é", "É", "ß", "ı", "İ", "ſ", "Σ", "ς", "ح", "ر", "ا", "أ", "ة", "\uFA0E", "\U00020000", "\U00010400", "\U00010428",
	"\U0001F600", "\U0010FFFD", "\uE000", "q\u0301", "1", "٣", "ﷺ", "\u200C", "=", "\"", ",", ";", "\\", "%", "_", "$", "{", "'", "`", ".", "|",
}

var (
	phrases   = []string{"one", "Two", "three, four", "\"five\"", "ستة", "\U00020000", "=7"}
	prose     = []string{"a text", "two\nlines", "quoted \"words\", and more", "نص", "emoji \U0001F600", "=1+1", "-", "\\", "{x}", "$p"}
	addresses = []string{"https://example.org/a", "https://example.org/b?c=d&e=%20"}
	days      = []accord.Date{"2015-12-31", "2016-01-01", "2016-02-29", "2016-10-08", "2016-10-09", "2017-05-04", "2018-01-01"}
	dateTexts = []string{
		"2016", "2016-10", "2016-10-08", "2016-10-08", "2016-10-09", "2016-10-08T21:00", "2016-02-29", "2017-05-03/2017-05-04", "2016/2017", "../2017-07-22",
		"2018-01/..", "2015-12-31", "2016-01-01", "2016?", "2016-10~", "2013-09~/2013-12~", "2017-05-04%",
	}
	hits = []string{
		"alpha", "ALPHA", "alph", "alphq", "alpha deal", "deal alpha", "ahrar", "ahrar al-sham", "ahrar ash sham", "ahrar ajnad", "sham", "jaysh", "army", "army islam",
		"islam army", "احرار", "أحرار الشام", "جيش", "ceasefire", "cease fire", "strasse", "istanbul", "\U00020000", "\uFA0E", "zebra", "x", "the", "al", "", " ", "!", "one",
	}
)

// text is a name: one of those that collide, or of letters at random.
func (m *maker) text() string {
	if m.chance(70) {
		return pick(m, commonNames)
	}
	var b strings.Builder
	for range 1 + m.upTo(6) {
		if m.chance(15) && b.Len() > 0 {
			b.WriteString(" ")
		}
		b.WriteString(pick(m, letters))
	}
	return strings.TrimSuffix(b.String(), " ")
}

// date is a date, known or not.
func (m *maker) date() *accord.PartialDate {
	date := on(maybe(m, 75, dateTexts))
	if date != nil && m.chance(25) {
		date.Basis, date.Note = pick(m, accord.Bases), "as the rule says"
	}
	return date
}

// span is a beginning and an end, which is not known to come first.
func (m *maker) span() (from, to *accord.PartialDate) {
	from, to = m.date(), m.date()
	if from != nil && from.Earliest != "" && to.Before(from.Earliest) {
		return from, nil
	}
	return from, to
}
