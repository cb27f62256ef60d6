package graph

import (
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
)

// A measure tells how large a value is.
type measure struct {
	values int // in lists, on all levels
	text   int // characters of the longest text that is searched for
}

func (m *measure) add(other measure) {
	m.values = sum(m.values, other.values)
	m.text = max(m.text, other.text)
}

// arguments holds the arguments of a field against the limits. Numbers are left to
// the planner, who knows the place in the answer.
func (w *weigher) arguments(f *ast.Field, def *ast.FieldDefinition) {
	for _, a := range f.Arguments {
		of := def.Arguments.ForName(a.Name)
		if of == nil {
			continue
		}
		m := w.measure(a)
		if of.Type.Name() == "ID" {
			w.guard.atMost("ids in one list", m.values, w.guard.limits.IDs)
		} else {
			w.guard.atMost("values in the lists of one argument", m.values, w.guard.limits.Values)
		}
		w.guard.atMost("characters of a text", m.text, w.guard.limits.Text)
	}
}

func (w *weigher) measure(a *ast.Argument) measure {
	if a == nil {
		return measure{}
	}
	return w.literal(a.Value, a.Name)
}

// literal measures a value as it is written, under a name.
func (w *weigher) literal(v *ast.Value, name string) (m measure) {
	if v == nil {
		return m
	}
	switch v.Kind {
	case ast.Variable:
		return w.variables(v.Raw, name)
	case ast.ListValue:
		m.values = len(v.Children)
		for _, child := range v.Children {
			m.add(w.literal(child.Value, name))
		}
	case ast.ObjectValue:
		for _, child := range v.Children {
			m.add(w.literal(child.Value, child.Name))
		}
	case ast.StringValue, ast.BlockValue:
		m.text = letters(v.Raw, name)
	}
	return m
}

// variables measures what a variable holds, once for each name that it is given to.
func (w *weigher) variables(variable, name string) measure {
	key := variable + ":" + name
	m, known := w.given[key]
	if !known {
		w.guard.looked = w.guard.looked || name == searched
		value, otherwise := w.variable(variable)
		m = decoded(value, name)
		m.add(w.literal(otherwise, name))
		w.given[key] = m
	}
	return m
}

// decoded measures a value that was decoded from JSON.
func decoded(v any, name string) (m measure) {
	switch v := v.(type) {
	case []any:
		m.values = len(v)
		for _, one := range v {
			m.add(decoded(one, name))
		}
	case map[string]any:
		for key, one := range v {
			m.add(decoded(one, key))
		}
	case string:
		m.text = letters(v, name)
	}
	return m
}

// What is searched for has this name everywhere.
const searched = "text"

// letters counts the characters of what is searched for; of other texts none.
func letters(text, name string) int {
	if name != searched {
		return 0
	}
	return utf8.RuneCountInString(text)
}
