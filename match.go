package accord

// A Match says how a name answers a query.
type Match string

const (
	MatchExact   Match = "EXACT"   // the same text but for case and blanks
	MatchFolded  Match = "FOLDED"  // another spelling of the same name
	MatchPrefix  Match = "PREFIX"  // every word of the query begins a word of the name, in order
	MatchPartial Match = "PARTIAL" // some words of the query match
	MatchFuzzy   Match = "FUZZY"   // every word of the query matches in order, at least one with a letter amiss
)

// Matches holds every Match, in the order of the vocabulary.
var Matches = []Match{MatchExact, MatchFolded, MatchPrefix, MatchPartial, MatchFuzzy}

// Rank orders matches: 0 is the best. A whole name with a letter amiss comes
// before a part of one: who asks for "Muhamad Alush" means no other Muhamad.
func (m Match) Rank() int {
	switch m {
	case MatchExact:
		return 0
	case MatchFolded:
		return 1
	case MatchPrefix:
		return 2
	case MatchFuzzy:
		return 3
	}
	return 4
}
