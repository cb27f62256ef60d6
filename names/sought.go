package names

import (
	"cmp"
	"slices"

	"github.com/accordgraph/accord"
)

// A sought query is one with what the index knows of it.
type sought struct {
	accord.Query
	words []*soughtWord     // those by which subjects are found, the rarest first
	found []*soughtWord     // for each of Query.Words the same; nil for one that finds nothing by itself
	kinds []gist            // the marks of Query.Kinds; no mark for one that nobody has
	hopes []accord.Nearness // for each of Query.Words how near any token is
}

// A soughtWord is a word of a query, and the tokens near it.
type soughtWord struct {
	at      int         // in Query.Words, -1 for a word for a kind of group
	tokens  []nearToken // the nearest first
	bearers int         // theirs together
}

type nearToken struct {
	token    int32
	nearness accord.Nearness
	mark     gist
}

// seek looks up a query.
func (x *Index) seek(text string) *sought {
	s := &sought{Query: accord.NewQuery(text)}
	all := s.Words()
	s.found, s.hopes = make([]*soughtWord, len(all)), make([]accord.Nearness, len(all))
	evidence := slices.ContainsFunc(all, accord.QueryWord.Evidence)
	for i, word := range all {
		if evidence && !word.Evidence() {
			continue
		}
		found := x.seekWord(i, word)
		s.words, s.found[i], s.hopes[i] = append(s.words, found), found, accord.NearNone
		if len(found.tokens) > 0 {
			s.hopes[i] = found.tokens[0].nearness
		}
	}
	for _, kind := range s.Kinds() {
		found := x.seekKind(kind)
		s.kinds = append(s.kinds, found.mark())
		if len(all) == 0 {
			s.words = append(s.words, found)
		}
	}
	slices.SortStableFunc(s.words, func(a, b *soughtWord) int { return cmp.Compare(a.bearers, b.bearers) })
	if len(all) == 0 && len(s.words) > 1 { // who answers has all of them
		s.words = s.words[:1]
	}
	return s
}

// seekWord finds the tokens near a word.
func (x *Index) seekWord(at int, word accord.QueryWord) *soughtWord {
	s := &soughtWord{at: at}
	near := x.near(word.Text)
	if bare, found := x.find(word.Bare); found && !slices.Contains(near, bare) {
		near = append(near, bare)
	}
	for _, token := range near {
		if !accord.KindWord(x.tokens[token]) {
			x.take(s, token, word.Near(x.tokens[token]))
		}
	}
	slices.SortStableFunc(s.tokens, func(a, b nearToken) int { return cmp.Compare(a.nearness, b.nearness) })
	return s
}

// seekKind finds the token of a kind of group.
func (x *Index) seekKind(kind string) *soughtWord {
	s := &soughtWord{at: -1}
	if token, found := x.find(kind); found {
		x.take(s, token, accord.NearWhole)
	}
	return s
}

func (x *Index) take(s *soughtWord, token int32, nearness accord.Nearness) {
	s.tokens = append(s.tokens, nearToken{token, nearness, mark(token)})
	s.bearers += len(x.of(token))
}

// mark is that of the nearest token.
func (s *soughtWord) mark() (none gist) {
	if len(s.tokens) == 0 {
		return none
	}
	return s.tokens[0].mark
}

// may tells how near the tokens of a gist may be to the word. Where many are near, one of them is likely.
func (s *soughtWord) may(g gist) accord.Nearness {
	for i, t := range s.tokens {
		if i == manyTokens || g.may(t.mark) {
			return t.nearness
		}
	}
	return accord.NearNone
}

const manyTokens = 16

// sure tells whether every bearer of a token near a word answers the query.
func (s *sought) sure() bool {
	return len(s.Words()) > 0 && !slices.ContainsFunc(s.Words(), func(w accord.QueryWord) bool { return !w.Evidence() })
}

// look tells how near the tokens of a gist may be to each word, and how many kinds it surely lacks.
func (s *sought) look(g gist, near []accord.Nearness) (lacks int) {
	for i, word := range s.found {
		if near[i] = accord.NearWhole; word != nil {
			near[i] = word.may(g)
		}
	}
	for _, kind := range s.kinds {
		if !g.may(kind) {
			lacks++
		}
	}
	return lacks
}
