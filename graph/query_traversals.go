package graph

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

// Paths finds how two subjects are connected.
func (root) Paths(ctx context.Context, from, to accord.ID, via *accord.Via, asOf *accord.Date, maxLength, first int) (*Paths, error) {
	ask := &accord.PathsAsk{From: from, To: to, Via: via, AsOf: or(asOf), MaxLength: maxLength, First: first}
	p, field, path := planRoot(ctx)
	p.bound(at(path, "maxLength"), maxLength, 0, p.limits.PathLength)
	p.pageSize(at(path, "first"), "first", first)
	then := p.plan(field.Selections, "Paths", path)
	if !p.selects(field, "paths", "truncated") {
		ask.First = 0 // the length alone is found with less
	}
	ask.NoTies = !p.selectsBelow(field, "paths", "ties", "sentence")
	o, err := begin(ctx, p)
	if err != nil {
		return nil, err
	}
	found, err := o.reading.Paths(ctx, ask)
	if err != nil {
		return nil, inArguments(err, path)
	}
	for _, one := range found.Paths {
		keepAll(o, one.Nodes)
		keepAll(o, one.Ties)
	}
	v := &Paths{Found: found}
	o.wait(v, then)
	return v, o.run(ctx)
}

// Subgraph is the neighbourhood of subjects.
func (root) Subgraph(ctx context.Context, around []accord.ID, depth int, via *accord.Via, asOf *accord.Date, withoutSources []accord.ID, nodes int) (*Subgraph, error) {
	ask := &accord.SubgraphAsk{Around: around, Depth: depth, Via: via, MaxNodes: nodes, Sight: accord.Sight{AsOf: or(asOf), WithoutSources: withoutSources}}
	p, field, path := planRoot(ctx)
	p.bound(at(path, "depth"), depth, 0, p.limits.Depths)
	p.bound(at(path, "maxNodes"), nodes, 1, p.limits.Nodes)
	then := p.plan(field.Selections, "Subgraph", path)
	ask.BareTies = p.only(field, "ties", identifies) && p.only(field, "nodes", isLeaf) // nobody else looks at them
	o, err := begin(ctx, p)
	if err != nil {
		return nil, err
	}
	found, err := o.reading.Subgraph(ctx, ask)
	if err != nil {
		return nil, inArguments(err, path)
	}
	keepAll(o, found.Nodes)
	keepAll(o, found.Ties)
	v := &Subgraph{Subgraph: found}
	o.wait(v, then)
	return v, o.run(ctx)
}

// CoSignatures is the network of those who signed together.
func (root) CoSignatures(ctx context.Context, agreements *accord.AgreementFilter, actors *accord.ActorFilter, roles []accord.Role, signatures []accord.Signature, minShared, ties int, weight accord.Weight, asOf *accord.Date, withoutSources []accord.ID, expandAlliances, rollUpOrgans, includeGeneric bool) (*accord.CoSignatures, error) {
	ask := &accord.CoSignaturesAsk{
		Agreements: agreements, Actors: actors, MaxTies: ties, Weight: weight,
		CoSigning: accord.CoSigning{
			Roles: roles, Signatures: signatures, MinShared: minShared, Sight: accord.Sight{AsOf: or(asOf), WithoutSources: withoutSources},
			ExpandAlliances: expandAlliances, RollUpOrgans: rollUpOrgans, IncludeGeneric: includeGeneric,
		},
	}
	p, _, path := planRoot(ctx)
	p.checkAgreements(agreements, at(path, "agreements"))
	p.checkActors(actors, at(path, "actors"))
	p.bound(at(path, "minShared"), minShared, 1, 1<<31-1)
	p.bound(at(path, "maxTies"), ties, 1, p.limits.Ties)
	o, err := begin(ctx, p)
	if err != nil {
		return nil, err
	}
	found, err := o.reading.CoSignatures(ctx, ask)
	if err != nil {
		return nil, inArguments(err, path)
	}
	o.budget.Add(-int64(len(found.IDs)+len(found.From)) / 10) // columns, no objects
	return found, o.spent()
}

// StanceChanges finds actors that were against and for.
func (root) StanceChanges(ctx context.Context, on []accord.ID, between *accord.DateRange, first *int, after *string) (*StanceChangeConnection, error) {
	ask := &accord.StanceChangesAsk{On: on, Between: between}
	var undated int
	c, err := lists[accord.StanceChange, *StanceChange](ctx, "stanceChanges", ask, &ask.Window, paging{First: first, After: deref(after)},
		func(o *operation) (accord.Page[accord.StanceChange], error) {
			found, err := o.reading.StanceChanges(ctx, ask)
			if err != nil {
				return accord.Page[accord.StanceChange]{}, err
			}
			o.keep(found.Nodes)
			for _, row := range found.Rows {
				keepAll(o, []accord.Tie{row.Earlier, row.Later})
			}
			undated = found.Undated
			return found.Page, nil
		},
		func(_ *operation, c accord.StanceChange) row {
			return row{value: func() view { return &StanceChange{StanceChange: &c} }}
		})
	if c != nil {
		c.Undated = undated
	}
	return c, err
}

// Contested is what claims disagree on.
func (root) Contested(ctx context.Context, first *int, after *string) (*ContestedConnection, error) {
	ask := &accord.ListAsk{}
	return lists[accord.Contested, *Contested](ctx, "contested", ask, &ask.Window, paging{First: first, After: deref(after)},
		func(o *operation) (accord.Page[accord.Contested], error) {
			found, err := o.reading.Contested(ctx, ask)
			if err != nil {
				return accord.Page[accord.Contested]{}, err
			}
			o.keep(found.Nodes)
			return found.Page, nil
		},
		func(_ *operation, c accord.Contested) row {
			return row{value: func() view { return &Contested{Contested: &c} }}
		})
}

// keepAll notes nodes that an answer holds.
func keepAll[N accord.Node](o *operation, nodes []N) {
	for _, n := range nodes {
		o.have[n.NodeID()] = n
	}
}

// bound refuses a number out of bounds: too few is a mistake, too many a limit.
func (p *planner) bound(path ast.Path, n, least, most int) {
	switch {
	case n < least:
		p.refuse(path, "%v: %d is less than %d", path[len(path)-1], n, least)
	case n > most:
		p.limit(path, "%v: %d is more than %d", path[len(path)-1], n, most)
	}
}

func or(day *accord.Date) accord.Date {
	if day == nil {
		return ""
	}
	return *day
}
