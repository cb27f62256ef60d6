package accord

import (
	"slices"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestTokenNear(t *testing.T) {
	for _, c := range []struct {
		query, token string
		want         bool
	}{
		{"sham", "sham", true},
		{"sham", "shamia", true},
		{"shamia", "sham", false},
		{"sham", "shan", false},        // four letters
		{"shams", "sham", false},       // one of them has four
		{"rahman", "rahmat", true},     // substituted
		{"rahman", "rahmn", true},      // deleted
		{"rahmn", "rahman", true},      // inserted
		{"rahman", "rahmna", false},    // changed places
		{"rahman", "ruhmat", false},    // two edits
		{"rahman", "rahmanis", true},   // begins
		{"xrahman", "rahmanis", false}, // begins but for an edit
		{"تحرير", "تحربر", true},
		{"شام", "شان", false},
		{"aaaaé", "aaaaè", true},
		{"aaaaé", "aaaaا", true},
	} {
		if got := TokenNear(c.query, c.token); got != c.want {
			t.Errorf("TokenNear(%q, %q) = %v", c.query, c.token, got)
		}
	}
}

func TestDeletions(t *testing.T) {
	for token, want := range map[string][]string{
		"":      {""},
		"sham":  {"sham"},
		"rahma": {"ahma", "raha", "rahm", "rahma", "rama", "rhma"},
		"aaaaa": {"aaaa", "aaaaa"},
		"تحرير": {"تحرر", "تحري", "تحرير", "تحير", "ترير", "حرير"},
	} {
		if got := Deletions(token); !slices.Equal(got, want) {
			t.Errorf("Deletions(%q) = %q", token, got)
		}
	}
}

// Words of few letters, so that random ones are often near each other.
var anyToken = rapid.StringOfN(rapid.SampledFrom([]rune("abcéا")), 0, 8, -1)

func TestNearnessProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.OneOf(anyToken, rapid.String()).Draw(t, "a")
		b := rapid.OneOf(anyToken, rapid.Map(rapid.SampledFrom(Deletions(a)), func(s string) string { return s + "b" })).Draw(t, "b")
		long := utf8.RuneCountInString(a) >= fuzzyLetters && utf8.RuneCountInString(b) >= fuzzyLetters
		if got, want := withinOneEdit(a, b), long && edits([]rune(a), []rune(b)) <= 1; got != want || got != withinOneEdit(b, a) {
			t.Fatalf("within one edit: %v, want %v", got, want)
		}
		shared := slices.ContainsFunc(Deletions(a), func(d string) bool { return slices.Contains(Deletions(b), d) })
		if withinOneEdit(a, b) && !shared {
			t.Fatalf("within one edit, but %q and %q share none", Deletions(a), Deletions(b))
		}
		if shared && edits([]rune(a), []rune(b)) > 2 {
			t.Fatalf("%q and %q share one, but are farther than two edits", Deletions(a), Deletions(b))
		}
	})
}

// edits is the Levenshtein distance, by the book.
func edits(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		before := row[0]
		row[0] = i + 1
		for j := range b {
			substituted := before
			if a[i] != b[j] {
				substituted++
			}
			before = row[j+1]
			row[j+1] = min(substituted, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

func FuzzWithinOneEdit(f *testing.F) {
	f.Add("rahman", "rahmat")
	f.Add("\xe3\x80rahm", "\xe3rahm")
	f.Fuzz(func(t *testing.T, a, b string) {
		if near := withinOneEdit(a, b); near != withinOneEdit(b, a) {
			t.Fatalf("%q and %q: %v one way", a, b, near)
		}
		NewQuery(a).Match(Fold(b))
	})
}
