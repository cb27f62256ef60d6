package graph

import (
	"reflect"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// A shape is how the values of a Go type fill a selection.
type shape struct{ fields []shapeField }

// A shapeField is one field: its key, and how its value is got.
type shapeField struct {
	key  []byte // quoted, with the colon
	text []byte // what it always is; else:
	get  func(v reflect.Value) reflect.Value
	of   *ast.Type
	at   *slot // nil for a leaf
}

// A slot is a place where objects stand: what is selected of them, and the shapes of
// those that were met there. Nearly always there is one.
type slot struct {
	selection ast.SelectionSet
	object    *ast.Definition // nil where several types may stand
	met       []metShape
}

type metShape struct {
	of    reflect.Type
	shape *shape // nil where a field is not found
}

// newSlot is nil for leaves.
func newSlot(t *ast.Type, selection ast.SelectionSet) *slot {
	def := schema.Types[t.Name()]
	switch {
	case !def.IsCompositeType():
		return nil
	case def.IsAbstractType():
		return &slot{selection: selection}
	}
	return &slot{selection: selection, object: def}
}

// shape makes the shape of the values of a Go type at a slot once.
func (w *writer) shape(v reflect.Value, at *slot) *shape {
	of := v.Type()
	for i := range at.met {
		if at.met[i].of == of {
			return at.met[i].shape
		}
	}
	var s *shape
	if object := at.objectOf(v); object != nil {
		s = w.newShape(of, object, at.selection)
	}
	at.met = append(at.met, metShape{of, s})
	return s
}

// objectOf is the type that a value is of in the schema, nil where that is not known.
func (at *slot) objectOf(v reflect.Value) *ast.Definition {
	if at.object != nil {
		return at.object
	}
	if shown, is := v.Interface().(view); is {
		return schema.Types[shown.typeName()]
	}
	return nil
}

func (w *writer) newShape(of reflect.Type, object *ast.Definition, selection ast.SelectionSet) *shape {
	s := &shape{}
	for _, f := range graphql.CollectFields(w.operation, selection, append([]string{object.Name}, object.Interfaces...)) {
		one := shapeField{key: append(appendText(nil, f.Alias), ':')}
		if f.Name == "__typename" {
			one.text = appendText(nil, object.Name)
		} else {
			def := object.Fields.ForName(f.Name)
			if one.get = getter(of, f.Name, f.Alias); one.get == nil || def == nil {
				return nil
			}
			one.of, one.at = def.Type, newSlot(def.Type, f.Selections)
		}
		s.fields = append(s.fields, one)
	}
	return s
}

// A way leads to the value of a field of a Go type.
type way struct {
	kid    bool  // it hangs on the view, by response key
	method int   // its number, -1 for none
	field  []int // else
}

var ways sync.Map // by [2]any{reflect.Type, name}

// getter finds a field as gqlgen does: a method or a field of that name, whatever
// the case. A method that takes a context looks among the kids of the view.
func getter(of reflect.Type, name, key string) func(reflect.Value) reflect.Value {
	found, known := ways.Load([2]any{of, name})
	if !known {
		found = wayTo(of, name)
		ways.Store([2]any{of, name}, found)
	}
	switch to := found.(*way); {
	case to == nil:
		return nil
	case to.kid:
		return func(v reflect.Value) reflect.Value { return reflect.ValueOf(v.Interface().(parent).kid(key)) }
	case to.method >= 0:
		return func(v reflect.Value) reflect.Value { return v.Method(to.method).Call(nil)[0] }
	default:
		return func(v reflect.Value) reflect.Value { return reflect.Indirect(v).FieldByIndex(to.field) }
	}
}

func wayTo(of reflect.Type, name string) *way {
	for i := range of.NumMethod() {
		if m := of.Method(i); strings.EqualFold(m.Name, name) && m.Type.NumOut() == 1 {
			return &way{kid: m.Type.NumIn() == 2, method: i} // the receiver is the first
		}
	}
	for of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if of.Kind() != reflect.Struct {
		return nil
	}
	f, found := of.FieldByNameFunc(func(field string) bool { return strings.EqualFold(field, name) })
	if !found || !f.IsExported() {
		return nil
	}
	return &way{method: -1, field: f.Index}
}
