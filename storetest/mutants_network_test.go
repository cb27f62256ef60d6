package storetest

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// coSigningBent changes the question about co-signatories.
func coSigningBent(wrong func(ask *accord.CoSignatoriesAsk)) flaw {
	return flaw{bend: func(b *bent) {
		b.coSignatories = func(of []accord.ID, ask accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
			wrong(&ask)
			return b.told.CoSignatories(ctx, of, &ask)
		}
	}}
}

func coSignersBent(wrong func(*accord.Page[accord.CoSignatory])) flaw {
	return flaw{bend: func(b *bent) {
		b.coSignatories = func(of []accord.ID, ask accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
			pages, err := b.told.CoSignatories(ctx, of, &ask)
			for id, page := range pages.Of {
				wrong(&page)
				pages.Of[id] = page
			}
			return pages, err
		}
	}}
}

// projectionBent changes the question about the projection, or its answer.
func projectionBent(wrong func(*accord.CoSignaturesAsk), then func(*accord.CoSignatures)) flaw {
	return flaw{bend: func(b *bent) {
		b.coSignatures = func(ask accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
			wrong(&ask)
			c, err := b.told.CoSignatures(ctx, &ask)
			if c != nil {
				then(c)
			}
			return c, err
		}
	}}
}

func pathsBent(wrong func(*accord.PathsAsk), then func(*accord.Paths)) flaw {
	return flaw{bend: func(b *bent) {
		b.paths = func(ask accord.PathsAsk) (*accord.Paths, error) {
			wrong(&ask)
			found, err := b.told.Paths(ctx, &ask)
			if found != nil {
				then(found)
			}
			return found, err
		}
	}}
}

func subgraphBent(wrong func(*accord.SubgraphAsk), then func(*accord.Subgraph)) flaw {
	return flaw{bend: func(b *bent) {
		b.subgraph = func(ask accord.SubgraphAsk) (*accord.Subgraph, error) {
			wrong(&ask)
			found, err := b.told.Subgraph(ctx, &ask)
			if found != nil {
				then(found)
			}
			return found, err
		}
	}}
}

func asIs[T any](*T) {}

