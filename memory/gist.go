package memory

// A gist is what a search knows of the names of a subject without looking at them: in
// the upper byte how many letters identify in the shortest name, in the rest which
// tokens they may hold, a bit for many tokens.
type gist uint64

const (
	lettersFrom = 56
	mostLetters = 255 // what is longer counts as this long: gists only bound
)

func (g gist) letters() int { return int(g >> lettersFrom) }

// mark is the bit of a token.
func mark(token int32) gist { return 1 << (token % lettersFrom) }
