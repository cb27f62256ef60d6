package storetest

import (
	"errors"
	"slices"

	"github.com/accordgraph/accord"
)

var kinPromises = []promise{
	{"Links/BothDirections", linksBoth},
	{"Links/OutAndIn", linksDirections},
	{"Links/SymmetricFromBothEnds", linksSymmetric},
	{"Links/SelfLoopOnce", linksSelfLoop},
	{"Links/ParallelTiesEachListed", linksParallel},
	{"Links/Kinds", linksKinds},
	{"Links/DeniedAreLeftOut", linksDenied},
	{"Links/LimitAndCountPerActor", linksLimit},
	{"Links/OfActorsOnly", linksNoPage},
	{"Links/Along", linksAlong},
	{"Lineage/OfActorsAreLinksOfDescent", lineageOfActors},
	{"Lineage/DirectionIsThatOfTime", lineageDirection},
	{"Lineage/SelfLoopOnce", lineageSelfLoop},
	{"Lineage/DeniedAreLeftOut", lineageDenied},
	{"Lineage/AllByID", lineageByID},
	{"Lineage/DepthOutOfBoundsIsInvalid", lineageDepth},
	{"Lineage/DeepAndInCircles", lineageDeep},
	{"Lineage/Along", lineageAlong},
	{"Lineage/OtherKindsHaveNoPage", lineageNoPage},
}

func tied(slugs ...string) (ids []accord.ID) {
	for _, slug := range slugs {
		ids = append(ids, accord.ID("link:"+slug))
	}
	return ids
}

// Without a direction links are listed from both ends.
func linksBoth(p *proof) {
	want := tied("allied", "fought-self", "leads", "member-1", "member-2")
	p.want(p.links("actor:a", accord.LinksAsk{}), want...)
	p.want(p.links("actor:a", accord.LinksAsk{Direction: accord.LinksBoth}), want...)
	p.want(p.links("actor:alone", accord.LinksAsk{}))
}

// Out and in are seen from the actor asked about.
func linksDirections(p *proof) {
	kinds := []accord.LinkKind{accord.LinkMemberOf, accord.LinkLeads}
	p.want(p.links("actor:a", accord.LinksAsk{Direction: accord.LinksOut, Kinds: kinds}), tied("member-1", "member-2")...)
	p.want(p.links("actor:a", accord.LinksAsk{Direction: accord.LinksIn, Kinds: kinds}), tied("leads")...)
	p.want(p.links("actor:b", accord.LinksAsk{Direction: accord.LinksIn, Kinds: kinds}), tied("loop", "member-1", "member-2")...)
}

// Symmetric kinds are stored once and listed at both ends, whatever the direction.
func linksSymmetric(p *proof) {
	for _, direction := range accord.LinkDirections {
		for _, of := range []accord.ID{"actor:a", "actor:b"} {
			p.want(p.links(of, accord.LinksAsk{Direction: direction, Kinds: []accord.LinkKind{accord.LinkAlliedWith}}), tied("allied")...)
		}
	}
}

// A link of an actor to itself is listed once, in each direction.
func linksSelfLoop(p *proof) {
	for _, direction := range accord.LinkDirections {
		p.want(p.links("actor:a", accord.LinksAsk{Direction: direction, Kinds: []accord.LinkKind{accord.LinkFought}}), tied("fought-self")...)
		loops := p.links("actor:b", accord.LinksAsk{Direction: direction, Kinds: []accord.LinkKind{accord.LinkMemberOf}})
		p.want(p.part(loops, 0, 1), "link:loop")
		p.true(!slices.Contains(loops[1:], "link:loop"), "%s: %v", direction, loops)
	}
}

// Two links of one kind between two actors are two.
func linksParallel(p *proof) {
	p.want(p.links("actor:b", accord.LinksAsk{}), tied("allied", "leads", "loop", "member-1", "member-2")...)
}

// Kinds: any of them; an empty list matches nothing.
func linksKinds(p *proof) {
	p.want(p.links("actor:a", accord.LinksAsk{Kinds: []accord.LinkKind{accord.LinkLeads, accord.LinkFought}}), tied("fought-self", "leads")...)
	p.want(p.links("actor:a", accord.LinksAsk{Kinds: []accord.LinkKind{}}))
}

// A denied link is in no list.
func linksDenied(p *proof) {
	p.want(p.links("actor:c", accord.LinksAsk{}), tied("self-made")...)
}

// Windows and totals are those of each actor.
func linksLimit(p *proof) {
	pages, err := p.Links(p.ctx, []accord.ID{"actor:a", "actor:b", "actor:was-new", "actor:alone"}, &accord.LinksAsk{Window: accord.Window{Limit: 2, Count: true}})
	p.answered(err)
	for id, total := range map[accord.ID]int{"actor:a": 5, "actor:b": 5, "actor:was-new": 3, "actor:alone": 0} {
		page := pages.Of[id]
		p.true(page.Total == total && len(page.Rows) == min(2, total) && page.Next == (total > 2), "%s: %+v, want a total of %d", id, page, total)
	}
}

