package storetest

import (
	"fmt"

	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
)

// Random makes a settled dataset that the rules for dataset files accept. The same
// seed and size always make the same one. Size is how many actors there are, and
// about how many agreements, links and so on: ids are few, so that many things meet.
func Random(seed, size int) *accord.Dataset { return datasets(size, false).Example(seed) }

// datasets are random datasets. Wild ones hold ties from a thing to itself, which
// a store serves though the rules for files refuse them.
func datasets(size int, wild bool) *rapid.Generator[*accord.Dataset] {
	return rapid.Custom(func(t *rapid.T) *accord.Dataset {
		m := &maker{t, draw(), size, wild}
		m.nouns()
		m.details()
		m.ties()
		m.furtherClaims()
		m.retire()
		return m.settled()
	})
}

// A maker draws a dataset at random.
type maker struct {
	t *rapid.T
	*sketch
	size int
	wild bool
}

// chance is true about so many times of a hundred.
func (m *maker) chance(percent int) bool { return m.upTo(99) < percent }

// upTo is a number from 0 on, each as likely as the other.
func (m *maker) upTo(most int) int { return die(most).Draw(m.t, "die") }

// die is a number from 0 on, each as likely as the other; rapid itself prefers small ones.
func die(most int) *rapid.Generator[int] {
	return rapid.Map(rapid.Uint64(), func(u uint64) int { return int(u * 0x9E3779B97F4A7C15 >> 33 % uint64(most+1)) })
}

// pick is one of them.
func pick[E any](m *maker, all []E) E { return all[m.upTo(len(all)-1)] }

// maybe is one of them, or none.
func maybe[E any](m *maker, percent int, all []E) (one E) {
	if len(all) > 0 && m.chance(percent) {
		return pick(m, all)
	}
	return one
}

// few are none, one or several of them, none twice; nil for none.
func few[E comparable](m *maker, percent, most int, all []E) (some []E) {
	seen := map[E]bool{}
	for range most {
		if len(all) > 0 && m.chance(percent) {
			if one := pick(m, all); !seen[one] {
				seen[one] = true
				some = append(some, one)
			}
		}
	}
	return some
}

// ids of some nouns.
func (m *maker) actorIDs() []accord.ID     { return ids(m.Actors) }
func (m *maker) agreementIDs() []accord.ID { return ids(m.Agreements) }
func (m *maker) processIDs() []accord.ID   { return ids(m.Processes) }
func (m *maker) placeIDs() []accord.ID     { return ids(m.Places) }
func (m *maker) sourceIDs() []accord.ID    { return ids(m.Sources) }

// dealIDs are those of agreements and processes.
func (m *maker) dealIDs() []accord.ID { return append(m.agreementIDs(), m.processIDs()...) }

// subjectIDs are those of all nouns.
func (m *maker) subjectIDs() (all []accord.ID) {
	m.Subjects(func(s accord.Subject) bool { all = append(all, s.NodeID()); return true })
	return all
}

// nouns makes all nouns, so that details and ties can lead to any of them.
func (m *maker) nouns() {
	for i := range m.size {
		m.actor(fmt.Sprintf("a%d", i), m.text())
	}
	for i := range m.size {
		m.agreement(fmt.Sprintf("g%d", i), m.text())
	}
	for i := range 2 + m.size/2 {
		p := m.place(fmt.Sprintf("l%d", i), m.text(), maybe(m, 60, m.placeIDs()))
		p.PartlyInIDs = few(m, 20, 2, ids(m.Places[:i]))
	}
	for i := range 1 + m.size/2 {
		m.process(fmt.Sprintf("p%d", i), m.text(), maybe(m, 60, m.processIDs()))
	}
	for i := range 1 + m.size/4 {
		s := m.source(fmt.Sprintf("s%d", i), m.text())
		s.Kind, s.Date, s.Authors = pick(m, accord.SourceKinds), m.date(), few(m, 30, 2, phrases)
		s.Reliability, s.Publisher = maybe(m, 60, accord.Reliabilities), maybe(m, 50, phrases)
		s.RepublishedFromID, s.Accessed = maybe(m, 20, ids(m.Sources[:i])), maybe(m, 30, days)
		s.Language, s.Licence = maybe(m, 40, []string{"en", "ar"}), maybe(m, 30, phrases)
		s.URL, s.ArchivedURL = maybe(m, 30, addresses), maybe(m, 10, addresses)
	}
}

// retire gives some nouns and ties a former id.
func (m *maker) retire() {
	var all []accord.ID
	m.Nodes(func(n accord.Node) bool { all = append(all, n.NodeID()); return true })
	for i := range 1 + m.size/2 {
		now := pick(m, all)
		m.Retired[accord.ID(fmt.Sprintf("%s:was-%d", now.Kind(), i))] = now
	}
	for i, now := range []accord.ID{pick(m, m.actorIDs()), pick(m, m.agreementIDs()), pick(m, m.placeIDs())} {
		m.Retired[accord.ID(fmt.Sprintf("%s:once-%d", now.Kind(), i))] = now
	}
}
