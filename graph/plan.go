package graph

import (
	"context"
	"encoding/binary"
	"fmt"
	"reflect"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/accordgraph/accord"
)

// A plan is what is asked of an object at one place of an answer, by its concrete
// type. It is made of the whole selection before the first call to the store.
type plan map[string]*demand

// A demand is what is asked of an object of one type.
type demand struct {
	fields   int       // all of them, with those of the plain values that the object holds
	branches []*branch // those that need more than the object itself
}

// A branch is one field of a plan that needs more than the object itself.
type branch struct {
	field *field
	key   string
	ask   ask  // what a list is asked for; nil for a reference or a value
	rows  rows // below a connection
	then  plan // below everything else
}

// rows are the places below a connection.
type rows struct {
	fields      int
	count, info bool
	nodes       []spot
	edges       []edgeSpot
}

// A spot is a place: a response key and what is asked there.
type spot struct {
	key  string
	then plan
}

type edgeSpot struct {
	key                            string
	fields                         int
	nodes, participations, matched []spot
	shared                         []sharedSpot
	cursor                         bool
	dates                          bool // of what was signed together
}

// A sharedSpot shows so many of the agreements that two actors signed.
type sharedSpot struct {
	spot
	first int
}

// evidence is the most agreements that any place shows of a co-signatory.
func (r rows) evidence() (most int) {
	for _, e := range r.edges {
		for _, s := range e.shared {
			most = max(most, s.first)
		}
	}
	return most
}

// wanted tells whether rows of the list are needed, or their keys.
func (r rows) wanted() bool { return r.info || len(r.nodes) > 0 || len(r.edges) > 0 }

// noKeys tells whether no cursor is shown.
func (r rows) noKeys() bool {
	return !r.info && !slices.ContainsFunc(r.edges, func(e edgeSpot) bool { return e.cursor })
}

// along gathers what rows need to have beside them.
func (r rows) along() (a accord.Along) {
	for _, s := range r.nodes {
		a |= s.then.along()
	}
	for _, e := range r.edges {
		if len(e.participations) > 0 {
			a |= accord.AlongTies
		}
		for _, spots := range [][]spot{e.nodes, e.participations} {
			for _, s := range spots {
				a |= s.then.along()
			}
		}
		for _, s := range e.shared {
			a |= s.then.along()
		}
	}
	return a
}

func (p plan) along() (a accord.Along) {
	for _, d := range p {
		for _, b := range d.branches {
			a |= b.field.along
			if b.field.deep {
				a |= b.then.along()
			}
		}
	}
	return a
}

// A planner makes plans and gathers the mistakes in arguments on the way.
type planner struct {
	limits    Limits
	operation *graphql.OperationContext
	root      graphql.CollectedField
	mistakes  gqlerror.List
	made      map[string]plan // by place
	whole     bool            // more of a noun is shown than what it is called
}

// maxPlaces bounds the places of a document where something is asked.
const maxPlaces = 2000

// plan reads a selection on a type of the schema. All types that may stand at a
// place share the plan below it; else plans would double at every interface on the way down.
func (p *planner) plan(selection ast.SelectionSet, typeName string, path ast.Path) plan {
	place := placeOf(selection, typeName, path)
	if known, is := p.made[place]; is {
		return known
	}
	made := plan{}
	p.made[place] = made
	if len(p.made) > maxPlaces {
		p.limit(path[:1], "the fields lead to more than %d places; ask for less at once", maxPlaces)
		return made
	}
	for _, concrete := range possible(typeName) {
		d := &demand{}
		for _, selected := range p.collect(selection, concrete) {
			d.fields++
			f := fields[concrete.Name][selected.Name]
			p.shows(concrete.Name, selected.Name, f)
			if f != nil {
				d.branches = append(d.branches, p.branch(f, selected, at(path, selected.Alias)))
			} else {
				d.fields += p.plain(selected)
			}
		}
		made[concrete.Name] = d
	}
	return made
}

