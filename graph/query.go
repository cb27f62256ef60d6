package graph

import (
	"context"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

// A root answers the root fields of the schema: it plans, reads and returns views.
type root struct{}

func (root) Query() QueryResolver { return root{} }

func (root) Dataset(ctx context.Context) (*accord.Info, error) {
	r, err := reading(ctx)
	if err != nil {
		return nil, err
	}
	return r.Dataset(ctx)
}

func (root) Node(ctx context.Context, id accord.ID) (Node, error) { return find[Node](ctx, id) }

func (root) Actor(ctx context.Context, id accord.ID) (*Actor, error) { return find[*Actor](ctx, id) }

func (root) Agreement(ctx context.Context, id accord.ID) (*Agreement, error) {
	return find[*Agreement](ctx, id)
}

func (root) Process(ctx context.Context, id accord.ID) (*Process, error) {
	return find[*Process](ctx, id)
}

func (root) Place(ctx context.Context, id accord.ID) (*Place, error) { return find[*Place](ctx, id) }

func (root) Source(ctx context.Context, id accord.ID) (*Source, error) {
	return find[*Source](ctx, id)
}

func (root) Nodes(ctx context.Context, ids []accord.ID) ([]Node, error) {
	p, field, path := planRoot(ctx)
	then := p.plan(field.Selections, "Node", path)
	o, err := begin(ctx, p)
	if err != nil {
		return nil, err
	}
	found, err := o.reading.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	list := make([]Node, len(ids))
	for i, id := range ids {
		if v := o.see(found[id], then); v != nil {
			list[i] = v.(Node)
		}
	}
	return list, o.run(ctx)
}

// find answers a root field that asks for one node; another kind of node is none.
func find[V any](ctx context.Context, id accord.ID) (none V, err error) {
	p, field, path := planRoot(ctx)
	then := p.plan(field.Selections, field.Definition.Type.Name(), path)
	o, err := begin(ctx, p)
	if err != nil {
		return none, err
	}
	found, err := o.foresee(ctx, id, then)
	if err != nil {
		return none, err
	}
	v, ok := o.see(found, then).(V)
	if !ok {
		return none, nil
	}
	return v, o.run(ctx)
}

func (root) Actors(ctx context.Context, filter *accord.ActorFilter, orderBy *accord.ActorOrder, first *int, after *string, last *int, before *string) (*ActorConnection, error) {
	ask := &accord.ActorsAsk{Filter: filter, Order: accord.DefaultActorOrder}
	if orderBy != nil {
		ask.Order = *orderBy
	}
	return lists[*accord.Actor, *Actor](ctx, "actors", ask, &ask.Window, paging{first, last, deref(after), deref(before)},
		func(o *operation) (accord.Page[*accord.Actor], error) { return o.reading.Actors(ctx, ask) }, rootRow[*accord.Actor])
}

func (root) Agreements(ctx context.Context, filter *accord.AgreementFilter, orderBy *accord.AgreementOrder, first *int, after *string, last *int, before *string) (*AgreementConnection, error) {
	ask := &accord.AgreementsAsk{Filter: filter, Order: accord.DefaultAgreementOrder}
	if orderBy != nil {
		ask.Order = *orderBy
	}
	return lists[*accord.Agreement, *Agreement](ctx, "agreements", ask, &ask.Window, paging{first, last, deref(after), deref(before)},
		func(o *operation) (accord.Page[*accord.Agreement], error) { return o.reading.Agreements(ctx, ask) }, rootRow[*accord.Agreement])
}

func (root) Processes(ctx context.Context, first *int, after *string, last *int, before *string) (*ProcessConnection, error) {
	ask := &accord.ListAsk{}
	return lists[*accord.Process, *Process](ctx, "processes", ask, &ask.Window, paging{first, last, deref(after), deref(before)},
		func(o *operation) (accord.Page[*accord.Process], error) { return o.reading.Processes(ctx, ask) }, rootRow[*accord.Process])
}

func (root) Places(ctx context.Context, first *int, after *string, last *int, before *string) (*PlaceConnection, error) {
	ask := &accord.ListAsk{}
	return lists[*accord.Place, *Place](ctx, "places", ask, &ask.Window, paging{first, last, deref(after), deref(before)},
		func(o *operation) (accord.Page[*accord.Place], error) { return o.reading.Places(ctx, ask) }, rootRow[*accord.Place])
}

func (root) Sources(ctx context.Context, first *int, after *string, last *int, before *string) (*SourceConnection, error) {
	ask := &accord.ListAsk{}
	return lists[*accord.Source, *Source](ctx, "sources", ask, &ask.Window, paging{first, last, deref(after), deref(before)},
		func(o *operation) (accord.Page[*accord.Source], error) { return o.reading.Sources(ctx, ask) }, rootRow[*accord.Source])
}

func (root) Search(ctx context.Context, text string, kinds []accord.SubjectKind, first *int, after *string) (*SearchConnection, error) {
	ask := &accord.SearchAsk{Text: text, Kinds: kinds}
	return lists[accord.Hit, Subject](ctx, "search", ask, &ask.Window, paging{First: first, After: deref(after)},
		func(o *operation) (accord.Page[accord.Hit], error) { return o.reading.Search(ctx, ask) }, rootRow[accord.Hit])
}

func (root) ActorCounts(ctx context.Context, filter *accord.ActorFilter) ([]*accord.ActorTypeCount, error) {
	p, _, path := planRoot(ctx)
	p.checkActors(filter, at(path, "filter"))
	o, err := begin(ctx, p)
	if err != nil {
		return nil, err
	}
	counts, err := o.reading.ActorCounts(ctx, filter)
	if err != nil {
		return nil, inFilter(err, path)
	}
	list := make([]*accord.ActorTypeCount, len(counts))
	for i := range counts {
		list[i] = &counts[i]
	}
	return list, nil
}

// lists answers a root field that asks for a connection of rows T, shown as N.
func lists[T, N any](ctx context.Context, question string, ask any, w *accord.Window, paging paging, read func(*operation) (accord.Page[T], error), see func(*operation, T) row) (*Connection[N], error) {
	p, field, path := planRoot(ctx)
	p.check(ask, path)
	name := list(question, ask)
	*w = paging.window(p, path, name)
	rows := p.rows(field.Selections, field.Definition.Type.Name(), path)
	w.Count, w.NoKeys = rows.count, rows.noKeys()
	if !rows.wanted() {
		w.Limit = 0
	}
	below := rows.of(ask, w.Limit)
	o, err := begin(ctx, p)
	if err != nil {
		return nil, err
	}
	page, err := read(o)
	if err != nil {
		return nil, inList(err, ask, path)
	}
	o.bring(below, page.Below)
	c := &Connection[N]{}
	connect(c, o, rows, page, name, see)
	return c, o.run(ctx)
}

// inList gives an unknown id the path of its argument: in a filter, or one of the list itself.
func inList(err error, ask any, path ast.Path) error {
	if _, own := ask.(*accord.StanceChangesAsk); own {
		return inArguments(err, path)
	}
	return inFilter(err, path)
}

// rootRow is the row of a root list: a noun, or a hit of a search.
func rootRow[T any](_ *operation, one T) row {
	if hit, isHit := any(one).(accord.Hit); isHit {
		return row{node: hit.Subject, matched: &hit.Name, match: hit.Match}
	}
	return row{node: any(one).(accord.Node)}
}

// begin starts reading, unless an argument is wrong.
func begin(ctx context.Context, p *planner) (*operation, error) {
	if len(p.mistakes) > 0 {
		return nil, p.mistakes
	}
	r, err := reading(ctx)
	if err != nil {
		return nil, err
	}
	return newOperation(p.lookAt(r), sessionOf(ctx)), nil
}

// check looks at what gqlgen does not check in the arguments of a root list.
func (p *planner) check(ask any, path ast.Path) {
	switch ask := ask.(type) {
	case *accord.ActorsAsk:
		p.checkActors(ask.Filter, at(path, "filter"))
	case *accord.AgreementsAsk:
		p.checkAgreements(ask.Filter, at(path, "filter"))
	case *accord.StanceChangesAsk:
		if len(ask.On) == 0 {
			p.refuse(at(path, "on"), "on: name the agreements or processes to compare")
		}
	}
}

func (p *planner) checkActors(f *accord.ActorFilter, path ast.Path) {
	if f != nil {
		p.checkRefs(f.Refs(), path)
	}
}

func (p *planner) checkAgreements(f *accord.AgreementFilter, path ast.Path) {
	if f != nil {
		p.checkRefs(f.Refs(), path)
	}
}

func (p *planner) checkRefs(refs []accord.Ref, path ast.Path) {
	if i := slices.IndexFunc(refs, func(r accord.Ref) bool { return r.ID == emptyID }); i >= 0 {
		for _, step := range refs[i].Path {
			path = at(path, step)
		}
		p.refuse(path, "an empty id in a filter")
	}
}

func deref(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}
