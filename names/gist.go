package names

// A gist is what a search knows of the names of a subject before it looks at them: how
// many letters the shortest has, as accord.Query.Least counts them, and roughly which tokens they hold. Each token
// has a bit in either half; two that share one bit hardly share both.
type gist struct {
	tokens  uint64
	letters uint64 // in the lowest byte; tokens in the rest
}

// mostLetters is how many letters a gist counts: what is longer is at least as long.
const mostLetters = 255

func mark(token int32) gist {
	n := uint64(token)
	return gist{1 << (n % 64), 1 << (8 + n/64%56)}
}

func (g gist) with(other gist) gist { return gist{g.tokens | other.tokens, g.letters | other.letters} }

// may tells whether the names may hold the token of a mark.
func (g gist) may(m gist) bool { return g.tokens&m.tokens != 0 && g.letters&m.letters != 0 }

func (g gist) short() int { return int(g.letters & mostLetters) }