// placeOf names a place by its path and what is selected there, since the
// fragments of two types may ask different things under one key.
func placeOf(selection ast.SelectionSet, typeName string, path ast.Path) string {
	place := make([]byte, 0, 128)
	for _, step := range path {
		place = append(append(place, string(step.(ast.PathName))...), '.')
	}
	place = append(append(place, typeName...), ' ')
	for _, s := range selection {
		place = binary.NativeEndian.AppendUint64(place, uint64(reflect.ValueOf(s).Pointer()))
	}
	return string(place)
}

// plain counts the fields of a value that its object holds.
func (p *planner) plain(value graphql.CollectedField) (n int) {
	for _, concrete := range possible(value.Definition.Type.Name()) {
		for _, selected := range p.collect(value.Selections, concrete) {
			n += 1 + p.plain(selected)
		}
	}
	return n
}

func (p *planner) branch(f *field, selected graphql.CollectedField, path ast.Path) *branch {
	b := &branch{field: f, key: selected.Alias}
	below := selected.Definition.Type.Name()
	if f.ask == nil {
		b.then = p.plan(selected.Selections, below, path)
		return b
	}
	if isConnection(below) {
		b.rows = p.rows(selected.Selections, below, path)
	} else {
		b.then = p.plan(selected.Selections, below, path)
	}
	args := newArgs(p, selected.Field, path)
	b.ask = f.ask(args)
	args.done()
	b.ask.shows(b.rows, b.rows.along()|b.then.along())
	return b
}

// rows reads the selection on a connection.
func (p *planner) rows(selection ast.SelectionSet, connection string, path ast.Path) (r rows) {
	for _, selected := range p.collect(selection, schema.Types[connection]) {
		path := at(path, selected.Alias)
		below := selected.Definition.Type.Name()
		r.fields++
		switch selected.Name {
		case "totalCount":
			r.count = true
		case "pageInfo":
			r.info = true
			r.fields += p.plain(selected)
		case "nodes":
			r.nodes = append(r.nodes, spot{selected.Alias, p.plan(selected.Selections, below, path)})
		case "edges":
			r.edges = append(r.edges, p.edge(selected, below, path))
		}
	}
	return r
}

func (p *planner) edge(edges graphql.CollectedField, edge string, path ast.Path) edgeSpot {
	e := edgeSpot{key: edges.Alias}
	for _, selected := range p.collect(edges.Selections, schema.Types[edge]) {
		e.fields++
		s := spot{selected.Alias, p.plan(selected.Selections, selected.Definition.Type.Name(), at(path, selected.Alias))}
		switch selected.Name {
		case "cursor":
			e.cursor = true
		case "node":
			e.nodes = append(e.nodes, s)
		case "participations":
			e.participations = append(e.participations, s)
		case "matched":
			e.matched = append(e.matched, s)
		case "firstDate", "lastDate":
			e.dates = true
		case "sharedAgreements":
			e.shared = append(e.shared, sharedSpot{s, p.most(selected, at(path, selected.Alias))})
		}
	}
	return e
}

// most reads how many rows a plain list is to show.
func (p *planner) most(selected graphql.CollectedField, path ast.Path) int {
	a := newArgs(p, selected.Field, path)
	n := *a.number("first")
	a.done()
	p.pageSize(at(path, "first"), "first", n)
	return n
}

// collect resolves fragments and directives. CollectFields caches by the address
// of the selection, so it must only get selections that the operation keeps.
func (p *planner) collect(selection ast.SelectionSet, concrete *ast.Definition) []graphql.CollectedField {
	return graphql.CollectFields(p.operation, selection, append([]string{concrete.Name}, concrete.Interfaces...))
}

// selects tells whether a field of some names is asked of what a field leads to.
func (p *planner) selects(field graphql.CollectedField, names ...string) bool {
	return slices.ContainsFunc(p.selected(field), func(f graphql.CollectedField) bool { return slices.Contains(names, f.Name) })
}

