package memory_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/accordgraph/accord"
)

// generated makes a settled dataset: actors, a third as many agreements, and about
// three ties and claims for each actor. A few actors are in very many agreements.
func generated(actors int) *accord.Dataset {
	m := maker{rand.New(rand.NewPCG(1, 2)), new(accord.Dataset)}
	m.d.Title = fmt.Sprintf("%d actors", actors)
	for i := range 20 {
		m.d.Sources = append(m.d.Sources, &accord.Source{ID: number(accord.KindSource, i), Title: fmt.Sprintf("Report %d", i), Kind: accord.SourceNews})
	}
	for i := range 200 {
		p := &accord.Place{ID: number(accord.KindPlace, i), Name: m.name(), Kind: accord.PlaceTown}
		if i > 0 {
			p.ParentID = number(accord.KindPlace, i/6)
		}
		m.d.Places = append(m.d.Places, p)
	}
	for i := range max(1, actors/100) {
		p := &accord.Process{ID: number(accord.KindProcess, i), Name: m.name()}
		if i%3 > 0 {
			p.ParentID = number(accord.KindProcess, i-i%3)
		}
		m.d.Processes = append(m.d.Processes, p)
	}
	for i := range actors {
		a := &accord.Actor{ID: number(accord.KindActor, i), Name: m.name(), Type: pick(m, accord.ActorTypes)}
		a.Names = []accord.Name{{Text: m.name(), Kind: accord.NameAlias}}
		m.d.Actors = append(m.d.Actors, a)
	}
	for i := range max(1, actors/3) {
		m.agreement(i)
	}
	for i := range 9 * actors / 4 {
		m.participation(i)
	}
	for i := range actors / 2 {
		m.stance(i)
	}
	for i := range actors / 4 {
		m.link(i)
	}
	m.d.Settle()
	return m.d
}

type maker struct {
	*rand.Rand
	d *accord.Dataset
}

func number(kind string, i int) accord.ID { return accord.ID(fmt.Sprintf("%s:n%08d", kind, i)) }

func pick[T any](m maker, from []T) T { return from[m.IntN(len(from))] }

// name is two or three words, so that names share words as real ones do.
func (m maker) name() string {
	word := func() string {
		return pick(m, []string{"ka", "ru", "shi", "mo", "ta", "dar"}) + pick(m, []string{"fir", "lan", "bes", "zur", "nak", "him"}) +
			pick(m, []string{"", "a", "en", "iya", "ab", "os"}) + pick(m, []string{"", "", "rad", "mun"})
	}
	return pick(m, []string{"Army of", "Jaysh", "Front of", "Council of", "Free"}) + " " + word() + " " + word()
}

func (m maker) day() *accord.PartialDate {
	if m.IntN(10) == 0 {
		return nil
	}
	day := accord.Date(fmt.Sprintf("20%02d-%02d-%02d", 11+m.IntN(10), 1+m.IntN(12), 1+m.IntN(28)))
	return &accord.PartialDate{Text: string(day), Earliest: day, Latest: day, Precision: accord.ToDay, Basis: accord.BasisStated}
}

// few prefers small numbers: number 0 is the hub.
func (m maker) few(below int) int {
	x := m.Float64()
	return int(x * x * x * float64(below))
}

func (m maker) agreement(i int) {
	g := &accord.Agreement{
		ID: number(accord.KindAgreement, i), Title: m.name(), Stage: pick(m, accord.Stages), Status: pick(m, accord.Statuses),
		Level: pick(m, accord.Levels), Deals: []accord.Deal{pick(m, accord.Deals)},
		PlaceIDs: []accord.ID{number(accord.KindPlace, m.IntN(200))},
	}
	if m.IntN(2) == 0 {
		g.ProcessID = number(accord.KindProcess, m.IntN(len(m.d.Processes)))
	}
	signed := &accord.Milestone{ID: number(accord.KindMilestone, i), AgreementID: g.ID, Kind: accord.MilestoneSigned, Date: m.day()}
	g.Milestones = []*accord.Milestone{signed}
	m.d.Agreements = append(m.d.Agreements, g)
}

func (m maker) participation(i int) {
	p := &accord.Participation{
		ID: number(accord.KindParticipation, i), ActorID: number(accord.KindActor, m.few(len(m.d.Actors))),
		ToID: number(accord.KindAgreement, m.IntN(len(m.d.Agreements))), Role: pick(m, accord.Roles),
		Polarity: accord.Polarities[m.few(len(accord.Polarities))], Signature: pick(m, accord.Signatures),
	}
	if m.IntN(20) == 0 {
		p.ToID = number(accord.KindProcess, m.IntN(len(m.d.Processes)))
	}
	m.d.Participations = append(m.d.Participations, p)
	m.claim(p.ID, i)
}

func (m maker) stance(i int) {
	s := &accord.Stance{
		ID: number(accord.KindStance, i), ActorID: number(accord.KindActor, m.few(len(m.d.Actors))),
		ToID: number(accord.KindAgreement, m.IntN(len(m.d.Agreements))), Position: pick(m, accord.Positions), Date: m.day(),
	}
	m.d.Stances = append(m.d.Stances, s)
	m.claim(s.ID, i)
}

func (m maker) link(i int) {
	l := &accord.Link{
		ID: number(accord.KindLink, i), FromID: number(accord.KindActor, m.few(len(m.d.Actors))),
		ToID: number(accord.KindActor, m.IntN(len(m.d.Actors))), Kind: pick(m, accord.LinkKinds), Start: m.day(),
	}
	m.d.Links = append(m.d.Links, l)
	m.claim(l.ID, i)
}

func (m maker) claim(about accord.ID, line int) {
	m.d.Claims = append(m.d.Claims, &accord.Claim{
		ID: number(accord.KindClaim, len(m.d.Claims)), AboutID: about, Text: "as the report says",
		Kind: accord.ClaimFact, SourceID: pick(m, m.d.Sources).ID, Locator: fmt.Sprintf("L%d", line%5000),
	})
}
