package names_test

import (
	"fmt"
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
	inOrder(all)
	return all
})

func never() bool { return false }

// What is found is what accord.Rank ranks, in that order: all of it, the first ones, and
// those behind a key.
func TestFindsWhatRankRanks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { askedAtRandom(t, some.Draw(t, "subjects"), phrase) })
}

// The same among many, of all kinds, who share few words of which many are like another.
func TestFindsAmongMany(t *testing.T) {
	var all subjects
	for i := range 3000 {
		slug, name := fmt.Sprintf("%04d", i*7919%3000), fmt.Sprintf("Jund%d Sham%d %s", i%40, i*i%7, strings.Repeat("long", i%80))
		switch i % 5 {
		case 0:
			all = append(all, &accord.Place{ID: accord.ID("place:" + slug), Name: name})
		case 1:
			all = append(all, &accord.Process{ID: accord.ID("process:" + slug), Name: name})
		case 2:
			all = append(all, &accord.Agreement{ID: accord.ID("agreement:" + slug), Title: name})
		case 3:
			all = append(all, &accord.Source{ID: accord.ID("source:" + slug), Title: name})
		default:
			all = append(all, &accord.Actor{ID: accord.ID("actor:" + slug), Name: name})
		}
	}
	inOrder(all)
	text := rapid.Custom(func(t *rapid.T) string {
		return fmt.Sprintf("jund%d sham%d", rapid.IntRange(0, 40).Draw(t, "jund"), rapid.IntRange(0, 8).Draw(t, "sham"))[:rapid.SampledFrom([]int{3, 4, 5, 10, 11}).Draw(t, "length")]
	})
	rapid.Check(t, func(t *rapid.T) { askedAtRandom(t, all, text) })
}

func inOrder(all subjects) {
	slices.SortFunc(all, func(a, b accord.Subject) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
}

func askedAtRandom(t *rapid.T, all subjects, texts *rapid.Generator[string]) {
	text := texts.Draw(t, "text")
	text = text[:len(text)-rapid.IntRange(0, 1).Draw(t, "cut")]
	kinds := rapid.SampledFrom([][]accord.SubjectKind{nil, {}, {accord.SubjectActor}, {accord.SubjectPlace, accord.SubjectActor},
		{accord.SubjectSource}, {accord.SubjectProcess, accord.SubjectAgreement}}).Draw(t, "kinds")
	var want []accord.Key
	ranked := map[accord.Key]accord.Hit{}
	for _, s := range all {
		if hit, ok := accord.Rank(accord.NewQuery(text), s); ok && (kinds == nil || slices.Contains(kinds, s.SubjectKind())) {
			key := accord.HitKey(hit)
			want, ranked[key] = append(want, key), hit
		}
	}
	slices.Sort(want)
	f := names.New(all).Find(text, kinds, never)
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
	for _, w := range []accord.Window{{Back: true}, {Before: "4"}} {
		if got := keys(w); !slices.Equal(got, want) {
			t.Fatalf("%q finds %q, ranking all finds %q", text, got, want)
		}
	}
	limit := rapid.IntRange(0, 25).Draw(t, "limit")
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
}

// A finding that was once told to give up finds nothing more.
func TestGivesUp(t *testing.T) {
	all := subjects{&accord.Actor{ID: "actor:a", Name: "Ahrar Sham"}, &accord.Actor{ID: "actor:b", Name: "Sham"}}
	told := 0
	f := names.New(all).Find("ahrar sham", nil, func() bool { told++; return told == 1 })
	f.All(func(int32) { t.Error("found all the same") })
	if hits := f.Window(accord.Window{Limit: 1}); len(hits) > 0 {
		t.Errorf("found %v all the same", hits)
	}
}

// Of more than are looked at together, those that match as well come by id, also where a
// shorter name of theirs brings some to the front of their lists.
func TestEqualsComeByID(t *testing.T) {
	var all subjects
	for i := range 400 {
		a := &accord.Actor{ID: accord.ID(fmt.Sprintf("actor:%03d", i)), Name: "Ahrar Sham"}
		if i >= 200 {
			a.Names = []accord.Name{{Text: "Sham", Kind: accord.NameAlias}}
		}
		all = append(all, a)
	}
	var found []int32
	for _, hit := range names.New(all).Find("ahrar sham", nil, never).Window(accord.Window{Limit: 2}) {
		found = append(found, hit.N)
	}
	if want := []int32{0, 1, 2}; !slices.Equal(found, want) { // the last tells that there are more
		t.Errorf("found %v, want %v", found, want)
	}
}
