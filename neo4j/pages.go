package neo4j

import (
	"context"
	"fmt"
	"maps"

	"github.com/accordgraph/accord"
)

// along says what is wanted with ties.
func (p params) along(a accord.Along) {
	p["from"], p["to"], p["claims"] = a&accord.AlongFrom != 0, a&accord.AlongTo != 0, a&accord.AlongClaims != 0
	p["self"] = a&accord.AlongSelf != 0
}

// set sets a value for which nil is no condition.
func set[T any](p params, name string, all []T) {
	if all != nil {
		p[name] = all
	}
}

// between sets a range of days.
func (p params) between(r *accord.DateRange) {
	if r != nil {
		p["between"] = map[string]any{"from": string(r.From), "to": string(or(r.To, lastDay))}
	}
}

// day sets a day.
func (p params) day(name string, d accord.Date) {
	if d != "" {
		p[name] = string(d)
	}
}

// The first and the last of all days, for intervals that are open.
const (
	firstDay accord.Date = "0000-00-00"
	lastDay  accord.Date = "9999-99-99"
)

func or(d, other accord.Date) accord.Date {
	if d == "" {
		return other
	}
	return d
}

// pagesOf asks for one list of each of many nouns.
func pagesOf[T accord.Node](ctx context.Context, r *reading, q *statement, of []accord.ID, w accord.Window, p params) (accord.Pages[T], error) {
	p["asked"], p["nouns"] = of, len(of)
	p.window(w, w.Count || w.Back) // the index is read from the beginning
	p["back"] = w.Back
	answer, err := r.ask(ctx, q, p)
	if err != nil {
		return accord.Pages[T]{}, err
	}
	pages := accord.Pages[T]{Of: make(map[accord.ID]accord.Page[T], len(of))}
	for i, c := range answer.cuts() {
		if pages.Of[of[i]], err = show(c, w, nodeRow[T]); err != nil {
			return accord.Pages[T]{}, err
		}
	}
	if pages.Nodes, err = answer.nodes("nodes"); err != nil {
		return pages, err
	}
	return pages, answer.bringSelf(of, pages.Nodes)
}

// bringSelf adds the nouns asked about to what came along, if they came.
func (r row) bringSelf(of []accord.ID, nodes map[accord.ID]accord.Node) (err error) {
	for i, data := range r.list("self") {
		if i < len(of) && data != nil {
			if nodes[of[i]], err = decode[accord.Node](data); err != nil {
				return fmt.Errorf("%s: %w", of[i], err)
			}
		}
	}
	return nil
}

// pageOf asks for one list at the root, which an index orders. Without a condition all of
// its kind are in it.
func pageOf[T accord.Node](ctx context.Context, r *reading, l list, w accord.Window, p params) (page accord.Page[T], answer row, err error) {
	conditions := len(p) > 0
	if !conditions && w == (accord.Window{Count: true, NoKeys: w.NoKeys}) {
		page.Total, err = r.total(ctx, l.kind)
		page.Next = page.Total > 0
		return page, row{}, err
	}
	p.window(w, w.Count && conditions)
	if answer, err = r.ask(ctx, l.in(w), p); err != nil {
		return page, nil, err
	}
	if c := answer.cuts()[0]; c != nil {
		page, err = show(c, w, nodeRow[T])
	}
	if w.Count && !conditions {
		page.Total = int(answer["total"].(int64))
	}
	return page, answer, err
}

// usualPage asks for a list at the root from a place on, and for lists below it, if that
// is a usual question: in the usual order, with at most one condition.
func usualPage[T accord.Node](ctx context.Context, r *reading, root, condition string, key func(T) accord.Key, w accord.Window, given params, below accord.TiesAsk) (page accord.Page[T], usual bool, err error) {
	conditions := len(given)
	if given[condition] != nil {
		conditions--
	}
	if conditions > 0 || w.Count && len(given) > 0 || w.Limit == 0 || w.Back || w.Before != "" {
		return page, false, nil
	}
	p := maps.Clone(given).opens(accord.Window{Limit: w.Limit}) // how many there are is known
	p["start"] = ""
	if w.After != "" {
		p["start"] = stored(w.After) + "\x00" // the text right behind After
	}
	chain, levels := p.chained(root, below)
	answer, err := r.ask(ctx, chain, p)
	if err != nil {
		return page, true, err
	}
	if page, err = openingPage(opening{rows: answer.list("rows")}, w, key, decode[T]); err != nil {
		return page, true, err
	}
	page.Prev, page.Next = answer["before"].(bool), answer["more"].(bool)
	if w.Count {
		page.Total = int(answer["total"].(int64))
	}
	page.Below, err = answer.levels(levels)
	return page, true, err
}

// nodeRow makes a row that is a node.
func nodeRow[T accord.Node](fields []any) (T, error) {
	return decode[T](fields[0])
}
