// Package generate makes datasets of any size that look like real ones: few actors
// sign much and many sign little, agreements cluster in some years, names share
// words, some ties are parallel. The same seed gives the same dataset.
package generate

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/accordgraph/accord"
)

// wordsOf is how many words so many names share. By Heaps' law a text of n words has k·n^b
// distinct ones, with k from 30 to 100 and b about 0.5: Manning, Raghavan and Schütze,
// Introduction to Information Retrieval (2008), 5.1.1. A name counts as one word here,
// though it has two that vary: so words are shared a little more than there.
func wordsOf(names int) int { return 40 * int(math.Sqrt(float64(names))) }

// A Size says how much to make.
type Size struct{ Actors, Agreements, Ties int }

// Sizes are those that the benchmark knows by name.
var Sizes = map[string]Size{
	"small":  {1_000, 2_000, 10_000},
	"medium": {10_000, 20_000, 100_000},
	"large":  {1_000_000, 300_000, 3_000_000},
}

// Dataset makes a settled dataset with one claim for each noun and tie.
func Dataset(seed uint64, s Size) *accord.Dataset {
	m := &maker{Rand: rand.New(rand.NewPCG(seed, 1)), Dataset: &accord.Dataset{Title: "A generated dataset", Licence: "CC0-1.0"}, words: wordsOf(s.Actors), dates: map[string]*accord.PartialDate{}}
	m.Actors, m.Agreements = make([]*accord.Actor, 0, s.Actors), make([]*accord.Agreement, 0, s.Agreements)
	m.Participations, m.Claims = make([]*accord.Participation, 0, s.Ties), make([]*accord.Claim, 0, s.Actors+2*s.Agreements+s.Ties)
	for i := range 20 {
		m.Sources = append(m.Sources, &accord.Source{ID: id("source", i), Title: fmt.Sprintf("Report %d", i), Kind: accord.SourceNews})
	}
	for i := range s.Actors {
		m.actor(i)
	}
	for i := range s.Agreements {
		m.agreement(i)
	}
	for i := range s.Ties {
		m.tie(i, s)
	}
	m.Settle()
	return m.Dataset
}

type maker struct {
	*rand.Rand
	*accord.Dataset
	claims int
	words  int                            // that names share
	dates  map[string]*accord.PartialDate // agreements share them
}

// claim grounds a thing.
func (m *maker) claim(about accord.ID) {
	m.Claims = append(m.Claims, &accord.Claim{
		ID: id("claim", m.claims), AboutID: about, Kind: accord.ClaimFact, SourceID: m.Sources[m.IntN(len(m.Sources))].ID,
		Locator: lines[m.IntN(len(lines))],
	})
	m.claims++
}

// lines are the locators that claims share.
var lines = func() (all [400]string) {
	for i := range all {
		all[i] = fmt.Sprintf("L%d", 1+i)
	}
	return all
}()

var (
	types = []accord.ActorType{
		accord.TypeFaction, accord.TypeFaction, accord.TypeFaction, accord.TypeFaction, accord.TypePerson, accord.TypePerson,
		accord.TypeAlliance, accord.TypeCommunity, accord.TypeState, accord.TypeStateOrgan, accord.TypePoliticalBody, accord.TypeCivilSociety,
	}
	kinds     = []string{"Army of", "Front for", "Brigade of", "Movement for", "Council of", "Union of", "Party of", "Elders of", "Legion of"}
	syllables = strings.Fields("ka mar ta nur sha bel tir ham sol dar zen qal ras jab hom lim oud far gha wad")
)

// word is one of those that names share, the first of them often.
func (m *maker) word() string {
	n := m.zipf(m.words)
	text := ""
	for i := 0; i < 3 || n > 0; i++ {
		text += syllables[n%len(syllables)]
		n /= len(syllables)
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// zipf is a number below n; small ones are more likely, by a power law.
func (m *maker) zipf(n int) int {
	return min(n-1, int(float64(n)*math.Pow(m.Float64(), 3)))
}

func (m *maker) actor(i int) {
	a := &accord.Actor{ID: id("actor", i), Name: kinds[m.IntN(len(kinds))] + " " + m.word() + " " + m.word(), Type: types[m.IntN(len(types))], Generic: m.IntN(50) == 0}
	m.Actors = append(m.Actors, a)
	m.claim(a.ID)
}

func (m *maker) agreement(i int) {
	g := &accord.Agreement{ID: id("agreement", i), Title: "Agreement of " + m.word() + " " + m.word(), Deals: []accord.Deal{accord.Deals[m.zipf(len(accord.Deals))]}}
	day := time.Date(2011, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, m.IntN(4000))
	text := []string{"2006-01-02", "2006-01-02", "2006-01-02", "2006-01", "2006"}[m.IntN(5)]
	if m.IntN(20) > 0 {
		milestone := &accord.Milestone{ID: id("milestone", i), AgreementID: g.ID, Kind: accord.MilestoneSigned, Date: m.date(day.Format(text))}
		g.Milestones = []*accord.Milestone{milestone}
		m.claim(milestone.ID)
	}
	m.Agreements = append(m.Agreements, g)
	m.claim(g.ID)
}

func (m *maker) date(text string) *accord.PartialDate {
	if m.dates[text] == nil {
		date, err := accord.ParseDate(text)
		if err != nil {
			panic(err)
		}
		m.dates[text] = date
	}
	return m.dates[text]
}

// tie is mostly a signature, now and then a guarantee, a refusal or a stance; every
// thirtieth is parallel to the one before.
func (m *maker) tie(i int, s Size) {
	actor, to := m.Actors[m.zipf(s.Actors)].ID, m.Agreements[m.IntN(s.Agreements)].ID
	if n := len(m.Participations); i%30 == 0 && n > 0 {
		actor, to = m.Participations[n-1].ActorID, m.Participations[n-1].ToID
	}
	p := &accord.Participation{ID: id("participation", i), ActorID: actor, ToID: to, Polarity: accord.PolarityTookPart, Role: accord.RoleParty, Signature: accord.SignatureSigned}
	switch m.IntN(20) {
	case 0, 1:
		p.Role, p.Signature = accord.RoleGuarantor, accord.SignatureUnknown
	case 2:
		p.Role, p.Polarity, p.Signature = "", accord.PolarityRefused, accord.SignatureNotSignatory
	case 3:
		stance := &accord.Stance{ID: id("stance", i), ActorID: actor, ToID: to, Position: accord.Positions[m.IntN(len(accord.Positions))]}
		m.Stances = append(m.Stances, stance)
		m.claim(stance.ID)
		return
	}
	m.Participations = append(m.Participations, p)
	m.claim(p.ID)
}

func id(kind string, n int) accord.ID { return accord.ID(fmt.Sprintf("%s:g%07d", kind, n)) }
