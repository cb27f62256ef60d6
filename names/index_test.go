package names_test

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/names"
)

// subjects are some in the order of their ids.
type subjects []accord.Subject

func (s subjects) Len() int                       { return len(s) }
func (s subjects) ID(n int32) accord.ID           { return s[n].NodeID() }
func (s subjects) Names(n int32) iter.Seq[string] { return accord.NameTexts(s[n]) }

var words = rapid.SampledFrom(strings.Fields("army brigade front free ahrar ahraru sham shams alsham al el islam islami jund of ali أحرار"))

var phrase = rapid.Map(rapid.SliceOfN(words, 1, 4), func(all []string) string { return strings.Join(all, " ") })

var some = rapid.Custom(func(t *rapid.T) subjects {
	slug := rapid.StringMatching("[a-d]{1,3}")
	actors := rapid.SliceOfNDistinct(slug, 0, 20, rapid.ID).Draw(t, "actors")
	places := rapid.SliceOfNDistinct(slug, 0, 8, rapid.ID).Draw(t, "places")
	var all subjects
	for _, slug := range actors {
		a := &accord.Actor{ID: accord.ID("actor:" + slug), Name: phrase.Draw(t, "name")}
		for _, text := range rapid.SliceOfN(phrase, 0, 3).Draw(t, "aliases") {
			a.Names = append(a.Names, accord.Name{Text: text, Kind: accord.NameAlias})
		}
		all = append(all, a)
	}
	for _, slug := range places {
		all = append(all, &accord.Place{ID: accord.ID("place:" + slug), Name: phrase.Draw(t, "name")})
	}
	slices.SortFunc(all, func(a, b accord.Subject) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
	return all
})

func never() bool { return false }

// What is found is what accord.Rank ranks, in that order: all of it, the first ones, and
// those behind a key.
func TestFindsWhatRankRanks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, text := some.Draw(t, "subjects"), phrase.Draw(t, "text")
		text = text[:len(text)-rapid.IntRange(0, 1).Draw(t, "cut")]
		kinds := rapid.SampledFrom([][]accord.SubjectKind{nil, {}, {accord.SubjectActor}, {accord.SubjectPlace, accord.SubjectActor}, {accord.SubjectSource}}).Draw(t, "kinds")
		var want []accord.Key
		ranked := map[accord.Key]accord.Hit{}
		for _, s := range all {
			if hit, ok := accord.Rank(accord.NewQuery(text), s); ok && (kinds == nil || slices.Contains(kinds, s.SubjectKind())) {
				key := accord.HitKey(hit)
				want, ranked[key] = append(want, key), hit
			}
		}
		slices.Sort(want)
		x := names.New(all)
		f := x.Find(text, kinds, never)
		keys := func(w accord.Window) (keys []accord.Key) {
			for _, h := range f.Window(w) {
				hit, key := ranked[f.Key(h)], f.Key(h)
				if hit.Match != h.Match || hit.Distance != h.Distance() || accord.NameAt(all[h.N], int(h.Name)).Text != hit.Name.Text {
					t.Fatalf("%q: %+v, Rank says %+v", text, h, hit)
				}
				keys = append(keys, key)
			}
			return keys
		}
		if got := keys(accord.Window{Back: true}); !slices.Equal(got, want) {
			t.Fatalf("%q finds %q, ranking all finds %q", text, got, want)
		}
		limit := rapid.IntRange(0, 5).Draw(t, "limit")
		if got := keys(accord.Window{Limit: limit}); !slices.Equal(got, want[:min(len(want), limit+1)]) {
			t.Fatalf("%q, %d and one: %q of %q", text, limit, got, want)
		}
		if len(want) > 0 {
			at := rapid.IntRange(0, len(want)-1).Draw(t, "after")
			if got := keys(accord.Window{Limit: limit, After: want[at]}); !slices.Equal(got[1:], want[at+1:min(len(want), at+limit+2)]) || got[0] > want[at] {
				t.Fatalf("%q, %d and one behind %q: %q of %q", text, limit, want[at], got, want)
			}
		}
		count := 0
		f.All(func(n int32) { count++ })
		if count != len(want) {
			t.Fatalf("%q: %d in all, ranking all finds %d", text, count, len(want))
		}
	})
}

// A finding that is told to give up does.
func TestGivesUp(t *testing.T) {
	all := subjects{&accord.Actor{ID: "actor:a", Name: "Ahrar"}}
	f := names.New(all).Find("ahrar", nil, func() bool { return true })
	f.All(func(int32) { t.Error("found all the same") })
	if hits := f.Window(accord.Window{Limit: 1}); len(hits) > 0 {
		t.Errorf("found %v all the same", hits)
	}
}
