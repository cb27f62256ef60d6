package graph

import (
	"encoding/json"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

// rows estimates how many rows of connections a field shows, if each object below it
// shows so many. It is never too low. A plain list shows none itself, but what lies
// below is there for each of its objects.
func (w *weigher) rows(f *ast.Field, def *ast.FieldDefinition, on *ast.Definition, below int) int {
	if def.Arguments.ForName("first") != nil {
		n := w.size(f, def)
		return sum(n, times(n, below))
	}
	if below == 0 {
		return 0
	}
	return times(w.objects(f, def, on), below)
}

// objects is how many there may be in a field that is no connection.
func (w *weigher) objects(f *ast.Field, def *ast.FieldDefinition, on *ast.Definition) int {
	switch on.Name + "." + f.Name {
	case "Query.nodes":
		return max(1, w.measure(f.Arguments.ForName("ids")).values) // one id needs no list
	case "Query.subgraph":
		return w.numberOr(f, def, "maxNodes", accord.SubgraphTies)
	case "Subgraph.nodes", "Paths.paths": // counted with the field above
		return 1
	case "Subgraph.ties":
		return accord.SubgraphTies
	case "Path.nodes", "Path.ties":
		return w.guard.limits.PathLength + 1
	}
	switch {
	case def.Type.Elem == nil || isConnection(on.Name):
		return 1
	case f.Name == "lineage":
		return times(plainMost, w.numberOr(f, def, "depth", accord.MaxLineageDepth))
	}
	return plainMost
}

// size is how many rows a page may have: the larger of first and last.
func (w *weigher) size(f *ast.Field, def *ast.FieldDefinition) int {
	first, asked := w.number(f.Arguments.ForName("first"))
	last, backward := w.number(f.Arguments.ForName("last"))
	if asked || backward {
		return max(first, last)
	}
	return w.numberOr(f, def, "first", pageSize)
}

// numberOr is the number that an argument gives, its default in the schema, or another.
func (w *weigher) numberOr(f *ast.Field, def *ast.FieldDefinition, name string, otherwise int) int {
	if n, given := w.number(f.Arguments.ForName(name)); given {
		return n
	}
	if d := def.Arguments.ForName(name).DefaultValue; d != nil {
		return toNumber(d.Raw)
	}
	return otherwise
}

// number reads what an argument gives, in whatever way; null is nothing.
func (w *weigher) number(a *ast.Argument) (n int, given bool) {
	if a == nil {
		return 0, false
	}
	v := a.Value
	if v.Kind == ast.Variable {
		w.guard.looked = true
		value, literal := w.variable(v.Raw)
		switch value := value.(type) {
		case json.Number:
			return toNumber(value.String()), true
		case string: // the coercion takes numbers in quotes as well
			return toNumber(value), true
		}
		v = literal
	}
	if v == nil || v.Kind == ast.NullValue {
		return 0, false
	}
	return toNumber(v.Raw), true
}

// variable is the value of a variable, or its default. Of fragments that no operation reaches there is none.
func (w *weigher) variable(name string) (value any, otherwise *ast.Value) {
	if w.operation == nil {
		return nil, nil
	}
	if def := w.operation.VariableDefinitions.ForName(name); def != nil && def.DefaultValue != nil {
		w.guard.looked, otherwise = true, def.DefaultValue
	}
	if value, given := w.guard.variables[name]; given {
		return value, nil
	}
	return nil, otherwise
}

// toNumber reads a number of rows; what is none, or below 0, is refused later and shows nothing.
func toNumber(text string) int {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil && f == 0 || f != f || f < 0 {
		return 0
	}
	return int(min(f, 1<<31-1))
}
