package names

import (
	"slices"

	"github.com/accordgraph/accord"
)

// A Finding looks among subjects of some kinds for those that have a name that
// answers a text. It is for one goroutine.
type Finding struct {
	x      *Index
	q      *sought
	among  []span // of the kinds that are looked for
	end    func() bool
	ended  bool
	n, nth int32             // it looks at this name of this subject
	text   func() string     // of that name
	tokens []string          // of that name
	own    []accord.Nearness // of that subject to each word, as far as its gist tells
}

// Find looks for a text among subjects of some kinds; nil: of all. End is asked now and
// then whether to give up: what was found so far is no answer then.
func (x *Index) Find(text string, kinds []accord.SubjectKind, end func() bool) *Finding {
	f := &Finding{x: x, q: x.seek(text), end: end}
	if f.among = []span{{0, int32(len(x.gists))}}; kinds != nil {
		f.among = f.among[:0]
		for _, kind := range kinds {
			f.among = append(f.among, x.kinds[kind])
		}
	}
	f.own = slices.Clone(f.q.hopes)
	f.text = func() (text string) {
		nth := f.nth
		for text = range x.subjects.Names(f.n) {
			if nth--; nth < 0 {
				break
			}
		}
		return text
	}
	return f
}

func (f *Finding) fits(n int32) bool {
	return slices.ContainsFunc(f.among, func(kind span) bool { return kind.has(n) })
}

// over tells that all that comes is to be left out, once it was told to give up.
func (f *Finding) over() bool {
	f.ended = f.ended || f.end()
	return f.ended
}

// lists calls yield with the bearers of each token near a word, the rarest word and
// its nearest token first, and with how near at best the names of those are to each
// word of the query that were on no list before.
func (f *Finding) lists(yield func(bearers []int32, near []accord.Nearness)) {
	near := slices.Clone(f.q.hopes)
	for _, word := range f.q.words {
		for _, t := range word.tokens {
			if word.at >= 0 {
				near[word.at] = t.nearness
			}
			yield(f.x.of(t.token), near)
		}
		if word.at >= 0 {
			near[word.at] = accord.NearNone
		}
	}
}

// Window are the hits of a window, in order, and of those before it and behind it the
// nearest, if there are any.
func (f *Finding) Window(w accord.Window) []Hit {
	if w.Back || w.Before != "" {
		return f.ranked()
	}
	return f.best(max(w.Limit, 0)+1, w.After) // the last one tells that there are more
}

// best are the best hits behind a key, in order; before them stands one up to it, if
// there is any.
func (f *Finding) best(most int, after accord.Key) []Hit {
	r := newRanking(most)
	f.lists(func(bearers []int32, near []accord.Nearness) {
		for part := range slices.Chunk(bearers, gistsAtOnce) {
			if f.over() || !f.bestOf(part, near, r, after) {
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
func (f *Finding) bestOf(bearers []int32, near []accord.Nearness, r *ranking, after accord.Key) bool {
	letters := f.x.gists[bearers[0]].short()
	bound := scoreOf(f.q.Least(near, letters, 0))
	if !r.wants(bound, 0) { // not even the first of all subjects: most lists end here, and no gists are read
		return false
	}
	var gists [gistsAtOnce]gist
	for i, n := range bearers {
		gists[i] = f.x.gists[n]
	}
	for i, n := range bearers {
		if gists[i].short() != letters {
			letters = gists[i].short()
			bound = scoreOf(f.q.Least(near, letters, 0))
		}
		if !r.wants(bound, 0) {
			return false
		}
		if !r.wants(bound, n) {
			continue
		}
		lacks := f.q.look(gists[i], f.own)
		if !r.wants(scoreOf(f.q.Least(f.own, letters, lacks)), n) || !f.fits(n) {
			continue
		}
		switch hit := f.rank(n); {
		case !r.wants(hit.score, n):
		case after != "" && f.Key(hit) <= after:
			r.passed = append(r.passed[:0], hit)
		default:
			r.put(hit)
		}
	}
	return true
}

// ranked are all hits in order.
func (f *Finding) ranked() (all []Hit) {
	f.All(func(n int32) { all = append(all, f.rank(n)) })
	slices.SortFunc(all, Hit.compare)
	return all
}

// All finds every subject that answers, once, in no order.
func (f *Finding) All(found func(n int32)) {
	met, sure := make([]uint64, len(f.x.gists)/64+1), f.q.sure() // a bit for each
	f.lists(func(bearers []int32, near []accord.Nearness) {
		for _, n := range bearers {
			if _, _, may := f.q.Least(near, f.x.gists[n].short(), 0); !may || f.over() { // for names behind as well
				return
			}
			bit := uint64(1) << (n % 64)
			if met[n/64]&bit != 0 || !f.fits(n) {
				continue
			}
			met[n/64] |= bit
			if sure || f.rank(n).score != noScore {
				found(n)
			}
		}
	})
}

// rank is the best name of a subject, the first of equals, as for accord.Rank.
func (f *Finding) rank(n int32) Hit {
	best := Hit{score: noScore, N: n}
	f.n, f.nth = n, 0
	for name := range f.x.namesOf(n) {
		f.tokens = f.tokens[:0]
		for _, token := range name {
			f.tokens = append(f.tokens, f.x.tokens[token])
		}
		match, distance, ok := f.q.MatchTokens(f.tokens, f.text)
		if s := scoreOf(match, distance, ok); s < best.score {
			best.score, best.Match, best.Name = s, match, f.nth
		}
		f.nth++
	}
	return best
}

// Key is the key of a hit.
func (f *Finding) Key(h Hit) accord.Key {
	return accord.HitKeyOf(h.Match, h.Distance(), f.x.subjects.ID(h.N))
}
