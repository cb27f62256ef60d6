package graph

import "github.com/vektah/gqlparser/v2/ast"

// A weight is what a selection amounts to with its fragments unfolded, whatever
// @skip and @include say.
type weight struct {
	fields, roots, aliases, directives int
	depth                              int
	typeLists                          int // lists of __Type within each other
	schemas                            int // fields __schema
	rows                               int
	same                               int  // the most fields under one key in one selection below
	keys                               keys // of the selection itself
}

// keys counts the fields of a selection by response key.
type keys map[string]int

func (k keys) most() (most int) {
	for _, n := range k {
		most = max(most, n)
	}
	return most
}

// add puts another part of the same selection to it.
func (w *weight) add(other *weight) {
	w.fields = sum(w.fields, other.fields)
	w.roots = sum(w.roots, other.roots)
	w.aliases = sum(w.aliases, other.aliases)
	w.directives = sum(w.directives, other.directives)
	w.rows = sum(w.rows, other.rows)
	w.schemas = sum(w.schemas, other.schemas)
	w.depth = max(w.depth, other.depth)
	w.typeLists = max(w.typeLists, other.typeLists)
	w.same = max(w.same, other.same)
	for key, n := range other.keys {
		w.keys[key] = sum(w.keys[key], n)
	}
}

// A weigher weighs the selections of one operation, whose variables it knows.
type weigher struct {
	guard     *guard
	operation *ast.OperationDefinition // nil for fragments that none reaches
	fragments map[string]*weight
	given     map[string]measure // of variables
}

func newWeigher(g *guard, o *ast.OperationDefinition) *weigher {
	return &weigher{guard: g, operation: o, fragments: map[string]*weight{}, given: map[string]measure{}}
}

// selection weighs a selection on a type; nil where the document speaks of none that there is.
func (w *weigher) selection(set ast.SelectionSet, on *ast.Definition) weight {
	whole := weight{keys: keys{}}
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			one := w.field(s, on)
			whole.add(&one)
			whole.keys[s.Alias]++
		case *ast.InlineFragment:
			part := w.selection(s.SelectionSet, narrowed(on, s.TypeCondition))
			part.directives = sum(part.directives, len(s.Directives))
			whole.add(&part)
		case *ast.FragmentSpread:
			whole.directives = sum(whole.directives, len(s.Directives))
			if f := w.guard.doc.Fragments.ForName(s.Name); f != nil {
				whole.add(w.fragment(f))
			}
		}
	}
	return whole
}

// fragment weighs a fragment once. One that leads back to itself weighs nothing there:
// the validation refuses it.
func (w *weigher) fragment(f *ast.FragmentDefinition) *weight {
	if known := w.fragments[f.Name]; known != nil {
		return known
	}
	w.fragments[f.Name] = &weight{}
	whole := w.selection(f.SelectionSet, schema.Types[f.TypeCondition])
	whole.directives = sum(whole.directives, len(f.Directives))
	w.fragments[f.Name] = &whole
	return &whole
}

func (w *weigher) field(f *ast.Field, on *ast.Definition) weight {
	var def *ast.FieldDefinition
	if on != nil {
		def = on.Fields.ForName(f.Name)
	}
	var below *ast.Definition
	if def != nil {
		below = schema.Types[def.Type.Name()]
		w.arguments(f, def)
	}
	one := weight{fields: 1, roots: 1, depth: 1, directives: len(f.Directives)}
	if f.Alias != f.Name {
		one.aliases = 1
	}
	if len(f.SelectionSet) > 0 {
		inner := w.selection(f.SelectionSet, below)
		inner.same, inner.roots = max(inner.same, inner.keys.most()), 0
		inner.keys = nil
		one.add(&inner)
		one.depth = sum(inner.depth, 1)
	}
	if isTypeList(on, f.Name) {
		one.typeLists++
	}
	if f.Name == "__schema" {
		one.schemas++
	}
	if def != nil {
		one.rows = w.rows(f, def, on, one.rows)
	}
	return one
}

func isTypeList(on *ast.Definition, name string) bool {
	return on != nil && on.Name == "__Type" && (name == "fields" || name == "inputFields" || name == "interfaces" || name == "possibleTypes" || name == "enumValues")
}

func narrowed(on *ast.Definition, condition string) *ast.Definition {
	if condition == "" {
		return on
	}
	return schema.Types[condition]
}

func rootOf(o *ast.OperationDefinition) *ast.Definition {
	switch o.Operation {
	case ast.Mutation:
		return schema.Mutation
	case ast.Subscription:
		return schema.Subscription
	}
	return schema.Query
}
