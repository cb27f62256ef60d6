package storetest

import (
	"cmp"
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// A row is one of a list, with the key that orders it.
type row[R any] struct {
	what R
	key  accord.Key
}

// list is the answer to a question at the root.
func list[R any](ctx context.Context, all []R, key func(R) accord.Key, w accord.Window) (accord.Page[R], error) {
	if err := ended(ctx); err != nil {
		return accord.Page[R]{}, err
	}
	return cut(all, key, w), nil
}

// cut sorts a whole list and shows the part of it that a window asks for.
func cut[R any](all []R, key func(R) accord.Key, w accord.Window) (page accord.Page[R]) {
	var rows []row[R]
	for _, one := range all {
		rows = append(rows, row[R]{one, key(one)})
	}
	slices.SortFunc(rows, func(a, b row[R]) int { return cmp.Compare(a.key, b.key) })
	shown := only(rows, func(r row[R]) bool {
		return (w.After == "" || r.key > w.After) && (w.Before == "" || r.key < w.Before)
	})
	if w.Back {
		shown = shown[max(0, len(shown)-w.Limit):]
	} else {
		shown = shown[:min(len(shown), w.Limit)]
	}
	for _, r := range shown {
		page.Rows, page.Keys = append(page.Rows, r.what), append(page.Keys, r.key)
	}
	before, behind := gap(page.Keys, w)
	page.Prev = slices.ContainsFunc(rows, func(r row[R]) bool { return before(r.key) })
	page.Next = slices.ContainsFunc(rows, func(r row[R]) bool { return behind(r.key) })
	if w.Count {
		page.Total = len(rows)
	}
	return page
}

// gap tells which keys lie before the rows that are shown, and which behind them.
// Where none are shown, their place is where they would have begun: behind After,
// or with Back before Before.
func gap(shown []accord.Key, w accord.Window) (before, behind func(accord.Key) bool) {
	switch {
	case len(shown) > 0:
		return func(k accord.Key) bool { return k < shown[0] }, func(k accord.Key) bool { return k > shown[len(shown)-1] }
	case w.Back:
		behind = func(k accord.Key) bool { return w.Before != "" && k >= w.Before }
		return func(k accord.Key) bool { return !behind(k) }, behind
	}
	before = func(k accord.Key) bool { return w.After != "" && k <= w.After }
	return before, func(k accord.Key) bool { return !before(k) }
}

// pages puts a question for many nouns, one by one. One gives the page of a noun
// of these kinds, and the nodes that come along with it.
func pages[R any](ctx context.Context, o *oracle, of []accord.ID, kinds []string, one func(id accord.ID) (accord.Page[R], []accord.ID)) (accord.Pages[R], error) {
	all := accord.Pages[R]{Of: map[accord.ID]accord.Page[R]{}, Nodes: map[accord.ID]accord.Node{}}
	for _, asked := range of {
		id := o.resolve(asked)
		if !slices.Contains(kinds, id.Kind()) {
			continue
		}
		page, along := one(id)
		all.Of[asked] = page
		for _, id := range along {
			all.Nodes[id] = o.node(id)
		}
	}
	return all, ended(ctx)
}

// along are the ids of what is wanted with ties.
func along[E accord.Tie](ties []E, wanted accord.Along) (ids []accord.ID) {
	for _, t := range ties {
		from, to := t.Ends()
		if wanted&accord.AlongFrom != 0 {
			ids = append(ids, from)
		}
		if wanted&accord.AlongTo != 0 {
			ids = append(ids, to)
		}
		if wanted&accord.AlongClaims != 0 {
			ids = append(ids, t.Grounds()...)
		}
	}
	return ids
}
