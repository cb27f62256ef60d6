package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A finding looks among subjects of some kinds for those that have a name that
// answers a query.
type finding struct {
	*sought
	g      *graph
	kinds  []span
	watch  *watch
	n, nth int32             // it looks at this name of this subject
	text   func() string     // of that name
	tokens []string          // of that name
	own    []accord.Nearness // of a subject to each word, as far as its gist tells
}

func (g *graph) finding(text string, kinds []span, w *watch) *finding {
	f := &finding{sought: g.words.seek(text), g: g, kinds: kinds, watch: w}
	f.own = slices.Clone(f.hopes)
	f.text = func() (text string) {
		nth := f.nth
		for text = range accord.NameTexts(g.subjects.all[f.n]) {
			if nth--; nth < 0 {
				break
			}
		}
		return text
	}
	return f
}

func (f *finding) among(n int32) bool {
	return slices.ContainsFunc(f.kinds, func(kind span) bool { return kind.has(n) })
}

// lists calls yield with the bearers of each token near a word, the rarest word and
// its nearest token first, and with how near at best the names of those are to each
// word of the query that were on no list before.
func (f *finding) lists(yield func(bearers []int32, near []accord.Nearness)) {
	near := slices.Clone(f.hopes)
	for _, word := range f.words {
		for _, t := range word.tokens {
			if word.at >= 0 {
				near[word.at] = t.nearness
			}
			yield(f.g.words.bearer.of(t.token), near)
		}
		if word.at >= 0 {
			near[word.at] = accord.NearNone
		}
	}
}

// best are the best hits behind a key, in order; before them stands one up to it, if
// there is any.
func (f *finding) best(most int, after accord.Key) []scored {
	r := newRanking(most)
	f.lists(func(bearers []int32, near []accord.Nearness) {
		for part := range slices.Chunk(bearers, gistsAtOnce) {
			if f.watch.over() || !f.bestOf(part, near, r, after) {
				return
			}
		}
	})
	return append(r.passed, r.best...)
}

// The gists of so many subjects are read one after the other: that is fast for memory.
const gistsAtOnce = 128

// bestOf ranks a part of a list, but for names that cannot be among the best. It tells
// false where no later one on the list can be.
func (f *finding) bestOf(bearers []int32, near []accord.Nearness, r *ranking, after accord.Key) bool {
	var gists [gistsAtOnce]gist
	for i, n := range bearers {
		gists[i] = f.g.words.gists[n]
	}
	letters, bound := -1, noScore
	for i, n := range bearers {
		place := f.g.inOrder(n)
		if gists[i].short() != letters {
			letters = gists[i].short()
			bound = scoreOf(f.Least(near, letters, 0))
		}
		if !r.wants(bound, 0) { // not even the first of all subjects
			return false
		}
		if !r.wants(bound, place) {
			continue
		}
		lacks := f.look(gists[i], f.own)
		if !r.wants(scoreOf(f.Least(f.own, letters, lacks)), place) || !f.among(n) {
			continue
		}
		switch hit := f.rank(n); {
		case !r.wants(hit.score, place):
		case after != "" && f.key(hit) <= after:
			r.passed = append(r.passed[:0], hit)
		default:
			r.put(hit)
		}
	}
	return true
}

// ranked are all hits in order.
func (f *finding) ranked() (all []scored) {
	f.all(func(n int32) { all = append(all, f.rank(n)) })
	slices.SortFunc(all, scored.compare)
	return all
}

// all finds every subject that answers, in no order.
func (f *finding) all(found func(n int32)) {
	met, sure := newSet(len(f.g.subjects.all)), f.sure()
	f.lists(func(bearers []int32, near []accord.Nearness) {
		for _, n := range bearers {
			if _, _, may := f.Least(near, f.g.words.gists[n].short(), 0); !may || f.watch.over() { // for names behind as well
				return
			}
			if met.has(n) || !f.among(n) {
				continue
			}
			met.add(n)
			if sure || f.rank(n).score != noScore {
				found(n)
			}
		}
	})
}

// rank is the best name of a subject, the first of equals, as for accord.Rank.
func (f *finding) rank(n int32) scored {
	best, words := scored{score: noScore, place: f.g.inOrder(n), n: n}, &f.g.words
	f.n, f.nth = n, 0
	for name := range words.namesOf(n) {
		f.tokens = f.tokens[:0]
		for _, token := range name {
			f.tokens = append(f.tokens, words.tokens[token])
		}
		match, distance, ok := f.MatchTokens(f.tokens, f.text)
		if s := scoreOf(match, distance, ok); s < best.score {
			best.score, best.match, best.name = s, match, f.nth
		}
		f.nth++
	}
	return best
}

// key is the key of a hit.
func (f *finding) key(s scored) accord.Key {
	return accord.HitKey(accord.Hit{Subject: f.g.subjects.all[s.n], Match: s.match, Distance: s.distance()})
}

// hit shows a hit.
func (f *finding) hit(s scored) accord.Hit {
	subject := f.g.subjects.all[s.n]
	return accord.Hit{Subject: subject, Name: accord.NameAt(subject, int(s.name)), Match: s.match, Distance: s.distance()}
}
