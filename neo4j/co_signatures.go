package neo4j

import (
	"context"
	"math"
	"slices"

	"github.com/accordgraph/accord"
)

// CoSignatures is the network of those who signed together. Where it is no usual one, filters are answered
// first; who sits where comes in one record, and is counted here.
func (r *reading) CoSignatures(ctx context.Context, ask *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	if network, usual, err := r.usualNetwork(ctx, ask); usual {
		return network, err
	}
	now, err := r.resolve(ctx, ask.Refs())
	if err != nil {
		return nil, err
	}
	both := ask.Both()
	h, err := r.kin(ctx, &both, now)
	if err != nil {
		return nil, err
	}
	p := params{"by": "all"}.without(ask.Sight, now)
	if ask.Agreements != nil {
		page, err := r.Agreements(ctx, &accord.AgreementsAsk{Filter: ask.Agreements, Window: everything})
		if err != nil {
			return nil, err
		}
		p["by"], p["at"] = "at", nodeIDs(page.Rows)
	}
	if err := r.sit(ctx, h, p); err != nil {
		return nil, err
	}
	shown := func(accord.ID) bool { return true }
	if ask.Actors != nil {
		page, err := r.Actors(ctx, &accord.ActorsAsk{Filter: ask.Actors, Window: everything})
		if err != nil {
			return nil, err
		}
		among := map[accord.ID]bool{}
		for _, a := range page.Rows {
			among[a.ID] = true
		}
		shown = func(id accord.ID) bool { return among[id] }
	}
	return r.project(ctx, h, ask, shown)
}

// everything is the window of a whole list.
var everything = accord.Window{Limit: math.MaxInt32 - 1}

// project makes the network of a hall.
func (r *reading) project(ctx context.Context, h *hall, ask *accord.CoSignaturesAsk, shown func(accord.ID) bool) (*accord.CoSignatures, error) {
	ids := make([]accord.ID, 0, len(h.actors))
	for id := range h.actors {
		ids = append(ids, id)
	}
	for _, t := range h.tables {
		for _, c := range t.seats {
			if c.behalf != "" {
				ids = append(ids, c.behalf)
			}
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	numbers := make(map[accord.ID]int32, len(ids))
	for i, id := range ids {
		numbers[id] = int32(i)
	}
	var p accord.Projection
	for _, t := range h.tables {
		p.Add(t.when, h.occupied(t, "", func(id accord.ID) int32 { return numbers[id] }))
	}
	named := func(n int32) *accord.Actor { return &accord.Actor{ID: ids[n], Type: h.actors[ids[n]].kind} }
	answer := p.CoSignatures(ask, func(n int32) bool { return shown(ids[n]) }, named)
	nodes, err := r.Nodes(ctx, answer.IDs)
	if err != nil {
		return nil, err
	}
	for i, id := range answer.IDs {
		answer.Names[i] = nodes[id].(*accord.Actor).Name
	}
	return answer, nil
}

func nodeIDs[N accord.Node](rows []N) []accord.ID {
	ids := make([]accord.ID, len(rows))
	for i, n := range rows {
		ids[i] = n.NodeID()
	}
	return ids
}
