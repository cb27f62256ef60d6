package neo4j

import (
	"context"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// coSignatoriesInHall counts the co-signatories of actors among the seats of their agreements.
func (r *reading) coSignatoriesInHall(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	pages := accord.Pages[accord.CoSignatory]{Of: map[accord.ID]accord.Page[accord.CoSignatory]{}, Nodes: map[accord.ID]accord.Node{}}
	now, err := r.resolve(ctx, ask.Refs())
	if err != nil {
		return pages, err
	}
	asked, err := r.Nodes(ctx, of)
	if err != nil {
		return pages, err
	}
	h, err := r.kin(ctx, &ask.CoSigning, now)
	if err != nil {
		return pages, err
	}
	var actors []accord.ID
	for _, n := range asked {
		if n.NodeID().Kind() == accord.KindActor {
			actors = append(actors, n.NodeID())
		}
	}
	stands := h.stands(actors)
	p := params{"asked": stands, "by": "of", "of": countTo(len(stands))}.without(ask.Sight, now)
	p.between(ask.Between)
	if ask.Within != "" {
		p["asked"], p["within"] = append(stands[:len(stands):len(stands)], ask.Within), len(stands)
	}
	if err := r.sit(ctx, h, p); err != nil {
		return pages, err
	}
	h.newestFirst()
	for _, id := range of {
		if n := asked[id]; n != nil && n.NodeID().Kind() == accord.KindActor {
			pages.Of[id] = listed(h.count(n.NodeID(), ask), accord.CoSignatoryKey, ask.Window)
		}
	}
	return pages, r.furnish(ctx, &pages, ask.Along)
}

// count counts the co-signatories of an actor; agreements and participations are stand-ins yet.
func (h *hall) count(asked accord.ID, ask *accord.CoSignatoriesAsk) (all []accord.CoSignatory) {
	var ids []accord.ID
	numbers := map[accord.ID]int32{}
	number := func(id accord.ID) int32 {
		n, known := numbers[id]
		if !known {
			n = int32(len(ids))
			numbers[id], ids = n, append(ids, id)
		}
		return n
	}
	me := number(asked)
	found := map[int32]*accord.CoSignatory{}
	for _, t := range h.tables {
		seats := h.occupied(t, asked, number)
		mine := seatsOf(seats, me, func(s accord.Seat) bool { return s.Own })
		if len(mine) == 0 {
			continue
		}
		for other, theirs := range othersIn(seats, me) {
			if accord.Apart(seats, me, other) {
				continue
			}
			c := found[other]
			if c == nil {
				c = &accord.CoSignatory{With: ids[other]}
				found[other] = c
			}
			c.Shared++
			if ask.Dates && t.when != nil {
				c.Span(standIn(t))
			}
			if len(c.Evidence) < ask.Evidence {
				c.Evidence = append(c.Evidence, accord.CoSignature{AgreementID: t.id, Mine: mine, Theirs: theirs})
			}
		}
	}
	for _, c := range found {
		if c.Shared >= ask.MinShared {
			all = append(all, *c)
		}
	}
	return all
}

// standIn is the date of an agreement, which is named in its text.
func standIn(t *table) *accord.PartialDate {
	date := *t.when
	date.Text = string(t.id)
	return &date
}

// othersIn are the actors that sit beside one, with their participations.
func othersIn(seats []accord.Seat, me int32) map[int32][]*accord.Participation {
	all := map[int32][]*accord.Participation{}
	for _, s := range seats {
		if s.Actor != me && s.Other && all[s.Actor] == nil {
			all[s.Actor] = seatsOf(seats, s.Actor, func(s accord.Seat) bool { return s.Other })
		}
	}
	return all
}

// seatsOf are the participations on which an actor sits, by id.
func seatsOf(seats []accord.Seat, actor int32, counts func(accord.Seat) bool) (all []*accord.Participation) {
	for _, s := range seats {
		if s.Actor == actor && counts(s) {
			all = append(all, s.By)
		}
	}
	slices.SortFunc(all, func(a, b *accord.Participation) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return slices.Compact(all)
}

// furnish fetches what the pages show only by stand-ins.
func (r *reading) furnish(ctx context.Context, pages *accord.Pages[accord.CoSignatory], along accord.Along) (err error) {
	var wanted []accord.ID
	for _, page := range pages.Of {
		for _, c := range page.Rows {
			wanted = append(wanted, c.With)
			for _, date := range []*accord.PartialDate{c.First, c.Last} {
				if date != nil {
					wanted = append(wanted, accord.ID(date.Text))
				}
			}
			for _, e := range c.Evidence {
				wanted = append(append(append(wanted, e.AgreementID), idsOf(e.Mine)...), idsOf(e.Theirs)...)
			}
		}
	}
	if pages.Nodes, err = r.fetchAll(ctx, wanted, along); err != nil {
		return err
	}
	when := func(date *accord.PartialDate) *accord.PartialDate {
		if date == nil {
			return nil
		}
		return pages.Nodes[accord.ID(date.Text)].(*accord.Agreement).When
	}
	for _, page := range pages.Of {
		for i := range page.Rows {
			c := &page.Rows[i]
			c.First, c.Last = when(c.First), when(c.Last)
			for j := range c.Evidence {
				c.Evidence[j].Mine, c.Evidence[j].Theirs = real(c.Evidence[j].Mine, pages.Nodes), real(c.Evidence[j].Theirs, pages.Nodes)
			}
		}
	}
	return nil
}

// fetchAll fetches nodes, and with them the claims that participations rest on if wanted.
func (r *reading) fetchAll(ctx context.Context, wanted []accord.ID, along accord.Along) (map[accord.ID]accord.Node, error) {
	slices.Sort(wanted)
	nodes, err := r.Nodes(ctx, slices.Compact(wanted))
	if err != nil || along&accord.AlongClaims == 0 {
		return nodes, err
	}
	var claims []accord.ID
	for _, n := range nodes {
		if t, is := n.(accord.Tie); is {
			claims = append(claims, t.Grounds()...)
		}
	}
	grounds, err := r.Nodes(ctx, claims)
	for id, n := range grounds {
		nodes[id] = n
	}
	return nodes, err
}

// real puts participations in the place of their stand-ins.
func real(all []*accord.Participation, nodes map[accord.ID]accord.Node) []*accord.Participation {
	fetched := make([]*accord.Participation, len(all))
	for i, p := range all {
		fetched[i] = nodes[p.ID].(*accord.Participation)
	}
	return fetched
}

func idsOf(all []*accord.Participation) (ids []accord.ID) {
	for _, p := range all {
		ids = append(ids, p.ID)
	}
	return ids
}

// countTo are the numbers below n.
func countTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