// networkMutants make mistakes in traversals.
var networkMutants = []mutant{
	{"counts parallel seats", "CoSignatories/SharedDescendingThenID", coSignersBent(func(p *accord.Page[accord.CoSignatory]) {
		for i := range p.Rows {
			p.Rows[i].Shared += len(p.Rows[i].Evidence)
		}
		if len(p.Rows) > 0 {
			p.Rows[0].Shared++
		}
	})},
	{"seats who is no signatory", "CoSignatories/OnlySeats", served(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) {
			if p.Signature == accord.SignatureNotSignatory && p.Polarity == accord.PolarityTookPart {
				p.Signature = accord.SignatureUnknown
			}
		})
	})},
	{"takes roles for both ends", "CoSignatories/RolesOfEitherEnd", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.OwnRoles = ask.Roles })},
	{"ignores signatures", "CoSignatories/Signatures", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.Signatures = nil })},
	{"lets an envoy sign with its state", "CoSignatories/WhoActsForWhom", served(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) { p.Delegation = nil })
	})},
	{"lets who acts for another once never sign with it", "CoSignatories/ProxiesAtSome", served(func(d *accord.Dataset) {
		d.Participations = changed(d.Participations, func(p *accord.Participation) {
			if p.ActorID == "actor:one" {
				p.Delegation = &accord.Delegation{OnBehalfOfID: "actor:two"}
			}
		})
	})},
	{"takes a proxy off for each participation", "CoSignatories/ProxiesAtSome", coSignersBent(func(p *accord.Page[accord.CoSignatory]) {
		p.Rows = slices.DeleteFunc(p.Rows, func(c accord.CoSignatory) bool { return c.Shared == 1 })
	})},
	{"never expands alliances", "CoSignatories/AlliancesExpanded", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.ExpandAlliances = false })},
	{"seats later members", "CoSignatories/AlliancesExpanded", served(func(d *accord.Dataset) {
		d.Links = changed(d.Links, func(l *accord.Link) { l.Start = nil })
	})},
	{"expands whoever has members", "CoSignatories/AlliancesExpanded", served(func(d *accord.Dataset) {
		d.Actors = changed(d.Actors, func(a *accord.Actor) { a.Type = accord.TypeAlliance })
		d.Links = changed(d.Links, func(l *accord.Link) {
			if l.FromID == "actor:late" {
				l.ToID = "actor:far"
			}
		})
	})},
	{"never rolls organs up", "CoSignatories/OrgansRolledUp", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.RollUpOrgans = false })},
	{"counts generic actors", "CoSignatories/Generic", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.IncludeGeneric = true })},
	{"ignores the place", "CoSignatories/BetweenWithinAsOf", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.Within = "" })},
	{"ignores the day", "CoSignatories/BetweenWithinAsOf", coSigningBent(func(ask *accord.CoSignatoriesAsk) { ask.AsOf = "" })},
	{"takes via for nothing", "CoSignatories/WithoutSources", served(func(d *accord.Dataset) {
		d.Claims = changed(d.Claims, func(c *accord.Claim) { c.Attribution = nil })
	})},
	{"lets a tie fall with one of its sources", "CoSignatories/WithoutSources", served(func(d *accord.Dataset) {
		d.Claims = only(d.Claims, func(c *accord.Claim) bool { return c.ID != "claim:told" })
		d.Claims = changed(d.Claims, func(c *accord.Claim) {
			if c.ID == "claim:participation-c-x" {
				c.SourceID = "source:other"
			}
		})
	})},
	{"shows the oldest as evidence", "CoSignatories/Evidence", coSignersBent(func(p *accord.Page[accord.CoSignatory]) {
		for i := range p.Rows {
			slices.Reverse(p.Rows[i].Evidence)
		}
	})},
	{"counts only who is shown", "CoSignatures/Fractional", projectionBent(asIs, func(c *accord.CoSignatures) {
		for i := range c.Weight {
			c.Weight[i] = float64(c.Shared[i])
		}
	})},
	{"shows an actor that is filtered out", "CoSignatures/Fractional", projectionBent(func(ask *accord.CoSignaturesAsk) { ask.Actors = nil }, asIs)},
	{"shows whom no tie holds", "CoSignatures/CutToTheStrongest", projectionBent(asIs, func(c *accord.CoSignatures) {
		if c.Truncated != nil {
			c.IDs = append(c.IDs, "actor:far")
		}
	})},
	{"counts degrees after the cut", "CoSignatures/CutToTheStrongest", projectionBent(asIs, func(c *accord.CoSignatures) {
		if c.Truncated != nil {
			c.Degrees = []int{2, 1, 1}
		}
	})},
	{"finds one path", "Paths/AllShortest", pathsBent(func(ask *accord.PathsAsk) { ask.First = min(ask.First, 1) }, asIs)},
	{"prefers no named actors", "Paths/FewestGenericActorsFirst", pathsBent(asIs, func(p *accord.Paths) { slices.Reverse(p.Paths) })},
	{"goes on from a crossing once", "Paths/AsManyGenericActorsAsThereMay", pathsBent(asIs, func(p *accord.Paths) { p.Paths = p.Paths[:1] })},
	{"follows everything", "Paths/DefaultTies", pathsBent(func(ask *accord.PathsAsk) {
		if ask.Via == nil {
			ask.Via = &accord.Via{Ties: accord.TieKinds, Polarities: accord.Polarities, Links: accord.LinkKinds}
		}
	}, asIs)},
	{"ignores via", "Paths/Via", pathsBent(func(ask *accord.PathsAsk) { ask.Via = nil }, asIs)},
	{"goes too far", "Paths/LengthAndNumber", pathsBent(func(ask *accord.PathsAsk) { ask.MaxLength = 10 }, asIs)},
	{"sees what is to come", "Paths/AsOf", pathsBent(func(ask *accord.PathsAsk) { ask.AsOf = "" }, asIs)},
	{"shows only ties gone along", "Subgraph/EveryTieBetween", subgraphBent(asIs, func(s *accord.Subgraph) {
		s.Ties = only(s.Ties, func(t accord.Tie) bool { return t.TieKind() != accord.TieLineage })
	})},
	{"orders a neighbourhood by id", "Subgraph/LevelByLevel", subgraphBent(asIs, func(s *accord.Subgraph) {
		slices.SortFunc(s.Nodes, func(a, b accord.Subject) int { return slices.Compare([]byte(a.NodeID()), []byte(b.NodeID())) })
	})},
	{"says nothing of what was cut", "Subgraph/CutToNodes", subgraphBent(asIs, func(s *accord.Subgraph) { s.Truncated = nil })},
	{"follows a fan to its end", "Subgraph/FansAreBounded", subgraphBent(asIs, func(s *accord.Subgraph) {
		if s.Truncated != nil && s.Truncated.Reason == accord.TruncatedFanOut {
			s.Truncated = nil
		}
	})},
	{"always has room for those asked for", "Subgraph/NoRoomForAround", subgraphBent(func(ask *accord.SubgraphAsk) { ask.MaxNodes = max(ask.MaxNodes, len(ask.Around)) }, asIs)},
	{"shows whole ties for bare ones", "Subgraph/BareTies", subgraphBent(func(ask *accord.SubgraphAsk) { ask.BareTies = false }, asIs)},
	{"believes every source", "Subgraph/WithoutSources", subgraphBent(func(ask *accord.SubgraphAsk) { ask.WithoutSources = nil }, asIs)},
	{"measures everybody", "Measures/NoneOutside", flaw{bend: func(b *bent) {
		b.measures = func(of []accord.ID) (map[accord.ID]accord.Measures, error) {
			found, err := b.told.Measures(ctx, of)
			for _, id := range of {
				if _, has := found[id]; !has && b.oracle.resolve(id) != "" {
					found[id] = accord.Measures{}
				}
			}
			return found, err
		}
	}}},
}

func (b *bent) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	return insteadOf(ctx, of, ask, b.coSignatories, b.told.CoSignatories)
}

func (b *bent) CoSignatures(ctx context.Context, ask *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	return instead(ctx, ask, b.coSignatures, b.told.CoSignatures)
}

func (b *bent) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	return instead(ctx, ask, b.paths, b.told.Paths)
}

func (b *bent) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	return instead(ctx, ask, b.subgraph, b.told.Subgraph)
}

func (b *bent) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	if b.measures == nil {
		return b.told.Measures(ctx, of)
	}
	return b.measures(of)
}
