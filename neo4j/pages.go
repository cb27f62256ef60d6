package neo4j

import (
	"context"

	"github.com/accordgraph/accord"
)

// along says what is wanted with ties.
func (p params) along(a accord.Along) {
	p["from"], p["to"], p["claims"] = a&accord.AlongFrom != 0, a&accord.AlongTo != 0, a&accord.AlongClaims != 0
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
	return pagesIn[T](answer, of, w)
}

// pagesIn reads the lists of many nouns.
func pagesIn[T accord.Node](answer row, of []accord.ID, w accord.Window) (pages accord.Pages[T], err error) {
	pages.Of = make(map[accord.ID]accord.Page[T], len(of))
	for i, c := range answer.cuts() {
		if pages.Of[of[i]], err = show(c, w, nodeRow[T]); err != nil {
			return accord.Pages[T]{}, err
		}
	}
	pages.Nodes, err = answer.nodes("nodes")
	return pages, err
}

// pageOf asks for one list at the root, which an index orders, and for lists below it.
// Without a condition all of its kind are in it.
func pageOf[T accord.Node](ctx context.Context, r *reading, l list, w accord.Window, p params, below accord.TiesAsk) (page accord.Page[T], answer row, err error) {
	conditions := len(p) > 0
	p.window(w, w.Count && conditions)
	q, lowers := l.in(w), []lower(nil)
	if l.chains != "" && !w.Back {
		var chain *statement
		if chain, lowers = p.chained(l.chains, below); chain != nil {
			q = chain
		}
	}
	if answer, err = r.ask(ctx, q, p); err != nil {
		return page, nil, err
	}
	if c := answer.cuts()[0]; c != nil {
		page, err = show(c, w, nodeRow[T])
	}
	if w.Count && !conditions {
		page.Total = int(answer["total"].(int64))
	}
	if err == nil {
		page.Below, err = answer.readBelow(lowers)
	}
	return page, answer, err
}

// nodeRow makes a row that is a node.
func nodeRow[T accord.Node](fields []any) (T, error) {
	return decode[T](fields[0])
}
