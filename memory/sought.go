package memory

import (
	"cmp"
	"slices"

	"github.com/accordgraph/accord"
)

// A sought query is one with what the index knows of it.
type sought struct {
	accord.Query
	words []*soughtWord     // those by which subjects are found, the rarest first
	marks []*soughtWord     // for each of Query.Words the same; nil for one that finds nothing by itself
	kinds []gist            // the marks of Query.Kinds, 0 for one that nobody has
	hopes []accord.Nearness // for each of Query.Words how near any token is
}

// A soughtWord is a word of a query, and the tokens near it.
type soughtWord struct {
	at      int                   // in Query.Words, -1 for a word for a kind of group
	tokens  []nearToken           // the nearest first
	marks   [accord.NearNone]gist // theirs, by nearness
	bearers int                   // theirs together
}

type nearToken struct {
	token    int32
	nearness accord.Nearness
}

// seek looks up a query.
func (w *words) seek(text string) *sought {
	s := &sought{Query: accord.NewQuery(text)}
	all := s.Words()
	s.marks, s.hopes = make([]*soughtWord, len(all)), make([]accord.Nearness, len(all))
	evidence := slices.ContainsFunc(all, accord.QueryWord.Evidence)
	for i, word := range all {
		if evidence && !word.Evidence() {
			continue
		}
		found := w.seekWord(i, word)
		s.words, s.marks[i], s.hopes[i] = append(s.words, found), found, accord.NearNone
		if len(found.tokens) > 0 {
			s.hopes[i] = found.tokens[0].nearness
		}
	}
	for _, kind := range s.Kinds() {
		found := w.seekKind(kind)
		s.kinds = append(s.kinds, found.marks[accord.NearWhole])
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
func (w *words) seekWord(at int, word accord.QueryWord) *soughtWord {
	s := &soughtWord{at: at}
	near := w.near(word.Text)
	if bare, found := w.find(word.Bare); found && !slices.Contains(near, bare) {
		near = append(near, bare)
	}
	for _, token := range near {
		if !accord.KindWord(w.tokens[token]) {
			w.take(s, nearToken{token, word.Near(w.tokens[token])})
		}
	}
	slices.SortStableFunc(s.tokens, func(a, b nearToken) int { return cmp.Compare(a.nearness, b.nearness) })
	return s
}

// seekKind finds the token of a kind of group.
func (w *words) seekKind(kind string) *soughtWord {
	s := &soughtWord{at: -1}
	if token, found := w.find(kind); found {
		w.take(s, nearToken{token, accord.NearWhole})
	}
	return s
}

func (w *words) take(s *soughtWord, t nearToken) {
	s.tokens = append(s.tokens, t)
	s.marks[t.nearness] |= mark(t.token)
	s.bearers += len(w.bearer.of(t.token))
}

// sure tells whether every bearer of a token near a word answers the query.
func (s *sought) sure() bool {
	return len(s.Words()) > 0 && !slices.ContainsFunc(s.Words(), func(w accord.QueryWord) bool { return !w.Evidence() })
}

// look tells how near the tokens of a gist may be to each word, and how many kinds it surely lacks.
func (s *sought) look(g gist, near []accord.Nearness) (lacks int) {
	for i, word := range s.marks {
		near[i] = accord.NearWhole
		for word != nil && near[i] < accord.NearNone && word.marks[near[i]]&g == 0 {
			near[i]++
		}
	}
	for _, kind := range s.kinds {
		if kind&g == 0 {
			lacks++
		}
	}
	return lacks
}
