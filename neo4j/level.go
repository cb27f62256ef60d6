package neo4j

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/accordgraph/accord"
)

// A level is one list of a usual question: what to send for it, and how its pages are read.
type level struct {
	name string
	p    params
	read func(lists map[accord.ID][]any, nodes map[accord.ID]accord.Node, below any) (any, error)
	then accord.TiesAsk // what is asked for below it
}

// levelOf is the level that a question below nouns is, if it is a usual one.
func levelOf(ask accord.TiesAsk) (l level, usual bool) {
	switch ask := ask.(type) {
	case *accord.ActorAgreementsAsk:
		return actorAgreementsLevel(ask)
	case *accord.AgreementActorsAsk:
		return agreementActorsLevel(ask)
	case *accord.ParticipationsAsk:
		return participationsLevel(ask)
	}
	return level{}, false
}

// opening tells whether a window shows the beginning of a list, and does not count it.
func opening(w accord.Window) bool {
	return w.Limit > 0 && !w.Back && !w.Count && w.After == "" && w.Before == ""
}

// opens has a list read from its beginning, one row farther than it is shown.
func (p params) opens(w accord.Window) params {
	p["limit"], p["most"] = w.Limit, w.Limit+1
	return p
}

// chained is the longest chain that begins at a root, or with none at nouns, and goes
// on with usual questions. What they ask for is set below the parameters of the root.
func (p params) chained(root string, then accord.TiesAsk) (chain *statement, levels []level) {
	name, all := root, []level(nil)
	chain = chains[name]
	for then != nil {
		l, usual := levelOf(then)
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
func (r row) level(n int) (lists map[accord.ID][]any, nodes map[accord.ID]accord.Node, err error) {
	told := r.list(fmt.Sprint("level", n))
	lists = map[accord.ID][]any{}
	for _, one := range told[0].([]any) {
		lists[idOf(one.([]any)[0])] = one.([]any)[1].([]any)
	}
	nodes, err = nodesIn(told[1].([]any))
	return lists, nodes, err
}

// openedPage is the page of a list that was read from its beginning.
func openedPage[T any](rows []any, w accord.Window, key func(T) accord.Key, show func(field any) (T, error)) (page accord.Page[T], err error) {
	page.Next = len(rows) > w.Limit
	for _, field := range rows[:min(len(rows), w.Limit)] {
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

// openedPages are those of all nouns.
func openedPages[T any](lists map[accord.ID][]any, w accord.Window, key func(T) accord.Key, show func(field any) (T, error)) (map[accord.ID]accord.Page[T], error) {
	all := make(map[accord.ID]accord.Page[T], len(lists))
	for id, rows := range lists {
		page, err := openedPage(rows, w, key, show)
		if err != nil {
			return nil, err
		}
		all[id] = page
	}
	return all, nil
}