// selectsBelow tells whether one is asked of what its field of a name leads to.
func (p *planner) selectsBelow(field graphql.CollectedField, name string, names ...string) bool {
	return slices.ContainsFunc(p.selected(field), func(f graphql.CollectedField) bool { return f.Name == name && p.selects(f, names...) })
}

// only tells whether all that is asked of what its fields of a name lead to fits, in
// fragments too.
func (p *planner) only(field graphql.CollectedField, name string, fits func(*ast.Field) bool) bool {
	return !slices.ContainsFunc(p.selected(field), func(f graphql.CollectedField) bool { return f.Name == name && !onlyIn(f.Selections, fits) })
}

func onlyIn(selections ast.SelectionSet, fits func(*ast.Field) bool) bool {
	return !slices.ContainsFunc(selections, func(s ast.Selection) bool {
		switch s := s.(type) {
		case *ast.Field:
			return !fits(s)
		case *ast.InlineFragment:
			return !onlyIn(s.SelectionSet, fits)
		case *ast.FragmentSpread:
			return !onlyIn(s.Definition.SelectionSet, fits)
		}
		return true
	})
}

// identifies tells whether a field shows no more than what something is.
func identifies(f *ast.Field) bool { return f.Name == "id" || f.Name == "__typename" }

// isLeaf tells whether a field leads nowhere.
func isLeaf(f *ast.Field) bool { return len(f.SelectionSet) == 0 }

// selected are the fields that are asked of what a field leads to.
func (p *planner) selected(field graphql.CollectedField) []graphql.CollectedField {
	return p.collect(field.Selections, schema.Types[field.Definition.Type.Name()])
}

// refuse notes a mistake in an argument.
func (p *planner) refuse(path ast.Path, format string, values ...any) {
	p.mistake(codeBadInput, path, fmt.Sprintf(format, values...))
}

// limit notes that too much is asked for.
func (p *planner) limit(path ast.Path, format string, values ...any) {
	p.mistake(codeLimit, path, fmt.Sprintf(format, values...))
}

// mistake notes each mistake once, also where several types may stand at its place.
func (p *planner) mistake(code string, path ast.Path, message string) {
	same := func(e *gqlerror.Error) bool { return e.Message == message && e.Path.String() == path.String() }
	if slices.ContainsFunc(p.mistakes, same) {
		return
	}
	e := &gqlerror.Error{Message: message, Path: path, Extensions: map[string]any{"code": code}}
	if at := p.root.Position; at != nil {
		e.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
	p.mistakes = append(p.mistakes, e)
}

// possible are the object types that may stand where a type is declared.
func possible(typeName string) []*ast.Definition {
	def := schema.Types[typeName]
	if def == nil || !def.IsCompositeType() {
		return nil
	}
	if !def.IsAbstractType() {
		return []*ast.Definition{def}
	}
	var objects []*ast.Definition
	for _, member := range schema.PossibleTypes[typeName] {
		if member.Kind == ast.Object { // Subject and Tie are members of Node too
			objects = append(objects, member)
		}
	}
	return objects
}

func isConnection(typeName string) bool {
	def := schema.Types[typeName]
	return def.Fields.ForName("pageInfo") != nil
}

// at is a path one step further; it shares nothing with the path it goes on from.
func at(path ast.Path, key string) ast.Path {
	return append(append(make(ast.Path, 0, len(path)+1), path...), ast.PathName(key))
}

// planRoot makes the plan of the root field that is being answered.
func planRoot(ctx context.Context) (*planner, graphql.CollectedField, ast.Path) {
	f := graphql.GetFieldContext(ctx)
	p := &planner{limits: sessionOf(ctx).limits, operation: graphql.GetOperationContext(ctx), root: f.Field, made: map[string]plan{}}
	return p, f.Field, ast.Path{ast.PathName(f.Field.Alias)}
}
