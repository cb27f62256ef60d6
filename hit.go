package accord

// A Hit is a subject that a search found.
type Hit struct {
	Subject  Subject
	Name     Name // the spelling that matched best
	Match    Match
	Distance int // smaller is better within one Match
}

// Rank finds the best spelling of a subject for a query; ok is false if none matches.
func Rank(q Query, s Subject) (hit Hit, ok bool) {
	for _, name := range NamesOf(s) {
		match, distance, matches := q.MatchTokens(Tokens(name.Text), func() string { return name.Text })
		next := Hit{s, name, match, distance}
		if matches && (!ok || HitKey(next) < HitKey(hit)) {
			hit, ok = next, true
		}
	}
	return hit, ok
}

// NamesOf are the spellings by which a subject is found, the label first.
func NamesOf(s Subject) []Name {
	switch s := s.(type) {
	case *Actor:
		return s.Names
	case *Agreement:
		return s.Names
	case *Process:
		return s.Names
	case *Place:
		return s.Names
	}
	return []Name{{Text: s.Label(), Kind: NamePrimary}}
}
