package accord

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// text draws what may stand in a dataset: no control characters, all planes.
func text() *rapid.Generator[string] {
	return rapid.StringOf(rapid.OneOf(
		rapid.RuneFrom([]rune("aAbBzZ éÉ\uFFFD\uE000\U0001F600\U00010000\U0010F7FDاحرار")),
		rapid.Rune().Filter(func(r rune) bool { return r >= ' ' && r < 0x10F000 && utf8.ValidRune(r) }),
	))
}

// Descending keys reverse the order of texts and keep that of ids.
func TestDescendMirrorsTextsAndKeepsIDs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := text().Draw(t, "a"), text().Draw(t, "b")
		up := strings.Compare(string(Ascend(a, "x:1")), string(Ascend(b, "x:1")))
		down := strings.Compare(string(Descend(a, "x:1")), string(Descend(b, "x:1")))
		if up != strings.Compare(a, b) || down != -up {
			t.Fatalf("%q, %q: ascending %d, descending %d", a, b, up, down)
		}
		if Descend(a, "x:1") >= Descend(a, "x:2") || !utf8.ValidString(string(Descend(a, "x:1"))) {
			t.Fatalf("%q: ids of a descending order must ascend in valid text", a)
		}
	})
}

func TestUnknownDatesComeLastInBothDirections(t *testing.T) {
	early, late := &PartialDate{Earliest: "2016-01-01", Latest: "2016-12-31"}, &PartialDate{Earliest: "2017-01-01", Latest: "2017-01-01"}
	open := &PartialDate{Latest: "2016-05-01"}
	for direction, want := range map[OrderDirection][]ID{
		Ascending:  {"open", "early", "late", "none", "none2"},
		Descending: {"late", "early", "open", "none", "none2"},
	} {
		dates := map[ID]*PartialDate{"early": early, "late": late, "open": open, "none": nil, "none2": nil}
		var got []ID
		for id := range dates {
			got = append(got, id)
		}
		slices.SortFunc(got, func(a, b ID) int {
			return strings.Compare(string(direction.turnDate(dates[a], a)), string(direction.turnDate(dates[b], b)))
		})
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", direction, got, want)
		}
	}
}

func TestClaimsAreOrderedByLineAsNumbers(t *testing.T) {
	claims := []*Claim{{ID: "claim:a", Locator: "L10"}, {ID: "claim:b", Locator: "L9"}, {ID: "claim:c", Locator: "row 17, Part"}, {ID: "claim:d"}}
	slices.SortFunc(claims, func(a, b *Claim) int { return strings.Compare(string(ClaimKey(a)), string(ClaimKey(b))) })
	for i, want := range []ID{"claim:d", "claim:b", "claim:a", "claim:c"} {
		if claims[i].ID != want {
			t.Errorf("place %d: %s, want %s", i, claims[i].ID, want)
		}
	}
}
