package neo4j

import (
	"context"
	"fmt"
	"maps"
	"math"
	"strings"

	"github.com/accordgraph/accord"
)

// A level is one list of a usual question: what to send for it, and how its pages are read.
type level struct {
	name string
	p    params
	read func(lists map[accord.ID]opening, nodes map[accord.ID]accord.Node, below any) (any, error)
	then accord.TiesAsk // what is asked for below it
}

// An opening is the beginning of a list: the rows to show, and how many were seen.
type opening struct {
	rows []any
	size int
}

// levelOf is the level that a question below a chain is, if it is a usual one.
func levelOf(above string, ask accord.TiesAsk) (l level, usual bool) {
	switch ask := ask.(type) {
	case *accord.ActorAgreementsAsk:
		return actorAgreementsLevel(above, ask)
	case *accord.AgreementActorsAsk:
		return agreementActorsLevel(ask)
	case *accord.ParticipationsAsk:
		if guarantees(above, ask) {
			return guaranteesLevel(ask), true
		}
		return participationsLevel(ask)
	}
	return level{}, false
}

// opens tells whether a window shows the beginning of a list.
func opens(w accord.Window) bool { return !w.Back && w.After == "" && w.Before == "" }

// opens has a list read from its beginning, one row farther than it is shown, or to its
// end if it is counted.
func (p params) opens(w accord.Window) params {
	p["limit"], p["most"] = w.Limit, w.Limit+1
	if w.Count {
		p["most"] = math.MaxInt32
	}
	return p
}

// chained is the longest chain that begins at a root, or with none at nouns, and goes
// on with usual questions. What they ask for is set below the parameters of the root.
func (p params) chained(root string, then accord.TiesAsk) (chain *statement, levels []level) {
	name, all := root, []level(nil)
	chain = chains[name]
	for then != nil {
		l, usual := levelOf(name, then)
		if !usual {
			break
		}
		name = strings.TrimSpace(name + " " + l.name)
		if all = append(all, l); chains[name] != nil {
			chain, levels = chains[name], all[:len(all):len(all)]
		}
		then = l.then
	}
	at := p
	for i, l := range levels {
		if i == 0 && root == "" {
			maps.Copy(p, l.p)
			continue
		}
		at["below"] = map[string]any(l.p)
		at = l.p
	}
	return chain, levels
}

// usualPages asks for one list of each of many nouns, and for lists below it, if that is
// a usual question.
func usualPages[T any](ctx context.Context, r *reading, of []accord.ID, ask accord.TiesAsk) (pages accord.Pages[T], usual bool, err error) {
	p := params{"asked": of}
	chain, levels := p.chained("", ask)
	if chain == nil {
		return pages, false, nil
	}
	answer, err := r.ask(ctx, chain, p)
	if err != nil {
		return pages, true, err
	}
	read, err := answer.levels(levels)
	if err != nil {
		return pages, true, err
	}
	pages = read.(accord.Pages[T])
	pages.Of = asAsked(pages.Of, answer, of)
	return pages, true, answer.bringSelf(of, pages.Nodes)
}

// asAsked puts pages under the ids that were asked for, which may be retired ones.
func asAsked[T any](now map[accord.ID]accord.Page[T], answer row, of []accord.ID) map[accord.ID]accord.Page[T] {
	pages := make(map[accord.ID]accord.Page[T], len(of))
	for i, id := range answer.list("found") {
		if page, has := now[idOf(id)]; has {
			pages[of[i]] = page
		}
	}
	return pages
}

// levels reads the lists of all levels, the last ones first.
func (r row) levels(all []level) (below any, err error) {
	for i := len(all); i > 0; i-- {
		lists, nodes, err := r.level(i)
		if err != nil {
			return nil, err
		}
		if below, err = all[i-1].read(lists, nodes, below); err != nil {
			return nil, err
		}
	}
	return below, nil
}

// level reads one: the lists by the noun above, and the nodes that came with them.
func (r row) level(n int) (lists map[accord.ID]opening, nodes map[accord.ID]accord.Node, err error) {
	told := r.list(fmt.Sprint("level", n))
	lists = map[accord.ID]opening{}
	for _, one := range told[0].([]any) {
		f := one.([]any)
		lists[idOf(f[0])] = opening{f[1].([]any), int(f[2].(int64))}
	}
	nodes, err = nodesIn(told[1].([]any))
	return lists, nodes, err
}

// openingPage is the page that shows an opening.
func openingPage[T any](o opening, w accord.Window, key func(T) accord.Key, show func(field any) (T, error)) (page accord.Page[T], err error) {
	page.Next = o.size > w.Limit
	if w.Count {
		page.Total = o.size
	}
	for _, field := range o.rows {
		row, err := show(field)
		if err != nil {
			return page, err
		}
		page.Rows = append(page.Rows, row)
		if !w.NoKeys {
			page.Keys = append(page.Keys, key(row))
		}
	}
	return page, nil
}

// openingPages are those of all nouns.
func openingPages[T any](lists map[accord.ID]opening, w accord.Window, key func(T) accord.Key, show func(field any) (T, error)) (map[accord.ID]accord.Page[T], error) {
	all := make(map[accord.ID]accord.Page[T], len(lists))
	for id, o := range lists {
		page, err := openingPage(o, w, key, show)
		if err != nil {
			return nil, err
		}
		all[id] = page
	}
	return all, nil
}
