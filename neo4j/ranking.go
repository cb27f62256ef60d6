package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/accordgraph/accord"
)

// A namesake is a candidate whose names answer a text.
type namesake struct {
	id   accord.ID
	key  accord.Key // in the list that was asked for
	hit  accord.Key // in the order of hits
	kind string     // its type, of actors
	data any
}

// ranked keeps the candidates that answer a text.
func (r row) ranked(text string) []namesake {
	query := accord.NewQuery(text)
	var all []namesake
	for _, fields := range r.picked().rows {
		f := fields.([]any)
		n := namesake{key: keyOf(f[0].(string)), id: accord.ID(f[1].(string)), data: f[2]}
		n.kind, _ = f[4].(string)
		if hit, ok := accord.Rank(query, bearer(n.id, f[3])); ok {
			n.hit = accord.HitKey(hit)
			all = append(all, n)
		}
	}
	return all
}

// bearer is a subject of which nothing is known but its names.
func bearer(id accord.ID, texts any) accord.Subject {
	list := textsIn(texts)
	names := make([]accord.Name, len(list))
	for i, text := range list {
		names[i].Text = text
	}
	switch id.Kind() {
	case accord.KindAgreement:
		return &accord.Agreement{ID: id, Names: names}
	case accord.KindProcess:
		return &accord.Process{ID: id, Names: names}
	case accord.KindPlace:
		return &accord.Place{ID: id, Names: names}
	case accord.KindSource:
		return &accord.Source{ID: id, Title: names[0].Text}
	}
	return &accord.Actor{ID: id, Names: names}
}

func textsIn(list any) []string {
	all, _ := list.([]any)
	texts := make([]string, len(all))
	for i, text := range all {
		texts[i] = textOr(text)
	}
	return texts
}

// rankedPage cuts candidates that are ranked to a window, and makes rows of the data of those that are shown.
func rankedPage[T any](ctx context.Context, r *reading, all []namesake, w accord.Window, make func(data any) (T, error)) (accord.Page[T], error) {
	slices.SortFunc(all, func(a, b namesake) int { return cmp.Compare(a.key, b.key) })
	c := cutNamed(all, w)
	if err := r.fetch(ctx, c); err != nil {
		return accord.Page[T]{}, err
	}
	return show(c, w, func(fields []any) (T, error) { return make(*fields[1].(*any)) })
}

// cutNamed is the cut that a statement would have made.
func cutNamed(all []namesake, w accord.Window) *cut {
	c := &cut{}
	for i := range all {
		at := i
		if w.Back {
			at = len(all) - 1 - i
		}
		n := &all[at]
		if w.Back && w.Before != "" && n.key >= w.Before || !w.Back && w.After != "" && n.key <= w.After {
			c.size[1]++
			continue
		}
		c.size[0]++
		if len(c.rows) < w.Limit {
			c.rows = append(c.rows, []any{stored(n.key), n.id, &n.data})
		}
	}
	return c
}

// fetch gets the data of rows that came without.
func (r *reading) fetch(ctx context.Context, c *cut) error {
	var missing []accord.ID
	for _, fields := range c.rows {
		if *fields.([]any)[2].(*any) == nil {
			missing = append(missing, fields.([]any)[1].(accord.ID))
		}
	}
	if len(missing) == 0 {
		return nil
	}
	whole := &reading{pinned: r.pinned} // names are looked at once more
	answer, err := whole.ask(ctx, nodesQuestion, params{"asked": missing})
	if err != nil {
		return err
	}
	data := map[accord.ID]any{}
	for i, pair := range answer.list("nodes") {
		data[missing[i]] = pair.([]any)[1]
	}
	for _, fields := range c.rows {
		if f := fields.([]any); *f[2].(*any) == nil {
			if *f[2].(*any) = data[f[1].(accord.ID)]; *f[2].(*any) == nil {
				return fmt.Errorf("%s is gone", f[1])
			}
		}
	}
	return nil
}
