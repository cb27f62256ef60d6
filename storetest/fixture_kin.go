package storetest

import "github.com/accordgraph/accord"

// kin is a dataset of links and lineage: both directions, symmetric kinds, loops, parallel and denied ones.
func kin() *accord.Dataset {
	s := draw()
	for _, slug := range []string{"a", "b", "c", "mid", "new", "old", "alone"} {
		s.actor(slug, slug)
	}
	s.link("member-1", "actor:a", accord.LinkMemberOf, "actor:b").Capacity = "office"
	s.link("member-2", "actor:a", accord.LinkMemberOf, "actor:b")
	s.link("loop", "actor:b", accord.LinkMemberOf, "actor:b")
	s.link("leads", "actor:b", accord.LinkLeads, "actor:a")
	s.link("allied", "actor:a", accord.LinkAlliedWith, "actor:b")
	s.link("fought-self", "actor:a", accord.LinkFought, "actor:a")
	s.denied(s.link("rival", "actor:a", accord.LinkRivalOf, "actor:c"))
	s.link("succeeds", "actor:new", accord.LinkSucceeds, "actor:old")
	s.link("split", "actor:new", accord.LinkSplitFrom, "actor:mid")
	s.link("merged", "actor:old", accord.LinkMergedInto, "actor:mid")
	s.denied(s.link("formed", "actor:new", accord.LinkFormedFrom, "actor:c"))
	s.link("joined", "actor:new", accord.LinkJoined, "actor:old")
	s.link("self-made", "actor:c", accord.LinkFormedFrom, "actor:c")
	s.Retired["actor:was-new"] = "actor:new"
	for _, slug := range []string{"1", "2", "3"} {
		s.agreement(slug, "Deal "+slug)
	}
	s.process("p", "Talks", "")
	s.lineage("renews", "agreement:2", accord.LineageRenews, "agreement:1")
	s.lineage("prepares", "agreement:1", accord.LineagePrepares, "agreement:3")
	s.lineage("back", "agreement:1", accord.LineageReferences, "agreement:3") // a circle
	s.lineage("implements", "agreement:3", accord.LineageImplements, "process:p")
	s.lineage("amends", "agreement:2", accord.LineageAmends, "agreement:1")
	s.lineage("loop", "agreement:2", accord.LineageReferences, "agreement:2")
	s.denied(s.lineage("extends", "agreement:2", accord.LineageExtends, "agreement:3"))
	s.Retired["agreement:was-1"] = "agreement:1"
	return s.settled()
}
