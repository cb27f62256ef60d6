package accord

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// No name matches better than what is known of it lets expect.
func TestLeastIsABound(t *testing.T) {
	word := rapid.SampledFrom([]string{"army", "brigade", "sham", "shams", "alsham", "ahrar", "ahraru", "islam", "islami", "jund", "free", "front"})
	text := rapid.Custom(func(t *rapid.T) (text string) {
		for _, w := range rapid.SliceOfN(word, 1, 4).Draw(t, "words") {
			text += w + " "
		}
		return text
	})
	rapid.Check(t, func(t *rapid.T) {
		q, name := NewQuery(text.Draw(t, "query")), Fold(text.Draw(t, "name"))
		m, distance, ok := q.Match(name)
		if !ok {
			return
		}
		var near []Nearness
		for _, w := range q.Words() {
			nearest := NearNone
			for _, token := range name.Tokens {
				nearest = min(nearest, w.Near(token))
			}
			near = append(near, nearest)
		}
		letters, lacks := 0, 0
		for i, token := range name.Tokens {
			if !slices.Contains(name.Tokens[:i], token) {
				letters += TokenLetters(token)
			}
		}
		for _, kind := range q.Kinds() {
			if !slices.Contains(name.Tokens, kind) {
				lacks++
			}
		}
		least, few, may := q.Least(near, letters, lacks)
		if !may || least.Rank() > m.Rank() || least == m && few > distance {
			t.Fatalf("%+v in %v: %s %d, but the bound is %s %d, %v", q, name.Tokens, m, distance, least, few, may)
		}
	})
}
