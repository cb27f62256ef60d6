package memory_test

import (
	"cmp"
	"slices"
	"testing"

	"github.com/accordgraph/accord"
)

// Lists are sorted by numbers made at load, and keys put together from texts made
// at load. Both have to be what the keys of the root package say.
func TestKeys(t *testing.T) {
	d := generated(600)
	r := read(t, d)
	all := accord.Window{Limit: 1 << 20}
	for _, direction := range accord.OrderDirections {
		for _, field := range accord.ActorOrderFields {
			o := accord.ActorOrder{Field: field, Direction: direction}
			page, err := r.Actors(t.Context(), &accord.ActorsAsk{Order: o, Window: all})
			measures, _ := r.Measures(t.Context(), idsOf(page.Rows))
			keysAre(t, page, err, len(d.Actors), func(a *accord.Actor) accord.Key { return accord.ActorKey(a, o, measures[a.ID]) })
		}
		for _, field := range accord.AgreementOrderFields {
			o := accord.AgreementOrder{Field: field, Direction: direction}
			page, err := r.Agreements(t.Context(), &accord.AgreementsAsk{Order: o, Window: all})
			keysAre(t, page, err, len(d.Agreements), func(g *accord.Agreement) accord.Key { return accord.AgreementKey(g, o) })
			hub := d.Actors[0]
			pages, err := r.ActorAgreements(t.Context(), []accord.ID{hub.ID}, &accord.ActorAgreementsAsk{Order: o, Window: all})
			keysAre(t, pages.Of[hub.ID], err, hub.AgreementCount, func(a accord.Attendance) accord.Key {
				return accord.AgreementKey(a.Noun.(*accord.Agreement), o)
			})
		}
		for _, field := range accord.ParticipationOrderFields {
			participationKeysAre(t, d, r, accord.ParticipationOrder{Field: field, Direction: direction})
		}
	}
	places, err := r.Places(t.Context(), &accord.ListAsk{Window: all})
	keysAre(t, places, err, len(d.Places), func(p *accord.Place) accord.Key { return accord.SubjectKey(p) })
	stances, err := r.Stances(t.Context(), []accord.ID{d.Actors[0].ID}, &accord.StancesAsk{Window: all})
	keysAre(t, stances.Of[d.Actors[0].ID], err, count(d.Stances, func(s *accord.Stance) bool { return s.ActorID == d.Actors[0].ID }),
		func(s *accord.Stance) accord.Key { return accord.TieKey(s) })
	claims, err := r.Statements(t.Context(), []accord.ID{d.Sources[0].ID}, &accord.StatementsAsk{Window: all})
	keysAre(t, claims.Of[d.Sources[0].ID], err, count(d.Claims, func(c *accord.Claim) bool { return c.SourceID == d.Sources[0].ID }), accord.ClaimKey)
}

func participationKeysAre(t *testing.T, d *accord.Dataset, r accord.Reading, o accord.ParticipationOrder) {
	t.Helper()
	of := []accord.ID{d.Actors[0].ID, d.Agreements[0].ID}
	pages, err := r.Participations(t.Context(), of, &accord.ParticipationsAsk{Order: o, Window: accord.Window{Limit: 1 << 20}, Along: accord.AlongFrom | accord.AlongTo})
	for _, id := range of {
		want := count(d.Participations, func(p *accord.Participation) bool { return p.ActorID == id || p.ToID == id })
		keysAre(t, pages.Of[id], err, want, func(p *accord.Participation) accord.Key {
			other := p.ToID
			if other == id {
				other = p.ActorID
			}
			return accord.ParticipationKey(p, o, pages.Nodes[other].(accord.Subject).Label())
		})
	}
}

func keysAre[T any](t *testing.T, page accord.Page[T], err error, rows int, key func(T) accord.Key) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Rows) != rows || rows == 0 {
		t.Errorf("%d rows, want %d", len(page.Rows), rows)
	}
	if !slices.IsSortedFunc(page.Keys, cmp.Compare[accord.Key]) {
		t.Errorf("rows are not in the order of their keys")
	}
	for i, row := range page.Rows {
		if want := key(row); page.Keys[i] != want {
			t.Fatalf("row %d has key %q, want %q", i, page.Keys[i], want)
		}
	}
}

func count[T any](all []T, fits func(T) bool) (n int) {
	for _, one := range all {
		if fits(one) {
			n++
		}
	}
	return n
}

// The index of words leaves out nothing that ranking every subject finds.
func TestSearchFindsWhatRankFinds(t *testing.T) {
	d := generated(700)
	r := read(t, d)
	for i := range 100 {
		text := spoilt(d.Actors[i].Name, i)
		q := accord.NewQuery(text)
		var want []accord.Key
		d.Subjects(func(s accord.Subject) bool {
			if hit, ok := accord.Rank(q, s); ok {
				want = append(want, accord.HitKey(hit))
			}
			return true
		})
		slices.Sort(want)
		for _, most := range []int{1 << 20, 1, 7} {
			if got := searched(t, r, text, most); !slices.Equal(got, want) {
				t.Fatalf("search %q, %d at a time, finds %d, ranking all finds %d", text, most, len(got), len(want))
			}
		}
	}
}

// searched are the keys of all hits, page by page.
func searched(t *testing.T, r accord.Reading, text string, most int) (keys []accord.Key) {
	ask := &accord.SearchAsk{Text: text, Window: accord.Window{Limit: most}}
	for {
		page, err := r.Search(t.Context(), ask)
		if err != nil {
			t.Fatal(err)
		}
		if keys = append(keys, page.Keys...); !page.Next {
			return keys
		}
		ask.After = page.Keys[len(page.Keys)-1]
	}
}

// spoilt is a name as somebody might type it.
func spoilt(name string, how int) string {
	letters := []rune(name)
	at := how % len(letters)
	switch how % 5 {
	case 0:
		return string(letters[:len(letters)-at/2])
	case 1:
		return string(slices.Delete(letters, at, at+1))
	case 2:
		return string(slices.Insert(letters, at, 'x'))
	case 3:
		return string(letters[len(letters)/2:])
	}
	return name
}

func idsOf(actors []*accord.Actor) (ids []accord.ID) {
	for _, a := range actors {
		ids = append(ids, a.ID)
	}
	return ids
}
