package accord

import (
	"iter"
	"slices"
)

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

// NamesOf are the spellings by which a subject is found, the label first. One that Settle
// has left out rests on the first claim about the noun itself.
func NamesOf(s Subject) []Name {
	names, claims, all := namesOf(s)
	if all {
		return names
	}
	return append([]Name{bareLabel(s, claims)}, names...)
}

// NameAt is NamesOf(s)[n].
func NameAt(s Subject, n int) Name {
	names, claims, all := namesOf(s)
	switch {
	case all:
		return names[n]
	case n > 0:
		return names[n-1]
	}
	return bareLabel(s, claims)
}

func bareLabel(s Subject, claims []ID) Name {
	return Name{Text: s.Label(), Kind: NamePrimary, ClaimIDs: slices.Clip(claims[:min(1, len(claims))])}
}

// NameTexts are the texts of NamesOf.
func NameTexts(s Subject) iter.Seq[string] {
	return func(yield func(string) bool) {
		names, _, all := namesOf(s)
		if !all && !yield(s.Label()) {
			return
		}
		for i := range names {
			if !yield(names[i].Text) {
				return
			}
		}
	}
}

// namesOf are the names that a subject holds, its claims, and whether those are all names: the label may be left out.
func namesOf(s Subject) (names []Name, claims []ID, all bool) {
	switch s := s.(type) {
	case *Actor:
		names, claims = s.Names, s.ClaimIDs
	case *Agreement:
		names, claims = s.Names, s.ClaimIDs
	case *Process:
		names, claims = s.Names, s.ClaimIDs
	case *Place:
		names, claims = s.Names, s.ClaimIDs
	}
	return names, claims, len(names) > 0 && names[0].isLabel(s.Label())
}
