package storetest

import "github.com/accordgraph/accord"

// names is a dataset of names that are hard to order and to find: equal ones, cases,
// combining characters, Arabic, letters beyond the first plane.
func names() *accord.Dataset {
	s := draw()
	s.actor("twin-b", "Twin").Type = accord.TypePerson
	s.actor("twin-a", "Twin").Type = accord.TypePerson
	s.actor("z-alpha", "alpha")
	s.actor("m-alpha", "A\u0300lpha\u0301")
	s.actor("a-alpha", "ALPHA").Type = accord.TypeState
	s.actor("beta-2", "Beta 2")
	s.actor("beta", "Beta").Generic = true
	s.actor("plane", "\U00020000 unit").Type = accord.TypeCommunity
	s.actor("compat", "\uFA0E unit").Type = accord.TypeCommunity
	s.actor("arabic", "أَحرار")
	ahrar := s.actor("ahrar", "Ahrar al-Sham")
	ahrar.Names = append(ahrar.Names, s.name(ahrar, 1, "Ahrar ash-Sham", accord.NameTransliteration), s.name(ahrar, 2, "Old Free Men", accord.NameFormer))
	ajnad := s.actor("ajnad", "Ajnad al-Sham")
	ajnad.Names = append(ajnad.Names, s.name(ajnad, 1, "Soldiers of the Levant", accord.NameTranslation))
	s.Retired["actor:was-beta"] = "actor:beta"
	s.namedAlike()
	return s.settled()
}

// namedAlike are nouns of the other kinds with names like those of the actors.
func (s *sketch) namedAlike() {
	s.signed("y", "twin", "2016-01-01")
	s.signed("x", "Twin", "2016-02-01")
	s.agreement("arabic", "أحرار")
	s.agreement("big", "Zebra \U0001F600")
	s.agreement("bmp", "Zebra \uFFFD")
	s.agreement("old", "A former deal")
	s.took("a", "actor:beta", "agreement:x", accord.RoleParty)
	s.took("b", "actor:beta", "agreement:y", accord.RoleParty)
	s.took("c", "actor:twin-b", "agreement:x", accord.RoleHost)
	s.took("d", "actor:ahrar", "agreement:old", accord.RoleParty)
	s.process("b", "talks", "")
	s.process("a", "Talks", "")
	s.process("c", "Alpha talks", "")
	s.place("b", "TWIN", "")
	s.place("a", "Twin", "")
	s.place("c", "Ahrar", "")
	s.source("b", "Twin")
	s.source("a", "twin")
	s.source("c", "\uFA0E")
	s.source("d", "\U00020000")
}

// The actors of names in the order of their names, by code point.
var byName = []accord.ID{
	"actor:ahrar", "actor:ajnad", "actor:a-alpha", "actor:m-alpha", "actor:z-alpha", "actor:beta", "actor:beta-2",
	"actor:twin-a", "actor:twin-b", "actor:arabic", "actor:compat", "actor:plane",
}

// The same in the other direction: ids ascend nevertheless.
var byNameDown = []accord.ID{
	"actor:plane", "actor:compat", "actor:arabic", "actor:twin-a", "actor:twin-b", "actor:beta-2", "actor:beta",
	"actor:a-alpha", "actor:m-alpha", "actor:z-alpha", "actor:ajnad", "actor:ahrar",
}
