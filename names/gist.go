package names

// A gist is what a search knows of the names of a subject before it looks at them: how
// many letters the shortest has, as accord.Query.Least counts them, and roughly which tokens
// they hold. Each token has two bits in either half: of the names with four tokens one in
// some three thousand seems to have one that it has not. Bloom, Space/time trade-offs in
// hash coding with allowable errors (1970).
type gist struct {
	tokens  uint64
	letters uint64 // in the lowest byte; tokens in the rest
}

// mostLetters is how many letters a gist counts: what is longer is at least as long.
const mostLetters = 255

func mark(token int32) gist {
	h := uint64(token) * golden
	return gist{1<<(h>>58) | 1<<(h>>52%64), 1<<(8+h>>40%56) | 1<<(8+h>>28%56)}
}

func (g gist) with(other gist) gist { return gist{g.tokens | other.tokens, g.letters | other.letters} }

// golden spreads numbers over 64 bits: Knuth, The Art of Computer Programming, volume 3, 6.4.
const golden = 0x9E3779B97F4A7C15

// may tells whether the names may hold the token of a mark; no mark is of no token.
func (g gist) may(m gist) bool {
	return m.tokens != 0 && g.tokens&m.tokens == m.tokens && g.letters&m.letters == m.letters
}

func (g gist) short() int { return int(g.letters & mostLetters) }
