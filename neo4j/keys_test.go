package neo4j

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
)

// Stored keys have the order of keys, also for who compares them by UTF-16.
func TestKeysKeepTheirOrder(t *testing.T) {
	texts := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("\x00a\uCFFF\uD000\uD7FF\uE000\uFA0E\uFFFF\U00010000\U0010FFFF")), rapid.Rune()))
	rapid.Check(t, func(t *rapid.T) {
		a, b := accord.Key(texts.Draw(t, "a")), accord.Key(texts.Draw(t, "b"))
		if keyOf(stored(a)) != a {
			t.Errorf("%q comes back as %q", a, keyOf(stored(a)))
		}
		if (a < b) != (stored(a) < stored(b)) || stored(a) >= lastKey {
			t.Errorf("%q and %q are stored in another order", a, b)
		}
		for _, r := range stored(a) {
			if r >= 0xD800 || r == utf8.RuneError {
				t.Errorf("%q is stored with %U", a, r)
			}
		}
	})
}
