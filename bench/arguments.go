package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"time"
)

// arguments are what the questions vary by: actors of middling and of great degree,
// types, agreements, and places deep in the list of actors. The same seed gives the same.
func (st *stage) arguments(ctx context.Context, seed uint64) ([]args, error) {
	r := rand.New(rand.NewPCG(seed, 2))
	var at struct {
		Actors struct{ TotalCount int }
		Most   struct {
			Nodes []struct{ ID string }
		}
		Counts []struct {
			Type  string
			Count int
		}
	}
	if err := st.ask(ctx, `{ actors { totalCount } most: actors(first: 100, orderBy: {field: AGREEMENTS, direction: DESC}) { nodes { id } } counts: actorCounts { type count } }`, nil, &at); err != nil {
		return nil, err
	}
	total := at.Actors.TotalCount
	all := make([]args, 64)
	for i := range all {
		a := &all[i]
		// The generator draws actors by a power law over their numbers.
		a.actor, a.other = middling(r, total), middling(r, total)
		a.hub = at.Most.Nodes[r.IntN(10)].ID
		a.kind = at.Counts[r.IntN(len(at.Counts))].Type
		a.agreement = fmt.Sprintf("agreement:g%07d", r.IntN(total))
		from := time.Date(2011, time.Month(1+r.IntN(120)), 1, 0, 0, 0, 0, time.UTC)
		a.month = params{"from": from.Format(time.DateOnly), "to": from.AddDate(0, 1, -1).Format(time.DateOnly)}
		a.offset = 50 * (1 + r.IntN(min(total, 20_000)/50-2))
	}
	if err := st.names(ctx, all); err != nil {
		return nil, err
	}
	return all, st.cursors(ctx, all)
}

// names gives each actor its name.
func (st *stage) names(ctx context.Context, all []args) error {
	var ids []string
	for _, a := range all {
		ids = append(ids, a.actor)
	}
	var found struct{ Nodes []struct{ Name string } }
	if err := st.ask(ctx, `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { name } } }`, params{"ids": ids}, &found); err != nil {
		return err
	}
	for i := range all {
		all[i].name = found.Nodes[i].Name
	}
	return nil
}

func middling(r *rand.Rand, total int) string {
	return fmt.Sprintf("actor:g%07d", total*4/10+r.IntN(total/5))
}

// cursors gives each offset the cursor of our list for it.
func (st *stage) cursors(ctx context.Context, all []args) error {
	wanted := map[int][]*args{}
	last := 0
	for i := range all {
		wanted[all[i].offset] = append(wanted[all[i].offset], &all[i])
		last = max(last, all[i].offset)
	}
	after := ""
	for at := 50; at <= last; at += 50 {
		var page struct {
			Actors struct{ PageInfo struct{ EndCursor string } }
		}
		var from any
		if after != "" {
			from = after
		}
		if err := st.ask(ctx, `query($c: String) { actors(first: 50, after: $c) { pageInfo { endCursor } } }`, params{"c": from}, &page); err != nil {
			return err
		}
		after = page.Actors.PageInfo.EndCursor
		for _, a := range wanted[at] {
			a.cursor = after
		}
	}
	return nil
}

// ask puts a question of the bench itself to our server on memory.
func (st *stage) ask(ctx context.Context, query string, variables params, into any) error {
	got, err := st.memory.put(ctx, request{query, variables})
	if err != nil {
		return err
	}
	return json.Unmarshal(got, &struct{ Data any }{into})
}