// Only actors have links.
func linksNoPage(p *proof) {
	pages, err := p.Links(p.ctx, []accord.ID{"agreement:1", "process:p", "actor:gone"}, &accord.LinksAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}

// Both ends and the claims of links come along when asked, seen from either end.
func linksAlong(p *proof) {
	ask := accord.LinksAsk{Kinds: []accord.LinkKind{accord.LinkLeads}, Window: all, Along: accord.AlongFrom | accord.AlongTo | accord.AlongClaims}
	for _, of := range []accord.ID{"actor:a", "actor:b"} {
		pages, err := p.Links(p.ctx, []accord.ID{of}, &ask)
		p.answered(err)
		for _, id := range []accord.ID{"actor:a", "actor:b", "claim:link-leads"} {
			p.true(pages.Nodes[id] != nil, "of %s: %s did not come along", of, id)
		}
	}
}

// The lineage of an actor is what it split from, merged into, was formed from and succeeds; joining is none.
func lineageOfActors(p *proof) {
	p.want(p.lineage("actor:new", ""), tied("split", "succeeds")...)
	p.want(p.lineage("actor:was-new", accord.LinesBoth), tied("split", "succeeds")...)
	p.want(p.lineage("actor:mid", accord.LinesBoth), tied("merged", "split")...)
	p.want(p.lineage("actor:a", accord.LinesBoth))
}

// Before is what a noun comes from, after what came from it, whichever end the tie is told from.
func lineageDirection(p *proof) {
	p.want(p.lineage("actor:new", accord.LinesBefore), tied("split", "succeeds")...)
	p.want(p.lineage("actor:new", accord.LinesAfter))
	p.want(p.lineage("actor:old", accord.LinesAfter), tied("merged", "succeeds")...)
	p.want(p.lineage("actor:mid", accord.LinesBefore), tied("merged")...)
	p.want(p.lineage("actor:mid", accord.LinesAfter), tied("split")...)
	p.want(p.lineage("agreement:was-1", accord.LinesBefore), "lineage:back")
	p.want(p.lineage("agreement:1", accord.LinesAfter), "lineage:amends", "lineage:prepares", "lineage:renews")
	p.want(p.lineage("agreement:3", accord.LinesBefore), "lineage:implements", "lineage:prepares")
	p.want(p.lineage("process:p", accord.LinesAfter), "lineage:implements")
}

// A tie from a noun to itself is before and after it, and listed once.
func lineageSelfLoop(p *proof) {
	for _, direction := range accord.LineageDirections {
		p.want(p.lineage("actor:c", direction), tied("self-made")...)
	}
	p.want(p.lineage("agreement:2", accord.LinesAfter), "lineage:loop")
}

// Denied ties are no lineage.
func lineageDenied(p *proof) {
	p.want(p.lineage("agreement:3", accord.LinesAfter), "lineage:back")
	p.want(p.lineage("agreement:2", accord.LinesBefore), "lineage:amends", "lineage:loop", "lineage:renews")
}

// All of it is one page by id, with keys of the id alone.
func lineageByID(p *proof) {
	pages, err := p.Lineage(p.ctx, []accord.ID{"agreement:2", "actor:new"}, &accord.LineageAsk{Depth: 1})
	p.answered(err)
	page := pages.Of["agreement:2"]
	p.want(ids(page.Rows), "lineage:amends", "lineage:loop", "lineage:renews")
	for i, t := range page.Rows {
		p.true(page.Keys[i] == accord.Ascend("", t.NodeID()), "key %q of %s", page.Keys[i], t.NodeID())
	}
	p.true(!page.Prev && !page.Next, "a page of all has more: %+v", page)
}

// Only depth 1 can be asked for.
func lineageDepth(p *proof) {
	for _, depth := range []int{-1, 0, 11} {
		_, err := p.Lineage(p.ctx, []accord.ID{"agreement:1"}, &accord.LineageAsk{Depth: depth})
		p.true(errors.Is(err, accord.ErrInvalid), "depth %d: error %v, want ErrInvalid", depth, err)
	}
}

// Deeper lineage is that of the far ends too, each tie once, in one direction all the way.
func lineageDeep(p *proof) {
	deep := func(of accord.ID, direction accord.LineageDirection, depth int) []accord.ID {
		pages, err := p.Lineage(p.ctx, []accord.ID{of}, &accord.LineageAsk{Direction: direction, Depth: depth})
		p.answered(err)
		return ids(pages.Of[of].Rows)
	}
	p.want(deep("agreement:2", accord.LinesBefore, 10), "lineage:amends", "lineage:back", "lineage:implements", "lineage:loop", "lineage:prepares", "lineage:renews")
	p.want(deep("actor:new", accord.LinesBefore, 2), "link:merged", "link:split", "link:succeeds")
}

// Both ends and the claims come along when asked.
func lineageAlong(p *proof) {
	ask := accord.LineageAsk{Direction: accord.LinesAfter, Depth: 1, Along: accord.AlongFrom | accord.AlongTo | accord.AlongClaims}
	pages, err := p.Lineage(p.ctx, []accord.ID{"process:p", "actor:mid"}, &ask)
	p.answered(err)
	for _, id := range []accord.ID{"agreement:3", "process:p", "claim:lineage-implements", "actor:new", "actor:mid", "claim:link-split"} {
		p.true(pages.Nodes[id] != nil, "%s did not come along", id)
	}
}

// Places and sources have no lineage.
func lineageNoPage(p *proof) {
	pages, err := p.Lineage(p.ctx, []accord.ID{"source:report", "link:split", "agreement:gone"}, &accord.LineageAsk{Depth: 1})
	p.answered(err)
	p.true(len(pages.Of) == 0, "pages %v", pages.Of)
}
