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
		return labelled(s.Names, s.Name, s.ClaimIDs)
	case *Agreement:
		return labelled(s.Names, s.Title, s.ClaimIDs)
	case *Process:
		return labelled(s.Names, s.Name, s.ClaimIDs)
	case *Place:
		return labelled(s.Names, s.Name, s.ClaimIDs)
	}
	return labelled(nil, s.Label(), nil)
}

// labelled are names with the label among them. One that Settle has left out rests on the
// first claim about the noun itself: millions of nouns have no other name.
func labelled(names []Name, label string, claims []ID) []Name {
	if len(names) > 0 && names[0].isLabel(label) {
		return names
	}
	return append([]Name{{Text: label, Kind: NamePrimary, ClaimIDs: claims[:min(1, len(claims))]}}, names...)
}
